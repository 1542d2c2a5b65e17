/** Operations: how the system stands, and trying again what failed. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objectLetter } from "../../functions/events.ts";
import { makeNormalize } from "../../functions/normalize.ts";
import { reportId } from "../../shared/report/identity.ts";
import { analyst, attack, attendedPipeline } from "../support/attended-pipeline.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf } from "../support/events.ts";
import { noContext } from "../support/quiet.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const open = () => attendedPipeline(cloud);

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
      "transcribe",
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

it("writes a letter that the reader of events understands", () => {
  const { body } = objectLetter("normalize", "reports", "incoming/a b+c.txt");
  expect(JSON.parse(body)).toEqual({ detail: { bucket: { name: "reports" }, object: { key: "incoming/a b+c.txt" } } });
});
