/** What the functions do to the table is what they are granted: the embedded stack knows no IAM, so this test stands in. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeDeliver } from "../../functions/deliver.ts";
import { makeDigest } from "../../functions/digest.ts";
import { makeFailed } from "../../functions/failed.ts";
import { makeMailEvents } from "../../functions/mail-events.ts";
import { recordVerbs } from "../../infra/cloud/record-verbs.ts";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions, dynamoSuppressions } from "../../shared/aws/issue-records.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { issueId, seriesOf } from "../../shared/digest/series.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, mailEvent, objectCreated } from "../support/events.ts";
import { startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { watchedTable } from "../support/resources.ts";
import { aReport, aSubscription } from "../support/specimens.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const text = `Post attacked in Osh

Publisher Ferghana Gazette
Publication Date 11 March 2025

Gunmen attacked a police post in Osh on March 10, killing four officers, police said.`;

const open = async (name: string) => {
  const pipeline = await startPipeline(cloud);
  const { table, used } = watchedTable(cloud, pipeline.table.name);
  const quiet = { send: async () => {} };
  return {
    pipeline,
    used,
    name,
    ports: {
      ...pipeline,
      reports: dynamoReports(table),
      buckets: dynamoBuckets(table),
      incidents: dynamoIncidents(table),
      failures: dynamoFailures(table),
      issues: dynamoIssues(table),
      subscriptions: dynamoSubscriptions(table),
      ledger: dynamoLedger(table),
      suppressions: dynamoSuppressions(table),
      trail: dynamoTrail(table),
      digestQueue: quiet,
      deliverQueue: quiet,
      publicUrl: "http://127.0.0.1:1",
      mailer: { from: "digest@example.org", send: async () => ({ outcome: "busy" as const, because: "test" }) },
      pause: async () => {},
      clock: () => new Date("2025-03-17T00:15:00.000Z"),
    },
  };
};

const within = (used: ReadonlySet<string>, name: keyof typeof recordVerbs) => {
  expect([...used].filter((verb) => !(recordVerbs[name] as readonly string[]).includes(verb))).toEqual([]);
  expect(used.size).toBeGreaterThan(0);
};

it("holds for the three workers of a report, from first reading to crash and repeat", async () => {
  const pipeline = await startPipeline(cloud);
  const key = "incoming/a.txt";
  await pipeline.upload(key, text);
  for (const body of [text, `${text} Two officers were wounded.`, new Uint8Array(600)]) {
    await pipeline.upload(key, body);
    for (let i = 0; i < 2; i++) await pipeline.normalize(key);
    for (let i = 0; i < 2; i++) await pipeline.classify(key);
    await pipeline.resolve();
  }
  for (const name of ["normalize", "classify", "resolve"] as const) within(pipeline.watched[name].used, name);
});

it("holds for failed", async () => {
  const { ports, pipeline, used } = await open("failed");
  await pipeline.reports.save(aReport(), "normalize");
  const { id, version } = aReport();
  const failed = makeFailed(ports);
  await failed(batchOf("classify-dead", objectCreated("archive", `normalized/${id}/${version}.json`)), noContext);
  within(used, "failed");
});

it("holds for digest and deliver, over a full week, its tick and a mail that is taken back", async () => {
  const { ports, pipeline, used } = await open("digest");
  const subscription = aSubscription({ created: "2025-03-05T00:00:00.000Z", clearance: "TLP:GREEN" });
  await pipeline.upload("incoming/a.txt", text, { load: "as-published" });
  await pipeline.normalize("incoming/a.txt");
  await pipeline.classify("incoming/a.txt");
  await pipeline.resolve();
  const unwatched = dynamoSubscriptions(pipeline.table);
  await unwatched.save(subscription);
  const window = { from: "2025-03-10T00:00:00.000Z", to: "2025-03-17T00:00:00.000Z" };
  const digest = makeDigest(ports);
  await digest({ tick: true }, noContext);
  const request = { subscription: subscription.id, ...window, preview: false, requested: window.to };
  await digest(batchOf("digest", JSON.stringify(request)), noContext);
  const issue = issueId(seriesOf(subscription), window.from, window.to, false);
  expect((await pipeline.archive.issue(issue))?.coverage.received).toBe(1);
  within(used, "digest");

  const mail = await open("deliver");
  await dynamoSubscriptions(mail.pipeline.table).save(subscription);
  const deliver = makeDeliver({ ...mail.ports, archive: pipeline.archive });
  const wanted = JSON.stringify({ issue, subscription: subscription.id });
  expect((await deliver(batchOf("deliver", wanted), noContext)).batchItemFailures).toHaveLength(1);
  await mail.ports.ledger.claim(issue, subscription.id, window.to);
  await deliver(batchOf("deliver", wanted), noContext);
  within(mail.used, "deliver");
});

it("holds for mail events", async () => {
  const { ports, pipeline, used } = await open("mail-events");
  const { email, id } = aSubscription();
  await dynamoSubscriptions(pipeline.table).save(aSubscription());
  const at = "2025-03-17T00:16:00.000Z";
  await dynamoLedger(pipeline.table).settle({ issue: "i", subscription: id, state: "sent", at, message: "m" });
  const bounce = { bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: email }] } };
  await makeMailEvents(ports)(batchOf("mail-events", mailEvent("Bounce", "m", email, bounce)), noContext);
  within(used, "mail-events");
});
