/** A file of several reports that comes anew with fewer: what it no longer holds leaves the incidents, and says so. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeNormalize } from "../../functions/normalize.ts";
import { reportId } from "../../shared/report/identity.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { madeMail, madeZip } from "../unit/report/made-files.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const key = "incoming/week.zip";
const told = (town: string) =>
  `Attack on a police post in ${town}\n\nPublisher Ferghana Gazette\nPublication Date 11 March 2025\n\nGunmen attacked a police post in ${town} on March 10, killing four officers, police said.\n`;

/** The bucket's clock has seconds. */
const later = () => new Promise((done) => setTimeout(done, 1100));

const idOf = (pipeline: Pipeline, member: string) => reportId(pipeline.bucket, key, member);

const judge = async (pipeline: Pipeline, ...members: string[]) => {
  for (const member of members) {
    const report = await pipeline.reports.get(idOf(pipeline, member));
    await pipeline.classifyText(`normalized/${report?.id}/${report?.version}.json`);
  }
  await pipeline.resolve();
};

const towns = async (pipeline: Pipeline) =>
  (await pipeline.incidents.list([], { limit: 10 })).items.map(({ place }) => place?.name).sort();

const listed = async (pipeline: Pipeline) =>
  (await pipeline.reports.list({ limit: 20 })).items.map(({ member }) => member ?? "").sort();

const retirements = async (pipeline: Pipeline, member: string) =>
  (await pipeline.trail.of(idOf(pipeline, member))).filter(({ outcome }) => outcome === "retired").length;

const both = { "osh.txt": told("Osh"), "batken.txt": told("Batken") };

/** A pipeline whose file held two towns and came anew with one. */
const halved = async () => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, madeZip(both));
  await pipeline.normalize(key);
  await judge(pipeline, "osh.txt", "batken.txt");
  expect(await towns(pipeline)).toEqual(["Batken", "Osh"]);
  const former = await pipeline.uploads.open(key, 1e6);
  await later();
  await pipeline.upload(key, madeZip({ "osh.txt": told("Osh") }));
  await pipeline.normalize(key);
  return { pipeline, former };
};

it("takes what the file no longer holds out of its incidents and lists, and notes it on its trail", async () => {
  const { pipeline } = await halved();
  await pipeline.resolve();
  expect(await towns(pipeline)).toEqual(["Osh"]);
  expect(await listed(pipeline)).toEqual(["", "osh.txt"]);
  const id = idOf(pipeline, "batken.txt");
  expect(await pipeline.reports.mentions(id)).toEqual([]);
  const head = await pipeline.reports.get(id);
  expect(head?.retired).toBe((await pipeline.reports.get(reportId(pipeline.bucket, key, null)))?.arrived);
  expect(await retirements(pipeline, "batken.txt")).toBe(1);
  expect(await retirements(pipeline, "osh.txt")).toBe(0);
});

it("changes nothing when it is delivered again, nor by what comes late", async () => {
  const { pipeline, former } = await halved();
  await pipeline.normalize(key, key);
  expect(await retirements(pipeline, "batken.txt")).toBe(1);
  const id = idOf(pipeline, "batken.txt");
  // A worker that had the former bytes in hand, and one that had the text.
  const slow = { ...pipeline.uploads, open: async () => former };
  await makeNormalize({ ...pipeline, uploads: slow })(
    batchOf("normalize", objectCreated(pipeline.bucket, key)),
    noContext,
  );
  const [text] = await pipeline.archive.texts(id);
  await pipeline.classifyText(`normalized/${id}/${text?.report.version}.json`);
  await pipeline.resolve();
  expect(await towns(pipeline)).toEqual(["Osh"]);
  expect(await listed(pipeline)).toEqual(["", "osh.txt"]);
});

it("counts a report again that comes back", async () => {
  const { pipeline } = await halved();
  await later();
  await pipeline.upload(key, madeZip(both));
  await pipeline.normalize(key);
  await judge(pipeline, "osh.txt", "batken.txt");
  expect(await towns(pipeline)).toEqual(["Batken", "Osh"]);
  expect((await pipeline.reports.get(idOf(pipeline, "batken.txt")))?.retired).toBeUndefined();
});

it("reaches what lay in a mail that is gone, and a file that holds nothing any more", async () => {
  const pipeline = await startPipeline(cloud);
  const mail = madeMail(
    "From: desk@example.org\nSubject: Papers",
    "Content-Type: text/plain\n\nPlease see the paper on the attack.",
    `Content-Type: text/plain\nContent-Disposition: attachment; filename="paper.txt"\n\n${told("Isfana")}`,
  );
  await pipeline.upload(key, madeZip({ "mail.eml": mail, "osh.txt": told("Osh") }));
  await pipeline.normalize(key);
  await judge(pipeline, "mail.eml/paper.txt", "osh.txt");
  expect(await towns(pipeline)).toEqual(["Isfana", "Osh"]);
  await later();
  await pipeline.upload(key, told("Talas"));
  await pipeline.normalize(key);
  await pipeline.resolve();
  expect(await towns(pipeline)).toEqual([]);
  expect(await listed(pipeline)).toEqual([""]);
});

it("looks again when newer bytes came while older ones were being read", async () => {
  const { pipeline, former } = await halved();
  const slow = { ...pipeline.uploads, open: async () => former };
  const part = JSON.stringify({ bucket: pipeline.bucket, key, members: { from: 1, to: 3 } });
  await makeNormalize({ ...pipeline, uploads: slow })(batchOf("normalize", part), noContext);
  expect(await pipeline.takeParts()).toEqual([{ bucket: pipeline.bucket, key }]);
});

it("is done for files that several workers read", async () => {
  const pipeline = await startPipeline(cloud);
  const table = (rows: number) =>
    `title,text\n${Array.from({ length: rows }, (_, i) => `Osh ${i},"Gunmen attacked post ${i} in Osh on 10 March 2025, killing four officers, police said."`).join("\n")}\n`;
  const lastPart = async () => (await pipeline.takeParts()).slice(-1);
  await pipeline.upload(key, table(207));
  await pipeline.normalize(key);
  await pipeline.normalizeParts(...(await lastPart()));
  await judge(pipeline, "row-00206");
  expect(await towns(pipeline)).toEqual(["Osh"]);
  await later();
  await pipeline.upload(key, table(203));
  await pipeline.normalize(key);
  await pipeline.resolve();
  // The parts of the new version come later, whenever.
  await pipeline.normalizeParts(...(await lastPart()));
  expect(await towns(pipeline)).toEqual([]);
  const rows = await Promise.all(
    ["row-00203", "row-00204", "row-00207"].map((row) => pipeline.reports.get(idOf(pipeline, row))),
  );
  expect(rows.map((report) => report?.retired !== undefined)).toEqual([false, true, true]);
});
