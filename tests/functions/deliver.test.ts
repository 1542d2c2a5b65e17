/** Mail: one issue, one reader, one send; what is unsure is told, what bounced is closed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeDeliver } from "../../functions/deliver.ts";
import { makeMailEvents } from "../../functions/mail-events.ts";
import { sesClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoLedger, dynamoSubscriptions, dynamoSuppressions } from "../../shared/aws/issue-records.ts";
import { sesMailer } from "../../shared/aws/mailer.ts";
import { s3Archive } from "../../shared/aws/objects.ts";
import { compose } from "../../shared/digest/compose.ts";
import type { Mailer } from "../../shared/ports/mailer.ts";
import { type Cloud, embeddedCloud, embeddedMailbox, type Mailbox } from "../support/embedded.ts";
import { batchOf, mailEvent } from "../support/events.ts";
import { noContext, silent, uncounted } from "../support/quiet.ts";
import { createBucket, createTable } from "../support/resources.ts";
import { anIncident, aSubscription } from "../support/specimens.ts";

let cloud: Cloud;
let mailbox: Mailbox;
beforeAll(async () => {
  [cloud, mailbox] = await Promise.all([embeddedCloud(), embeddedMailbox()]);
});
afterAll(() => Promise.all([cloud.stop(), mailbox.stop()]));

const window = { from: "2031-03-10T00:00:00.000Z", to: "2031-03-17T00:00:00.000Z" };
const issue = compose({
  scope: aSubscription(),
  window,
  number: 1,
  created: "2031-03-17T00:15:00.000Z",
  preview: false,
  methodVersion: "test",
  previous: null,
  incidents: [anIncident()],
  touched: [],
  revisited: {},
  earlier: [],
  reports: [],
  failures: 0,
});

let readers = 0;
const open = async (mailer?: Mailer) => {
  const [table, bucket] = await Promise.all([createTable(cloud), createBucket(cloud)]);
  const clock = () => new Date("2031-03-17T00:20:00.000Z");
  const ports = {
    archive: s3Archive(bucket.client, bucket.name),
    subscriptions: dynamoSubscriptions(table),
    ledger: dynamoLedger(table),
    suppressions: dynamoSuppressions(table),
    failures: dynamoFailures(table),
    mailer: mailer ?? sesMailer(sesClient(mailbox.ses), "digest@example.org", "set"),
    publicUrl: "http://127.0.0.1:1",
    pause: async () => {},
    clock,
    log: silent,
    meter: uncounted,
  };
  // The emulator keeps one store a process: each test counts its own reader's mail.
  const reader = aSubscription({ email: `reader${++readers}@example.org` });
  await ports.archive.saveIssue(issue);
  await ports.subscriptions.save(reader);
  const deliver = makeDeliver(ports);
  const events = makeMailEvents(ports);
  const request = JSON.stringify({ issue: issue.id, subscription: reader.id });
  return {
    ...ports,
    reader,
    deliver: () => deliver(batchOf("deliver", request), noContext),
    hear: (...bodies: string[]) => events(batchOf("mail-events", ...bodies), noContext),
    mails: async () => (await mailbox.mails()).filter(({ destination }) => destination.to.includes(reader.email)),
    sending: () => ports.ledger.get(issue.id, reader.id),
  };
};

describe("deliver", () => {
  let desk: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    desk = await open();
  });

  it("sends text and HTML with the reader's own unsubscribe link, and notes it", async () => {
    expect(await desk.deliver()).toEqual({ batchItemFailures: [] });
    const [mail, ...more] = await desk.mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(issue.subject);
    expect(mail?.body.text).toContain(`/v1/unsubscribe/${desk.reader.id}?token=${desk.reader.token}`);
    expect(mail?.body.html).toContain("</html>");
    expect(await desk.sending()).toMatchObject({ state: "sent", message: mail?.messageId });
  });

  it("sends nothing again when the message comes again", async () => {
    await desk.deliver();
    await desk.deliver();
    expect(await desk.mails()).toHaveLength(1);
  });

  it("does not send again when a worker died between claim and end, and lists it as unsure", async () => {
    await desk.ledger.claim(issue.id, desk.reader.id, "2031-03-17T00:16:00.000Z");
    await desk.deliver();
    expect(await desk.mails()).toEqual([]);
    expect(await desk.sending()).toMatchObject({ state: "unsure" });
    expect((await desk.failures.list({ limit: 5 })).items).toMatchObject([{ code: "mail.unsure" }]);
  });

  it("sends nothing to a reader who left", async () => {
    await desk.subscriptions.save({ ...desk.reader, state: "unsubscribed" });
    await desk.deliver();
    expect(await desk.mails()).toEqual([]);
    expect(await desk.sending()).toBeUndefined();
  });

  it("lets a busy mail service try again, and tells of one that refuses", async () => {
    const answers = ["busy", "refused"] as const;
    for (const outcome of answers) {
      const stubborn = await open({ from: "digest@example.org", send: async () => ({ outcome, because: "Test" }) });
      const answer = await stubborn.deliver();
      expect(answer.batchItemFailures).toHaveLength(outcome === "busy" ? 1 : 0);
      expect((await stubborn.sending())?.state).toBe(outcome === "busy" ? undefined : "failed");
      expect((await stubborn.failures.list({ limit: 5 })).items).toHaveLength(outcome === "busy" ? 0 : 1);
    }
  });
});

describe("mail events", () => {
  const hard = (address: string) => ({
    bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: address }] },
  });

  it("close an address that bounced for good, and the next issue is not sent there", async () => {
    const desk = await open();
    await desk.deliver();
    const message = (await desk.sending())?.message ?? "";
    await desk.hear(mailEvent("Bounce", message, desk.reader.email, hard(desk.reader.email)));
    expect(await desk.suppressions.has(desk.reader.email)).toBe(true);
    expect((await desk.subscriptions.get(desk.reader.id))?.state).toBe("suppressed");
    // A delivery event that comes late does not take the bounce back.
    await desk.hear(mailEvent("Delivery", message, desk.reader.email));
    expect((await desk.sending())?.state).toBe("bounced");
  });

  it("keep an address whose mailbox was only full", async () => {
    const desk = await open();
    await desk.deliver();
    const message = (await desk.sending())?.message ?? "";
    const full = { bounce: { bounceType: "Transient", bouncedRecipients: [{ emailAddress: desk.reader.email }] } };
    await desk.hear(mailEvent("Bounce", message, desk.reader.email, full));
    expect(await desk.suppressions.has(desk.reader.email)).toBe(false);
    expect((await desk.subscriptions.get(desk.reader.id))?.state).toBe("active");
  });

  it("close an address that complained, even of a mail nobody knows", async () => {
    const desk = await open();
    const complaint = { complaint: { complainedRecipients: [{ emailAddress: desk.reader.email }] } };
    expect(await desk.hear(mailEvent("Complaint", "unknown", desk.reader.email, complaint))).toEqual({
      batchItemFailures: [],
    });
    expect(await desk.suppressions.has(desk.reader.email)).toBe(true);
  });

  it("send an envelope of another shape back alone", async () => {
    const desk = await open();
    const answer = await desk.hear("{}", mailEvent("Delivery", "m", desk.reader.email), "no json");
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["message-0", "message-2"]);
  });
});
