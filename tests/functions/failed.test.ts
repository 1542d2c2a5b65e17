/** Messages that gave up get their row in the failures list; what has succeeded since does not. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeFailed } from "../../functions/failed.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { aReport } from "../support/specimens.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const open = async (): Promise<{ pipeline: Pipeline; rest: (queue: string, body: string) => Promise<unknown> }> => {
  const pipeline = await startPipeline(cloud);
  const failed = makeFailed(pipeline);
  return { pipeline, rest: (queue, body) => failed(batchOf(queue, body), noContext) };
};

const { id, version } = aReport();
const text = objectCreated("archive", `normalized/${id}/${version}.json`);

it("fails a report whose text could not be classified, and says on which queue", async () => {
  const { pipeline, rest } = await open();
  await pipeline.reports.save(aReport(), "normalize");
  await rest("classify-dead", text);
  expect(await pipeline.reports.get(id)).toMatchObject({ state: "failed", reason: "message.exhausted" });
  expect((await pipeline.failures.list({ limit: 5 })).items).toMatchObject([
    { id, stage: "classify", code: "message.exhausted", key: aReport().key, report: id },
  ]);
});

it("leaves a report alone that was classified meanwhile", async () => {
  const { pipeline, rest } = await open();
  await pipeline.reports.save(aReport({ state: "classified" }), "classify");
  await rest("classify-dead", text);
  expect((await pipeline.reports.get(id))?.state).toBe("classified");
  expect((await pipeline.failures.list({ limit: 5 })).items).toEqual([]);
});

it("lists an upload nobody could even open, under its key", async () => {
  const { pipeline, rest } = await open();
  await rest("normalize-dead", objectCreated("reports", "incoming/Отчёт 1+2.txt"));
  expect((await pipeline.failures.list({ limit: 5 })).items).toMatchObject([
    { key: "incoming/Отчёт 1+2.txt", report: null },
  ]);
});

it("lists a message nobody can read once, however often it comes", async () => {
  const { pipeline, rest } = await open();
  await rest("resolve-dead", "no json");
  await rest("resolve-dead", "no json");
  expect((await pipeline.failures.list({ limit: 5 })).items).toMatchObject([{ stage: "resolve", key: null }]);
});
