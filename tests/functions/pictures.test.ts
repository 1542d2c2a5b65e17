/** Reports in pictures through the real workers: handed on by normalize, read by transcribe, then like any other. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeFailed } from "../../functions/failed.ts";
import { recordVerbs } from "../../infra/cloud/record-verbs.ts";
import { reportId } from "../../shared/report/identity.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf } from "../support/events.ts";
import { startPipeline } from "../support/pipeline.ts";
import { noContext } from "../support/quiet.ts";
import { madeMail } from "../unit/report/made-files.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url));

/** Uploads one file and works it as far as it goes. */
const uploaded = async (key: string, bytes: Uint8Array) => {
  const pipeline = await startPipeline(cloud);
  await pipeline.upload(key, bytes);
  expect(await pipeline.normalize(key)).toEqual({ batchItemFailures: [] });
  const asked = await pipeline.takePictures();
  return { pipeline, asked, id: reportId(pipeline.bucket, key, null) };
};

const told = async ({ trail }: Awaited<ReturnType<typeof startPipeline>>, id: string) =>
  (await trail.of(id)).map(({ stage, outcome, about }) => [stage, outcome, about?.["to"] ?? about?.["kind"]]);

it("a scanned notice becomes facts like any other, with the certainty of its reading", async () => {
  const key = "incoming/notice.png";
  const { pipeline, asked, id } = await uploaded(key, fixture("police-notice.png"));
  expect(asked).toEqual([{ bucket: pipeline.bucket, key, members: { from: 0, to: 1 }, report: id }]);
  expect(await pipeline.reports.get(id)).toBeUndefined();
  expect(await pipeline.transcribe(...asked)).toEqual({ batchItemFailures: [] });
  const report = await pipeline.reports.get(id);
  expect(report).toMatchObject({ state: "normalized", kind: "image", transcription: { pages: [{ page: 1 }] } });
  await pipeline.classify(key);
  await pipeline.resolve();
  const [mention] = await pipeline.reports.mentions(id);
  expect(mention).toMatchObject({ killed: { min: 4, max: 4 }, places: [{ name: "Osh" }] });
  const incident = await pipeline.incidents.get(mention?.id ?? "");
  expect(incident?.quotes).toMatchObject([{ report: id, recognised: report?.transcription?.confidence }]);
  expect(await told(pipeline, id)).toEqual([
    ["normalize", "done", "transcribe"],
    ["transcribe", "done", "image"],
    ["classify", "done", undefined],
    ["resolve", "done", undefined],
  ]);
  const verbs: readonly string[] = recordVerbs.transcribe;
  expect([...pipeline.watched.transcribe.used].filter((verb) => !verbs.includes(verb))).toEqual([]);
});

it("events that come again once it is classified cost no second look", async () => {
  const key = "incoming/notice.png";
  const { pipeline, asked, id } = await uploaded(key, fixture("police-notice.png"));
  await pipeline.transcribe(...asked);
  await pipeline.classify(key);
  await pipeline.normalize(key);
  expect(await pipeline.takePictures()).toEqual([]);
  await pipeline.transcribe(...asked);
  const repeats = (await pipeline.trail.of(id)).filter(({ outcome }) => outcome === "superseded");
  expect(repeats.map(({ stage }) => stage)).toEqual(["normalize", "transcribe"]);
});

it("the same message twice changes nothing", async () => {
  const key = "incoming/notice.png";
  const { pipeline, asked, id } = await uploaded(key, fixture("police-notice.png"));
  await pipeline.transcribe(...asked);
  const first = await pipeline.reports.get(id);
  await pipeline.transcribe(...asked);
  expect(await pipeline.reports.get(id)).toEqual(first);
});

it("a photograph without words is kept with its reason, and a retry begins at the beginning", async () => {
  const key = "incoming/street.jpg";
  const { pipeline, asked, id } = await uploaded(key, fixture("no-words.jpg"));
  expect(await pipeline.transcribe(...asked)).toEqual({ batchItemFailures: [] });
  expect(await pipeline.reports.get(id)).toMatchObject({ state: "quarantined", reason: "report.no-text" });
  expect(await pipeline.failures.get(id)).toMatchObject({
    stage: "transcribe",
    code: "report.no-text",
    again: { queue: "normalize" },
  });
});

it("papers photographed for a mail are read, its logo is no report", async () => {
  const part = (name: string, bytes: Buffer) =>
    `Content-Type: image/png\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${bytes.toString("base64")}`;
  const mail = madeMail(
    "From: desk@example.org\nSubject: Notice of the police",
    "Content-Type: text/plain\n\nPlease see the notice on the attack in Osh, as it hung on the door this morning.",
    part("logo.png", fixture("logo.png")),
    part("notice.png", fixture("police-notice.png")),
  );
  const key = "incoming/notice.eml";
  const { pipeline, asked, id } = await uploaded(key, mail);
  const inner = reportId(pipeline.bucket, key, "notice.png");
  expect(asked).toEqual([{ bucket: pipeline.bucket, key, members: { from: 1, to: 2 }, report: inner }]);
  expect(await pipeline.reports.get(id)).toMatchObject({ kind: "eml", members: 1 });
  await pipeline.transcribe(...asked);
  expect(await pipeline.reports.get(inner)).toMatchObject({
    kind: "image",
    container: id,
    member: "notice.png",
    state: "normalized",
  });
});

it("a message that gave up is listed under the report it was about", async () => {
  const key = "incoming/letter.pdf";
  const { pipeline, asked, id } = await uploaded(key, fixture("letter-with-scan.pdf"));
  const body = JSON.stringify(asked[0]);
  await makeFailed(pipeline)(batchOf("TranscribeQueueDead", body), noContext);
  expect(await pipeline.failures.get(id)).toMatchObject({
    stage: "transcribe",
    code: "message.exhausted",
    again: { queue: "transcribe", body },
  });
});
