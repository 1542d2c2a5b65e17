/** The trail of a report: a story with its failures in it, told by the API and at the prompt. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyOf, type Trace } from "../../cli/trace-story.ts";
import { makeClassify } from "../../functions/classify.ts";
import { makeDigest } from "../../functions/digest.ts";
import { makeFailed } from "../../functions/failed.ts";
import { makeNormalize } from "../../functions/normalize.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { issueId, seriesOf } from "../../shared/digest/series.ts";
import { Problem } from "../../shared/errors.ts";
import { reportId } from "../../shared/report/identity.ts";
import { openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { aSubscription } from "../support/specimens.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const key = "incoming/post.txt";
const text = `Post attacked in Osh

Publisher Ferghana Gazette
Publication Date 11 March 2025

Gunmen attacked a police post in Osh on March 10, killing four officers, police said.`;

/** The same message, handed out for the nth time. */
const handedOut = (pipeline: Pipeline, times: number) => {
  const event = batchOf("normalize", objectCreated(pipeline.bucket, key));
  for (const record of event.Records) record.attributes.ApproximateReceiveCount = String(times);
  return event;
};

/** An archive that is away for its first `times` writes, as a bucket is in an outage. */
const outage = (pipeline: Pipeline, times: number) => {
  let left = times;
  const away = Object.assign(new Error("the bucket does not answer"), { name: "TimeoutError" });
  return {
    ...pipeline.archive,
    saveText: async (report: Parameters<Pipeline["archive"]["saveText"]>[0]) => {
      if (left-- > 0) throw away;
      await pipeline.archive.saveText(report);
    },
  };
};

const stopsOf = async (pipeline: Pipeline) =>
  (await pipeline.trail.of(reportId(pipeline.bucket, key, null))).map(({ stage, outcome, attempt, code }) =>
    [stage, outcome, attempt, code].filter((part) => part !== undefined).join(" "),
  );

/** Two tries that fail and one that passes, then the rest of the way. */
const failTwiceThenPass = async () => {
  const pipeline = await startPipeline(cloud);
  const normalize = makeNormalize({ ...pipeline, archive: outage(pipeline, 2) });
  await pipeline.upload(key, text, { load: "as-published" });
  for (const times of [1, 2, 3]) {
    const { batchItemFailures } = (await normalize(handedOut(pipeline, times), noContext)) ?? { batchItemFailures: [] };
    expect(batchItemFailures).toHaveLength(times < 3 ? 1 : 0);
  }
  await pipeline.classify(key);
  await pipeline.resolve();
  return pipeline;
};

describe("a report that failed twice and then passed", () => {
  it("leaves each try with its reason, then the stops that followed", async () => {
    const pipeline = await failTwiceThenPass();
    const stops = await stopsOf(pipeline);
    expect(stops.slice(0, 3)).toEqual([
      "normalize failed 1 TimeoutError",
      "normalize failed 2 TimeoutError",
      "normalize done 3",
    ]);
    expect(stops.slice(3)).toEqual(["classify done 1", "resolve done 1"]);
  });

  it("is told by the API with what it became, up to the issue that counts it", async () => {
    const pipeline = await failTwiceThenPass();
    const subscription = aSubscription({ created: "2025-03-05T00:00:00.000Z", clearance: "TLP:GREEN" });
    const window = { from: "2025-03-10T00:00:00.000Z", to: "2025-03-17T00:00:00.000Z" };
    const told = {
      issues: dynamoIssues(pipeline.table),
      subscriptions: dynamoSubscriptions(pipeline.table),
      ledger: dynamoLedger(pipeline.table),
    };
    await told.subscriptions.save(subscription);
    const digest = makeDigest({
      ...pipeline,
      ...told,
      digestQueue: { send: async () => {} },
      deliverQueue: { send: async () => {} },
      pause: async () => {},
    });
    const request = { subscription: subscription.id, ...window, preview: false, requested: "2031-03-12T09:10:00.000Z" };
    await digest(batchOf("digest", JSON.stringify(request)), noContext);
    const issue = issueId(seriesOf(subscription), window.from, window.to, false);
    await told.ledger.settle({
      issue,
      subscription: "r1",
      state: "sent",
      at: "2031-03-12T09:11:00.000Z",
      message: "m",
    });

    const desk = await openDesk(cloud, { ...pipeline, ...told });
    const analyst = { role: "analyst", clearance: "TLP:GREEN" } as const;
    const trace: Trace = (await desk.ask("GET", `/v1/trace?key=${encodeURIComponent(key)}`, analyst)).json();
    expect(trace.report?.state).toBe("classified");
    expect(trace.stops.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
      "normalize failed",
      "normalize failed",
      "normalize done",
      "classify done",
      "resolve done",
      "digest covered",
    ]);
    expect(trace.incidents).toHaveLength(1);
    expect(trace.issues).toMatchObject([{ id: issue, number: 1, mails: [{ subscription: "r1", state: "sent" }] }]);

    const story = storyOf(trace);
    expect(story).toMatch(/normalize +1 +failed: TimeoutError +\d+ ms/);
    expect(story).toMatch(/normalize +2 +failed: TimeoutError +\d+ ms/);
    expect(story).toMatch(/normalize +3 +done +kind txt, chars \d+, \d+ ms/);
    expect(story).toContain("mail to subscription r1: sent, 2031-03-12 09:11:00.000");

    const short = { role: "analyst", clearance: "TLP:CLEAR" } as const;
    const hidden = await desk.ask("GET", `/v1/trace?report=${trace.correlation}`, short);
    expect(hidden.status).toBe(404);
    expect((await desk.ask("GET", `/v1/trace?report=${trace.correlation}`, { role: "reader" })).status).toBe(403);
    expect((await desk.ask("GET", "/v1/trace", analyst)).status).toBe(400);
  });
});

it("names a worker that died between two tries", async () => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, text);
  await pipeline.normalize(key);
  const { id = "", version = "" } = (await pipeline.reports.list({ limit: 1 })).items[0] ?? {};
  await pipeline.reports.begin(id, version, "classify");
  await pipeline.classify(key);
  expect((await stopsOf(pipeline)).filter((stop) => stop.startsWith("classify"))).toEqual([
    "classify died 1",
    "classify done 1",
  ]);
});

it("notes a quarantine with its code, and giving up after the tries", async () => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, new Uint8Array(600));
  await pipeline.normalize(key);
  const failed = makeFailed(pipeline);
  await failed(batchOf("NormalizeQueueDead0A1B", objectCreated(pipeline.bucket, key)), noContext);
  expect(await stopsOf(pipeline)).toEqual([
    "normalize quarantined 1 report.unknown-kind",
    "normalize gave-up 1 message.exhausted",
  ]);
});

it("does the work all the same when the trail cannot be written", async () => {
  const pipeline = await startPipeline(cloud);
  const lines: string[] = [];
  const log = { ...pipeline.log, warn: (line: string) => void lines.push(line) };
  const trail = { ...pipeline.trail, note: () => Promise.reject(new Error("away")) };
  await pipeline.upload(key, text);
  const normalize = makeNormalize({ ...pipeline, trail, log });
  expect(await normalize(handedOut(pipeline, 1), noContext)).toEqual({ batchItemFailures: [] });
  expect(lines).toEqual(["trail not written"]);
  expect((await pipeline.reports.list({ limit: 1 })).items[0]?.state).toBe("normalized");
});

it("refuses a text whose key names no report", async () => {
  const pipeline = await startPipeline(cloud);
  const errors: unknown[] = [];
  const log = {
    ...pipeline.log,
    warn: (_: string, fields?: Record<string, unknown>) => void errors.push(fields?.["error"]),
  };
  const classify = makeClassify({ ...pipeline, log });
  await classify(batchOf("classify", objectCreated("archive", "normalized/no-report.json")), noContext);
  expect(errors).toMatchObject([{ code: "message.unreadable" }]);
  expect(errors[0]).toBeInstanceOf(Problem);
});
