/** What a deployed function says of its work: lines with one correlation id, counts as metrics, and never a word of a report. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { makeClassify } from "../../functions/classify.ts";
import { errorFields, openLog } from "../../functions/entry/log.ts";
import { openMeter } from "../../functions/entry/meter.ts";
import { makeNormalize } from "../../functions/normalize.ts";
import { makeResolve } from "../../functions/resolve.ts";
import type { metrics } from "../../shared/config.ts";
import { Problem } from "../../shared/errors.ts";
import { reportId } from "../../shared/report/identity.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());
afterEach(() => void vi.restoreAllMocks());

/** Every line a function prints, as CloudWatch would get it. */
const listen = () => {
  const lines: string[] = [];
  const take = (chunk: unknown): boolean => {
    lines.push(...String(chunk).split("\n").filter(Boolean));
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(take);
  vi.spyOn(process.stderr, "write").mockImplementation(take);
  return lines;
};

const words = "Gunmen attacked a police post in Osh on March 10, killing four officers, police said";
const text = `Post attacked in Osh\n\nPublisher Ferghana Gazette\nPublication Date 11 March 2025\n\n${words}.`;

/** Runs of five words of a text: what no log may show. */
const quotable = words
  .split(" ")
  .map((_, i, all) => all.slice(i, i + 5).join(" "))
  .filter((run) => run.split(" ").length === 5);

const journey = async () => {
  const pipeline = await startPipeline(cloud);
  const key = "incoming/post.txt";
  const id = reportId(pipeline.bucket, key, null);
  await pipeline.upload(key, text);
  const lines = listen();
  const tools = { log: openLog("normalize"), meter: openMeter("normalize", "ThreatDigest/test") };
  await makeNormalize({ ...pipeline, ...tools })(batchOf("normalize", objectCreated(pipeline.bucket, key)), noContext);
  const { version = "" } = (await pipeline.reports.get(id)) ?? {};
  const body = objectCreated(pipeline.archive.bucket, `normalized/${id}/${version}.json`);
  const classify = { log: openLog("classify"), meter: openMeter("classify", "ThreatDigest/test") };
  await makeClassify({ ...pipeline, ...classify })(batchOf("classify", body), noContext);
  const resolve = { log: openLog("resolve"), meter: openMeter("resolve", "ThreatDigest/test") };
  const bucket = (await pipeline.buckets.dirty())[0] ?? "";
  await makeResolve({ ...pipeline, ...resolve })(batchOf("resolve", JSON.stringify({ bucket, report: id })), noContext);
  vi.restoreAllMocks();
  return { id, lines: lines.map((line): Record<string, unknown> => JSON.parse(line)) };
};

describe("the lines of one report's journey", () => {
  it("bear its id from upload to incident, and the request they belong to", async () => {
    const { id, lines } = await journey();
    for (const message of ["normalized", "classified", "resolved"]) {
      expect(lines.find((line) => line["message"] === message)).toMatchObject({
        correlation: id,
        request: "request-1",
      });
    }
  });

  it("quote nothing of it", async () => {
    const all = JSON.stringify((await journey()).lines);
    expect(quotable.length).toBeGreaterThan(8);
    for (const run of quotable) expect(all).not.toContain(run);
    expect(all).not.toContain("Ferghana");
  });

  it("count what each stage did, under its own name and the namespace of the deployment", async () => {
    const { lines } = await journey();
    const counted = lines.filter((line) => "_aws" in line);
    expect(counted.map(({ service }) => service)).toEqual(["normalize", "classify", "resolve"]);
    expect(counted).toMatchObject([
      { ReportsNormalized: 1 },
      { ReportsClassified: 1, MentionsRead: 1 },
      { BucketsResolved: 1, IncidentsWritten: 1 },
    ]);
    expect(JSON.stringify(counted[0])).toContain('"Namespace":"ThreatDigest/test"');
  });
});

describe("errors in logs", () => {
  it("keep a parser's words to themselves, for they may quote what it read", () => {
    let thrown: unknown;
    try {
      JSON.parse(`${words}`);
    } catch (error) {
      thrown = error;
    }
    const problem = new Problem("report.unreadable", { key: "incoming/a.json", kind: "json" }, thrown);
    const shown = JSON.stringify(errorFields(problem));
    expect(shown).toContain('"code":"report.unreadable"');
    expect(shown).toContain('"name":"SyntaxError"');
    expect(shown).not.toContain("Gunmen");
  });

  it("show what the services and the system say", () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), {
      code: "ECONNREFUSED",
      syscall: "connect",
    });
    expect(errorFields(refused)).toMatchObject({ message: "connect ECONNREFUSED 127.0.0.1:1" });
    const denied = Object.assign(new Error("not authorized"), {
      name: "AccessDenied",
      $metadata: { httpStatusCode: 403 },
    });
    expect(errorFields(denied)).toMatchObject({ name: "AccessDenied", message: "not authorized" });
    expect(errorFields("a string")).toEqual({ name: "string" });
  });
});

it("a metric nobody named is a fault", () => {
  const meter = openMeter("normalize", "ThreatDigest/test");
  expect(() => meter.count("MailsSent" as (typeof metrics.normalize)[number])).toThrow("normalize counts no MailsSent");
});
