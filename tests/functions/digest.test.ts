/** The digest function: due windows, one issue a scope and window, numbers, previews, and no issue on half-joined incidents. */
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeDigest } from "../../functions/digest.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { issueId, seriesOf } from "../../shared/digest/series.ts";
import type { DeliverRequest, IssueRequest } from "../../shared/ports/queues.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf } from "../support/events.ts";
import { startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { createQueue } from "../support/resources.ts";
import { aReport, aSubscription } from "../support/specimens.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const week = { from: "2025-03-10T00:00:00.000Z", to: "2025-03-17T00:00:00.000Z" };

const open = async (now = "2025-03-17T00:15:00.000Z") => {
  const pipeline = await startPipeline(cloud);
  const [digestQueue, deliverQueue] = await Promise.all([createQueue(cloud), createQueue(cloud)]);
  const ports = {
    ...pipeline,
    issues: dynamoIssues(pipeline.table),
    subscriptions: dynamoSubscriptions(pipeline.table),
    ledger: dynamoLedger(pipeline.table),
    digestQueue: sqsQueue<IssueRequest>(digestQueue.client, digestQueue.url),
    deliverQueue: sqsQueue<DeliverRequest>(deliverQueue.client, deliverQueue.url),
    pause: async () => {},
    clock: () => new Date(now),
  };
  const handler = makeDigest(ports);
  const drain = async <T>({ client, url }: typeof digestQueue): Promise<T[]> => {
    const answer = await client.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
    return (answer.Messages ?? []).map(({ Body }) => JSON.parse(Body ?? "") as T);
  };
  return {
    ...ports,
    tick: () => handler({ tick: true }, noContext),
    build: (request: Partial<IssueRequest> = {}) =>
      handler(
        batchOf("digest", JSON.stringify({ subscription: "r1", ...week, preview: false, requested: now, ...request })),
        noContext,
      ),
    requested: () => drain<IssueRequest>(digestQueue),
    toDeliver: () => drain<DeliverRequest>(deliverQueue),
  };
};

const subscription = aSubscription({ created: "2025-03-05T00:00:00.000Z" });
const id = issueId(seriesOf(subscription), week.from, week.to, false);

it("asks for the windows that ended since the reader subscribed, after their grace", async () => {
  const desk = await open();
  await desk.subscriptions.save(subscription);
  await desk.tick();
  expect((await desk.requested()).map(({ from, to }) => [from.slice(0, 10), to.slice(0, 10)])).toEqual([
    ["2025-03-03", "2025-03-10"],
    ["2025-03-10", "2025-03-17"],
  ]);
});

it("does not ask before the grace is over", async () => {
  const desk = await open("2025-03-17T00:14:00.000Z");
  await desk.subscriptions.save(subscription);
  await desk.tick();
  expect((await desk.requested()).map(({ to }) => to.slice(0, 10))).toEqual(["2025-03-10"]);
});

it("builds an issue once, numbers it in its series, and has it sent to each reader who asks", async () => {
  const desk = await open();
  await desk.subscriptions.save(subscription);
  await desk.subscriptions.save({ ...subscription, id: "r2", email: "second@example.org" });
  await desk.build();
  await desk.build({ subscription: "r2", requested: "2025-03-17T00:30:00.000Z" });
  expect((await desk.issues.list({ limit: 10 })).items).toMatchObject([
    { id, number: 1, created: "2025-03-17T00:15:00.000Z" },
  ]);
  expect(await desk.toDeliver()).toEqual([
    { issue: id, subscription: "r1" },
    { issue: id, subscription: "r2" },
  ]);
});

it("asks again for a reader whose mail was never begun, and no more once it was", async () => {
  const desk = await open();
  await desk.subscriptions.save({ ...subscription, created: week.from });
  await desk.build();
  await desk.tick();
  expect(await desk.requested()).toHaveLength(1);
  await desk.ledger.claim(id, "r1", "2025-03-17T00:16:00.000Z");
  await desk.tick();
  expect(await desk.requested()).toEqual([]);
});

it("archives a preview without number or mail", async () => {
  const desk = await open();
  await desk.subscriptions.save(subscription);
  await desk.build({ preview: true });
  expect((await desk.issues.list({ limit: 10 })).items).toEqual([]);
  const preview = await desk.archive.issue(issueId(seriesOf(subscription), week.from, week.to, true));
  expect(preview?.preview).toBe(true);
  expect(await desk.toDeliver()).toEqual([]);
});

it("sends its message back while a bucket is dirty, and asks resolve again", async () => {
  const desk = await open();
  await desk.subscriptions.save(subscription);
  await desk.buckets.markDirty("KG#2025-03");
  expect(await desk.build()).toMatchObject({ batchItemFailures: [{ itemIdentifier: "message-0" }] });
  expect(await desk.resolve()).toBe(1);
  expect(await desk.build()).toEqual({ batchItemFailures: [] });
  expect((await desk.issues.get(id))?.number).toBe(1);
});

it("counts an undated report of an archive in the first issue after it arrived, and in no later one", async () => {
  const desk = await open("2025-06-01T00:00:00.000Z");
  await desk.subscriptions.save(subscription);
  const undated = aReport({ published: null, received: "2025-05-30T00:00:00.000Z", receivedBasis: "undated-archive" });
  await desk.reports.save({ ...undated, state: "classified", relevant: true }, "classify");
  await desk.build();
  await desk.build({ from: week.to, to: "2025-03-24T00:00:00.000Z", requested: "2025-06-01T00:05:00.000Z" });
  expect((await desk.archive.issue(id))?.coverage.undated).toBe(1);
  const next = issueId(seriesOf(subscription), week.to, "2025-03-24T00:00:00.000Z", false);
  expect((await desk.archive.issue(next))?.coverage.undated).toBe(0);
});

it("sends no mail of a quiet period to a reader who wants none", async () => {
  const desk = await open();
  await desk.subscriptions.save({ ...subscription, quiet: "none" });
  await desk.build();
  expect((await desk.issues.get(id))?.number).toBe(1);
  expect(await desk.toDeliver()).toEqual([]);
});
