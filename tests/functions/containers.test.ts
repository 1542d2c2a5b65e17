/** Files of several reports through the real worker: each report stands for itself, whatever lies beside it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportId, versionOf } from "../../shared/report/identity.ts";
import type { Report } from "../../shared/report/report.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { bytesOf, madeMail, madeZip, saidOf } from "../unit/report/made-files.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const key = "incoming/week.zip";
const told = (town: string) =>
  `Attack on a police post in ${town}\n\nPublisher Ferghana Gazette\nPublication Date 11 March 2025\n\nGunmen attacked a police post in ${town} on March 10, killing four officers, police said.\n`;

/** All reports of an upload, level by level. */
const reportsUnder = async (pipeline: Pipeline, id: string): Promise<Report[]> => {
  const report = await pipeline.reports.get(id);
  if (report === undefined) return [];
  const { items } = await pipeline.reports.members(report, { limit: 200 });
  return [report, ...(await Promise.all(items.map((item) => reportsUnder(pipeline, item.id)))).flat()];
};

const standing = async (pipeline: Pipeline) =>
  (await reportsUnder(pipeline, reportId(pipeline.bucket, key, null))).map(
    ({ arrived: _, received: __, ...rest }) => rest,
  );

const mail = madeMail(
  "From: desk@example.org\nSubject: Papers",
  "Content-Type: text/plain\n\nPlease see the paper on the attack.",
  `Content-Type: text/plain\nContent-Disposition: attachment; filename="paper.txt"\n\n${told("Isfana")}`,
);
const week = saidOf(
  madeZip({
    "osh.txt": told("Osh"),
    "locked.txt": told("Batken"),
    "noise.bin": bytesOf("\u0000\u0001\u0002".repeat(90)),
    "mail.eml": mail,
  }),
  (name) => (name === "locked.txt" ? { flags: 1 } : {}),
);

it("reads what can be read, and keeps a reason for each report that cannot", async () => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, week);
  expect(await pipeline.normalize(key)).toEqual({ batchItemFailures: [] });
  const reports = await standing(pipeline);
  expect(reports.map(({ member, state, reason }) => [member, state, reason])).toEqual([
    [undefined, "unpacked", undefined],
    ["locked.txt", "quarantined", "report.encrypted"],
    ["mail.eml", "normalized", undefined],
    ["mail.eml/paper.txt", "normalized", undefined],
    ["noise.bin", "quarantined", "report.unknown-kind"],
    ["osh.txt", "normalized", undefined],
  ]);
  const failures = (await pipeline.failures.list({ limit: 10 })).items;
  expect(failures.map(({ key, member, code }) => [key, member, code]).sort()).toEqual([
    [key, "locked.txt", "report.encrypted"],
    [key, "noise.bin", "report.unknown-kind"],
  ]);
  for (const { id, version, state } of reports) {
    const text = await pipeline.archive.text(id, version);
    expect(text?.text.length ?? 0, state).toBeGreaterThan(state === "normalized" ? 20 : -1);
    if (state !== "normalized") expect(text).toBeUndefined();
  }
});

it("reads the reports inside like any other", async () => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, week);
  await pipeline.normalize(key);
  for (const { id, version, state } of await standing(pipeline))
    if (state === "normalized") await pipeline.classifyText(`normalized/${id}/${version}.json`);
  await pipeline.resolve();
  const { items } = await pipeline.incidents.list([], { limit: 10 });
  expect(items.map(({ place }) => place?.name).sort()).toEqual(["Isfana", "Osh"]);
});

it("leaves the same rows from one delivery as from three", async () => {
  const other = await embeddedCloud();
  const once = await startPipeline(cloud, "same-archive");
  const often = await startPipeline(other, "same-archive");
  for (const pipeline of [once, often]) await pipeline.upload(key, week);
  await once.normalize(key);
  await often.normalize(key, key, key);
  expect(await standing(often)).toEqual(await standing(once));
  expect((await often.failures.list({ limit: 10 })).items).toHaveLength(2);
  await other.stop();
});

it("no longer lists what the next version of the file leaves out", async () => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, madeZip({ "osh.txt": told("Osh"), "batken.txt": told("Batken") }));
  await pipeline.normalize(key);
  // The bucket's clock has seconds.
  await new Promise((done) => setTimeout(done, 1100));
  await pipeline.upload(key, madeZip({ "osh.txt": told("Osh") }));
  await pipeline.normalize(key);
  expect((await standing(pipeline)).map(({ member }) => member)).toEqual([undefined, "osh.txt"]);
});

it("lets one report that kills its worker rest as crashed, and reads its neighbours", async () => {
  const pipeline = await startPipeline(cloud);
  const id = reportId(pipeline.bucket, key, "batken.txt");
  // Two workers began this one and never came back.
  for (let i = 0; i < 2; i++) await pipeline.reports.begin(id, versionOf(bytesOf(told("Batken"))), "normalize");
  await pipeline.upload(key, madeZip({ "osh.txt": told("Osh"), "batken.txt": told("Batken") }));
  await pipeline.normalize(key);
  expect((await standing(pipeline)).map(({ member, state, reason }) => [member, state, reason])).toEqual([
    [undefined, "unpacked", undefined],
    ["batken.txt", "quarantined", "report.crashed"],
    ["osh.txt", "normalized", undefined],
  ]);
});

it("shares a large table out among workers, in whatever order they come", async () => {
  const pipeline = await startPipeline(cloud);
  const table = `title,text\n${Array.from({ length: 230 }, (_, i) => `Osh ${i},Shots were heard near post ${i} in Osh.`).join("\n")}\n`;
  await pipeline.upload(key, table);
  await pipeline.normalize(key);
  const parts = await pipeline.takeParts();
  expect(parts.map(({ members }) => members)).toEqual([
    { from: 1, to: 201 },
    { from: 201, to: 231 },
  ]);
  expect((await standing(pipeline)).map(({ state, members }) => [state, members])).toEqual([["unpacked", 230]]);
  expect(await pipeline.normalizeParts(...parts.toReversed())).toEqual({ batchItemFailures: [] });
  expect(await pipeline.takeParts()).toEqual([]);
  const container = await pipeline.reports.get(reportId(pipeline.bucket, key, null));
  const read: Report[] = [];
  let cursor: string | undefined;
  do {
    const page = await pipeline.reports.members(container as Report, {
      limit: 100,
      ...(cursor !== undefined && { cursor }),
    });
    read.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  expect(read.map(({ member }) => member)).toEqual(
    Array.from({ length: 230 }, (_, i) => `row-${String(i + 1).padStart(5, "0")}`),
  );
  expect(new Set(read.map(({ state }) => state))).toEqual(new Set(["normalized"]));
});
