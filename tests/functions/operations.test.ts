/** Operations: how the system stands, trying again what failed, and deletion of a report with all that came from it. */
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objectLetter } from "../../functions/events.ts";
import { makeNormalize } from "../../functions/normalize.ts";
import { dynamoLedger } from "../../shared/aws/issue-records.ts";
import { sqsDesk } from "../../shared/aws/queue.ts";
import { reportId } from "../../shared/report/identity.ts";
import { openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { createQueue } from "../support/resources.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const admin = { role: "admin", clearance: "TLP:RED" } as const;
const analyst = { role: "analyst", clearance: "TLP:RED" } as const;

const attack = (outlet: string, toll: string) => `Police post attacked in Osh

Publisher ${outlet}
Publication Date 11 March 2025

Gunmen attacked a police post in Osh on March 10, killing ${toll} officers, police said.`;

/** A pipeline, the API before its records, and one queue behind all names but resolve's. */
const open = async () => {
  const pipeline = await startPipeline(cloud);
  const queue = await createQueue(cloud);
  const { url } = queue;
  const urls = {
    normalize: url,
    classify: url,
    digest: url,
    deliver: url,
    "mail-events": url,
    resolve: pipeline.queue.url,
  };
  const ledger = dynamoLedger(pipeline.table);
  const desk = await openDesk(cloud, { ...pipeline, ledger, queues: sqsDesk(queue.client, urls) });
  const lying = async (): Promise<string[]> => {
    const answer = await queue.client.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
    return (answer.Messages ?? []).map(({ Body }) => Body ?? "");
  };
  const journey = async (key: string, body: string) => {
    await pipeline.upload(key, body);
    await pipeline.normalize(key);
    await pipeline.classify(key);
    await pipeline.resolve();
    return reportId(pipeline.bucket, key, null);
  };
  return { pipeline, desk, ledger, lying, journey, ask: desk.ask };
};

describe("status", () => {
  it("tells queues, open work, failures by code and what came last", async () => {
    const { pipeline, ask, journey } = await open();
    const id = await journey("incoming/a.txt", attack("Ferghana Gazette", "four"));
    await pipeline.upload("incoming/noise.bin", new Uint8Array(600));
    await pipeline.normalize("incoming/noise.bin");
    await pipeline.buckets.markDirty("KG 2031-03");
    await pipeline.resolveQueue.send({ bucket: "KG 2031-03", report: null });
    const status = (await ask("GET", "/v1/status", analyst)).json();
    expect(status.queues.resolve).toEqual({ waiting: 1, inWork: 0, delayed: 0 });
    expect(Object.keys(status.queues)).toEqual([
      "normalize",
      "classify",
      "resolve",
      "digest",
      "deliver",
      "mail-events",
    ]);
    expect(status.unresolved).toEqual(["KG 2031-03"]);
    expect(status.failures).toEqual({ codes: { "report.unknown-kind": 1 }, more: false });
    expect([id, reportId(pipeline.bucket, "incoming/noise.bin", null)]).toContain(status.lastReport.id);
    expect((await ask("GET", "/v1/status", { role: "reader" })).status).toBe(403);
  });
});

describe("retry", () => {
  it("puts a quarantined report's event back, which reads it as it is now", async () => {
    const { pipeline, ask, lying } = await open();
    const key = "incoming/отчёт 1+2.txt";
    await pipeline.upload(key, new Uint8Array(600));
    await pipeline.normalize(key);
    const id = reportId(pipeline.bucket, key, null);
    expect((await ask("GET", `/v1/failures/${id}`, analyst)).json()).toMatchObject({ canRetry: true });
    const answer = await ask("POST", `/v1/failures/${id}/retry`, { ...analyst, body: {} });
    expect([answer.status, answer.json()]).toEqual([202, { failure: id, queue: "normalize" }]);
    // Not yet a success: it stays listed.
    expect((await ask("GET", `/v1/failures/${id}`, analyst)).status).toBe(200);

    await pipeline.upload(key, attack("Ferghana Gazette", "four"));
    const [body = ""] = await lying();
    await makeNormalize(pipeline)(batchOf("normalize", body), noContext);
    expect((await pipeline.reports.get(id))?.state).toBe("normalized");
    expect((await ask("GET", `/v1/failures/${id}`, analyst)).status).toBe(404);
    expect((await pipeline.trail.of(id)).map(({ outcome }) => outcome).sort()).toEqual([
      "done",
      "quarantined",
      "retried",
    ]);
  });

  it("takes what no report stands for off the list, for it comes back by itself when it fails again", async () => {
    const { pipeline, ask, lying } = await open();
    const again = { queue: "resolve", body: JSON.stringify({ bucket: "KG 2031-03", report: null }) } as const;
    const failure = { stage: "resolve", code: "message.exhausted", key: null, report: null, attempts: 3 } as const;
    const detail = { queue: "resolve", attempts: 3 };
    await pipeline.failures.save({ ...failure, id: "f00", detail, at: "2031-03-12T09:00:00.000Z", again });
    expect((await ask("POST", "/v1/failures/f00/retry", { ...analyst, body: {} })).status).toBe(202);
    expect(await lying()).toEqual([]);
    expect((await pipeline.failures.list({ limit: 5 })).items).toEqual([]);
    expect(await pipeline.resolve()).toBe(1);
  });

  it("sends a mail of unknown fate again only when told that it may arrive twice", async () => {
    const { pipeline, ledger, ask, lying } = await open();
    const sending = { issue: "i1", subscription: "r1", at: "2031-03-12T09:00:00.000Z", message: null };
    await ledger.settle({ ...sending, state: "unsure" });
    const again = { queue: "deliver", body: JSON.stringify({ issue: "i1", subscription: "r1" }) } as const;
    const detail = { issue: "i1", subscription: "r1" };
    const failure = { stage: "deliver", code: "mail.unsure", detail, key: null, report: null, attempts: 1 } as const;
    await pipeline.failures.save({ ...failure, id: "mail-i1-r1", at: sending.at, again });
    const refused = await ask("POST", "/v1/failures/mail-i1-r1/retry", { ...analyst, body: {} });
    expect([refused.status, refused.json().type]).toEqual([409, "urn:threat-digest:problem:mail.unsure"]);
    expect(await ledger.get("i1", "r1")).toMatchObject({ state: "unsure" });
    const allowed = await ask("POST", "/v1/failures/mail-i1-r1/retry", { ...analyst, body: { mayArriveTwice: true } });
    expect(allowed.status).toBe(202);
    expect(await ledger.get("i1", "r1")).toBeUndefined();
    expect(await lying()).toEqual([again.body]);
  });

  it("says so when nothing can try it again", async () => {
    const { pipeline, ask } = await open();
    const failure = {
      stage: "odd",
      code: "message.unreadable",
      key: null,
      report: null,
      attempts: 1,
      again: null,
    } as const;
    await pipeline.failures.save({ ...failure, id: "f9", detail: { queue: "odd" }, at: "2031-03-12T09:00:00.000Z" });
    const answer = await ask("POST", "/v1/failures/f9/retry", { ...analyst, body: {} });
    expect([answer.status, answer.json().type]).toEqual([409, "urn:threat-digest:problem:failure.final"]);
    expect((await ask("POST", "/v1/failures/never/retry", { ...analyst, body: {} })).status).toBe(404);
  });
});

describe("deletion", () => {
  it("leaves nothing of the report but its headstone, and an incident told by the rest", async () => {
    const { pipeline, ask, journey } = await open();
    const gone = await journey("incoming/a.txt", attack("Ferghana Gazette", "four"));
    const stays = await journey("incoming/b.txt", attack("Alay Herald", "eleven"));
    const [joined] = (await pipeline.incidents.list([], { limit: 5 })).items;
    expect(joined?.origins).toHaveLength(2);

    expect((await ask("DELETE", `/v1/reports/${gone}`, analyst)).status).toBe(403);
    const answer = await ask("DELETE", `/v1/reports/${gone}`, admin);
    expect([answer.status, answer.json()]).toMatchObject([200, { report: gone, texts: 1 }]);
    await pipeline.resolve();

    const [rest] = (await pipeline.incidents.list([], { limit: 5 })).items;
    expect(rest?.origins.map(({ reports }) => reports)).toEqual([[stays]]);
    expect(rest?.counts.killed).toMatchObject({ min: 11, max: 11 });
    expect(await pipeline.uploads.open("incoming/a.txt", 1e6)).toBeUndefined();
    expect(await pipeline.archive.texts(gone)).toEqual([]);
    expect(await pipeline.trail.of(gone)).toEqual([]);
    expect((await pipeline.reports.list({ limit: 5 })).items.map(({ id }) => id)).toEqual([stays]);
    expect((await ask("GET", `/v1/reports/${gone}`, admin)).status).toBe(404);
    const rows = await Array.fromAsync(pipeline.table.scan());
    const left = rows.filter((row) => JSON.stringify(row).includes(gone)).sort((a, b) => (a.pk < b.pk ? -1 : 1));
    // Ids that others may have noted still answer "gone"; nothing of what was written stays.
    expect(left.map(({ pk }) => pk)).toEqual([expect.stringMatching(`^incident#20250310-${gone}-`), `report#${gone}`]);
    expect(JSON.stringify(left)).not.toMatch(/Osh|Ferghana|officers/);
  });

  it("is not undone by events that were still on their way", async () => {
    const { pipeline, ask } = await open();
    const key = "incoming/a.txt";
    const id = reportId(pipeline.bucket, key, null);
    await pipeline.upload(key, attack("Ferghana Gazette", "four"));
    await pipeline.normalize(key);
    const text = (await pipeline.archive.texts(id))[0];
    const upload = await pipeline.uploads.open(key, 1e6);
    await ask("DELETE", `/v1/reports/${id}`, admin);
    // A normalize that had the bytes in hand, and a classify that had the text.
    const late = { ...pipeline.uploads, open: async () => upload };
    await makeNormalize({ ...pipeline, uploads: late })(
      batchOf("normalize", objectCreated(pipeline.bucket, key)),
      noContext,
    );
    expect(await pipeline.reports.get(id)).toBeUndefined();
    if (text)
      expect(await pipeline.reports.saveFacts(text, await pipeline.factsOf(text), async () => {})).toBe("stale");
    expect((await pipeline.reports.list({ limit: 5 })).items).toEqual([]);
  });

  it("lets the same name be uploaded anew later", async () => {
    const { pipeline, ask, journey } = await open();
    const id = await journey("incoming/a.txt", attack("Ferghana Gazette", "four"));
    await ask("DELETE", `/v1/reports/${id}`, admin);
    // S3 tells arrivals in whole seconds.
    await new Promise((later) => setTimeout(later, 1100));
    expect(await journey("incoming/a.txt", attack("Ferghana Gazette", "five"))).toBe(id);
    expect((await pipeline.reports.get(id))?.state).toBe("classified");
    expect((await pipeline.incidents.list([], { limit: 5 })).items[0]?.counts.killed).toMatchObject({ min: 5, max: 5 });
  });

  it("takes all that lies in an archive with it, and its file last", async () => {
    const { pipeline, ask } = await open();
    const key = "incoming/week.zip";
    const files = { "a.txt": attack("Ferghana Gazette", "four"), "b.txt": attack("Alay Herald", "eleven") };
    await pipeline.upload(key, zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)]))));
    await pipeline.normalize(key);
    const id = reportId(pipeline.bucket, key, null);
    const members = Object.keys(files).map((name) => reportId(pipeline.bucket, key, name));
    for (const member of members) {
      const version = (await pipeline.reports.get(member))?.version;
      await pipeline.classifyText(`normalized/${member}/${version}.json`);
    }
    await pipeline.resolve();
    expect((await pipeline.incidents.list([], { limit: 5 })).items).toHaveLength(1);
    const [first = ""] = members;
    expect((await ask("DELETE", `/v1/reports/${first}`, admin)).json()).toMatchObject({ reports: 1, left: 0 });
    expect(await pipeline.uploads.open(key, 1e6)).toBeDefined();
    expect((await ask("DELETE", `/v1/reports/${id}`, admin)).json()).toMatchObject({ reports: 2, left: 0 });
    await pipeline.resolve();
    expect(await pipeline.uploads.open(key, 1e6)).toBeUndefined();
    expect((await pipeline.reports.list({ limit: 5 })).items).toEqual([]);
    expect((await pipeline.incidents.list([], { limit: 5 })).items).toEqual([]);
    const left = (await Array.fromAsync(pipeline.table.scan())).filter((row) =>
      JSON.stringify(row).includes("killing"),
    );
    expect(left).toEqual([]);
  });

  it("makes a copy of the deleted report an original", async () => {
    const { pipeline, ask, journey } = await open();
    const body = `${attack("Ferghana Gazette", "four")} ${"The road south was closed and shops stayed shut until evening. ".repeat(4)}`;
    const first = await journey("incoming/a.txt", body);
    const second = await journey("incoming/b.txt", body.replace("Ferghana Gazette", "Alay Herald"));
    const copyOf =
      (await pipeline.reports.get(second))?.origin.copyOf ?? (await pipeline.reports.get(first))?.origin.copyOf;
    const original = copyOf ?? "";
    const copy = original === first ? second : first;
    expect((await pipeline.reports.get(copy))?.origin.copyOf).toBe(original);
    await ask("DELETE", `/v1/reports/${original}`, admin);
    expect((await pipeline.reports.get(copy))?.origin.copyOf).toBeUndefined();
  });
});

it("writes a letter that the reader of events understands", () => {
  const { body } = objectLetter("normalize", "reports", "incoming/a b+c.txt");
  expect(JSON.parse(body)).toEqual({ detail: { bucket: { name: "reports" }, object: { key: "incoming/a b+c.txt" } } });
});
