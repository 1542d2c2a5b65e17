/** mail-events: what became of a mail; a hard bounce or a complaint ends mail to that address. */
import type { SQSEvent } from "aws-lambda";
import type { MetricOf } from "../shared/config.ts";
import type { Sending, SendLedger, SubscriptionRecords, Suppressions } from "../shared/ports/issue-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { type MailEvent, mailEvent, readBody } from "./events.ts";
import { onion } from "./onion.ts";

export type MailEventPorts = {
  ledger: SendLedger;
  subscriptions: SubscriptionRecords;
  suppressions: Suppressions;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"mail-events">>;
};

const fates: Record<string, { state: Sending["state"]; counts: MetricOf<"mail-events"> }> = {
  Bounce: { state: "bounced", counts: "MailsBounced" },
  Complaint: { state: "complained", counts: "MailsComplained" },
  Delivery: { state: "delivered", counts: "MailsDelivered" },
};

/** Addresses that may get no more mail, and why. A transient bounce (full mailbox) closes nothing. */
const closed = ({ detail }: MailEvent): { reason: "bounce" | "complaint"; addresses: string[] } | undefined => {
  if (detail.eventType === "Bounce" && detail.bounce?.bounceType === "Permanent") {
    return { reason: "bounce", addresses: detail.bounce.bouncedRecipients.map((one) => one.emailAddress) };
  }
  if (detail.eventType === "Complaint" && detail.complaint) {
    return { reason: "complaint", addresses: detail.complaint.complainedRecipients.map((one) => one.emailAddress) };
  }
  return undefined;
};

const note = async (event: MailEvent, ports: MailEventPorts): Promise<void> => {
  const fate = fates[event.detail.eventType];
  if (fate) ports.meter.count(fate.counts);
  const sending = await ports.ledger.byMessage(event.detail.mail.messageId);
  ports.log.about({ correlation: sending?.issue });
  // Events come unordered: a complaint or bounce is the last word over a delivery.
  const final = sending?.state === "bounced" || sending?.state === "complained";
  if (sending && fate && !final) await ports.ledger.settle({ ...sending, state: fate.state, at: event.time });
  const closing = closed(event);
  if (closing === undefined) return;
  for (const address of closing.addresses) await ports.suppressions.add(address, closing.reason, event.time);
  const subscription = sending && (await ports.subscriptions.get(sending.subscription));
  if (subscription) await ports.subscriptions.save({ ...subscription, state: "suppressed" });
  ports.log.warn("address closed", { reason: closing.reason, subscription: subscription?.id });
};

export const makeMailEvents = (ports: MailEventPorts) =>
  onion(ports, "mail-events", (event: SQSEvent) =>
    eachAlone(event, ports.log, (record) => note(readBody(mailEvent, bodyOf(record), "mail-events"), ports)),
  );
