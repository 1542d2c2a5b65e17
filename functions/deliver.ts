/** deliver: one issue to one reader, once: the ledger is claimed before the mail leaves. */
import type { SQSEvent } from "aws-lambda";
import type { MetricOf } from "../shared/config.ts";
import type { Issue } from "../shared/digest/issue.ts";
import type { Subscription } from "../shared/digest/subscription.ts";
import { Problem } from "../shared/errors.ts";
import { render } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { Sending, SendLedger, SubscriptionRecords, Suppressions } from "../shared/ports/issue-records.ts";
import type { Mailer } from "../shared/ports/mailer.ts";
import type { DeliverRequest } from "../shared/ports/queues.ts";
import type { FailureRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { deliverRequest, readBody } from "./events.ts";
import { toMime } from "./mime.ts";
import { onion } from "./onion.ts";
import { readerLinks } from "./reader-links.ts";

export type DeliverPorts = {
  archive: Archive;
  subscriptions: SubscriptionRecords;
  ledger: SendLedger;
  suppressions: Suppressions;
  failures: FailureRecords;
  mailer: Mailer;
  publicUrl: string;
  /** Waits so many milliseconds: SES's sandbox takes one mail a second. */
  pause: (ms: number) => Promise<void>;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"deliver">>;
};

const paceMs = 1000;

/** Sends a claimed mail and settles the ledger. */
const send = async (issue: Issue, subscription: Subscription, ports: DeliverPorts): Promise<void> => {
  const links = readerLinks(ports.publicUrl, subscription);
  const mail = render(issue, links);
  const raw = await toMime(mail, {
    from: ports.mailer.from,
    to: subscription.email,
    unsubscribe: links.unsubscribe,
    issue,
  });
  const answer = await ports.mailer.send({
    to: subscription.email,
    raw,
    issue: issue.id,
    subscription: subscription.id,
  });
  const at = ports.clock().toISOString();
  const settled = { issue: issue.id, subscription: subscription.id, at };
  if (answer.outcome === "sent") {
    await ports.ledger.settle({ ...settled, state: "sent", message: answer.message });
    ports.meter.count("MailsSent");
    ports.log.info("sent", { issue: issue.id, subscription: subscription.id, message: answer.message });
    return;
  }
  const problem = new Problem("mail.refused", {
    issue: issue.id,
    subscription: subscription.id,
    because: answer.because,
  });
  if (answer.outcome === "busy") {
    await ports.ledger.release(issue.id, subscription.id);
    throw problem;
  }
  await ports.ledger.settle({ ...settled, state: "failed", message: null });
  ports.meter.count("MailsRefused");
  await fail(problem, ports);
};

const fail = (problem: Problem<"mail.refused"> | Problem<"mail.unsure">, ports: DeliverPorts): Promise<void> =>
  ports.failures.save({
    id: `mail-${problem.detail.issue}-${problem.detail.subscription}`,
    stage: "deliver",
    code: problem.code,
    detail: problem.detail,
    key: null,
    report: null,
    at: ports.clock().toISOString(),
    attempts: 1,
    again: {
      queue: "deliver",
      body: JSON.stringify({ issue: problem.detail.issue, subscription: problem.detail.subscription }),
    },
  });

const deliver = async ({ issue: id, subscription: reader }: DeliverRequest, ports: DeliverPorts): Promise<void> => {
  ports.log.about({ correlation: id });
  const subscription = await ports.subscriptions.get(reader);
  if (subscription === undefined || subscription.state !== "active") {
    ports.log.info("no longer subscribed", { issue: id, subscription: reader });
    return;
  }
  const issue = await ports.archive.issue(id);
  if (issue === undefined) throw new Problem("record.not-found", { kind: "issue", id });
  const at = ports.clock().toISOString();
  const settle = (state: Sending["state"]) =>
    ports.ledger.settle({ issue: id, subscription: reader, state, at, message: null });
  if (await ports.suppressions.has(subscription.email)) return settle("suppressed");
  if (await ports.ledger.claim(id, reader, at)) {
    await send(issue, subscription, ports);
    await ports.pause(paceMs);
    return;
  }
  const before = await ports.ledger.get(id, reader);
  if (before?.state !== "sending") return;
  // Claimed and never settled: the mail may have left. Sending again could be twice, so a person is told instead.
  await settle("unsure");
  ports.meter.count("MailsUnsure");
  await fail(new Problem("mail.unsure", { issue: id, subscription: reader }), ports);
};

export const makeDeliver = (ports: DeliverPorts) =>
  onion(ports, "deliver", (event: SQSEvent) =>
    eachAlone(event, ports.log, (record) => deliver(readBody(deliverRequest, bodyOf(record), "deliver"), ports)),
  );
