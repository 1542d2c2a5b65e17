/** Events come at least once and in any order: the rows must not care. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const reports: Record<string, string> = {
  "incoming/gazette.txt": `Grenade thrown at checkpoint in Osh

Publisher Ferghana Gazette
Publication Date 11 March 2025

Gunmen threw a grenade at a police checkpoint in Osh on Monday, killing four officers, police said. Two people were wounded.`,
  "incoming/herald.txt": `Checkpoint attack in Osh

Publisher Alay Herald
Publication Date 12 March 2025

A grenade attack on a police checkpoint in Osh on March 10 killed 11 people, residents said.`,
  "incoming/history.txt": `Ten years on

Publisher Alay Herald
Publication Date 12 March 2025

A bomb killed three people at the bazaar in Batken in May 2015. The town marked the anniversary quietly.`,
};

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const deliverAll = async (pipeline: Pipeline, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await pipeline.normalize(key);
    await pipeline.classify(key);
    await pipeline.resolve();
  }
};

/** Everything users can see, as it stands; when an upload arrived is the bucket's to say. */
const picture = async (pipeline: Pipeline) => ({
  incidents: (await pipeline.incidents.list([], { limit: 100 })).items.map(
    ({ known: _, updated: __, ...rest }) => rest,
  ),
  reports: (await pipeline.reports.list({ limit: 100 })).items
    .map(({ arrived: _, received: __, ...rest }) => rest)
    .sort((a, b) => (a.key < b.key ? -1 : 1)),
});

it("leaves the same rows from one delivery as from three in another order", async () => {
  const keys = Object.keys(reports);
  const other = await embeddedCloud();
  const once = await startPipeline(cloud, "same-uploads");
  const often = await startPipeline(other, "same-uploads");
  for (const pipeline of [once, often]) {
    for (const [key, body] of Object.entries(reports)) await pipeline.upload(key, body);
  }
  await deliverAll(once, keys);
  await deliverAll(often, [...keys].reverse());
  await often.normalize(...keys, ...keys);
  await often.classify(...keys, ...keys);
  await often.resolve();
  expect((await picture(once)).incidents.length).toBeGreaterThan(0);
  expect(await picture(often)).toEqual(await picture(once));
  expect(await often.failures.list({ limit: 10 })).toEqual({ items: [] });
  expect(await often.buckets.dirty()).toEqual([]);
  await other.stop();
});

it("joins the two reports of one attack and keeps both tolls", async () => {
  const pipeline = await startPipeline(cloud);
  for (const [key, body] of Object.entries(reports)) await pipeline.upload(key, body);
  await deliverAll(pipeline, Object.keys(reports));
  const { items } = await pipeline.incidents.list([], { limit: 100 });
  const attack = items.find((incident) => incident.counts.killed !== undefined && incident.current);
  expect(attack?.origins.map(({ publisher }) => publisher).sort()).toEqual(["Alay Herald", "Ferghana Gazette"]);
  expect(attack?.counts.killed).toMatchObject({ min: 4, max: 11 });
  expect(attack?.contested).toContain("killed");
});

describe("an attack in the night to a new month", () => {
  const night: Record<string, string> = {
    "incoming/march.txt": `Police post attacked in Osh

Publisher Ferghana Gazette
Publication Date 1 April 2025

Gunmen attacked a police post in Osh on March 31, killing three officers, police said.`,
    "incoming/april.txt": `Police post attacked in Osh

Publisher Alay Herald
Publication Date 2 April 2025

Gunmen attacked a police post in Osh on April 1, killing three officers, police said.`,
  };

  it.each([[Object.keys(night)], [Object.keys(night).reverse()]])(
    "is one incident, read in the order %j",
    async (keys) => {
      const pipeline = await startPipeline(cloud);
      for (const [key, body] of Object.entries(night)) await pipeline.upload(key, body);
      await deliverAll(pipeline, keys);
      const { items } = await pipeline.incidents.list([], { limit: 10 });
      expect(items.map(({ id, mentions }) => [id.slice(0, 8), mentions.length])).toEqual([["20250331", 2]]);
      // Every mention leads to it, and no bucket owns a second one.
      for (const alias of items[0]?.aliases ?? []) expect((await pipeline.incidents.get(alias))?.id).toBe(items[0]?.id);
      expect(await pipeline.buckets.dirty()).toEqual([]);
    },
  );

  it("falls apart again when one report is read anew as something else", async () => {
    const pipeline = await startPipeline(cloud);
    for (const [key, body] of Object.entries(night)) await pipeline.upload(key, body);
    await deliverAll(pipeline, Object.keys(night));
    await pipeline.upload("incoming/march.txt", "Market opens in Osh\n\nA new market opened in Osh, officials said.");
    await deliverAll(pipeline, ["incoming/march.txt"]);
    const { items } = await pipeline.incidents.list([], { limit: 10 });
    expect(items.map(({ id, mentions }) => [id.slice(0, 8), mentions.length])).toEqual([["20250401", 1]]);
  });
});

it("lets a worker that died three times rest as crashed, and the next success mend it", async () => {
  const pipeline = await startPipeline(cloud);
  const key = "incoming/gazette.txt";
  await pipeline.upload(key, reports[key] ?? "");
  await pipeline.normalize(key);
  const before = (await pipeline.reports.list({ limit: 1 })).items[0];
  const { id, version } = before ?? { id: "", version: "" };
  // Two workers began and never came back.
  await pipeline.reports.begin(id, version, "classify");
  await pipeline.reports.begin(id, version, "classify");
  await pipeline.classify(key);
  expect(await pipeline.reports.get(id)).toMatchObject({ state: "failed", reason: "report.crashed" });
  expect((await pipeline.failures.list({ limit: 5 })).items).toMatchObject([{ code: "report.crashed", report: id }]);
  await pipeline.classify(key);
  expect(await pipeline.reports.get(id)).toMatchObject({ state: "classified" });
  expect((await pipeline.failures.list({ limit: 5 })).items).toEqual([]);
});

it("keeps random bytes named .pdf as a report with a coded reason", async () => {
  const pipeline = await startPipeline(cloud);
  const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + 13) % 256);
  await pipeline.upload("incoming/noise.pdf", bytes);
  expect(await pipeline.normalize("incoming/noise.pdf")).toEqual({ batchItemFailures: [] });
  const [failure] = (await pipeline.failures.list({ limit: 5 })).items;
  expect(failure).toMatchObject({ stage: "normalize", key: "incoming/noise.pdf" });
  expect(failure?.code).toMatch(/^report\./);
  const report = await pipeline.reports.get(failure?.report ?? "");
  expect(report).toMatchObject({ state: "quarantined", reason: failure?.code });
  const kept = await pipeline.uploads.open("incoming/noise.pdf", 10_000);
  expect(kept?.bytes).toEqual(bytes);
});

it("sends only the unreadable message of a batch back", async () => {
  const pipeline = await startPipeline(cloud);
  expect(await pipeline.normalize("incoming/never-uploaded.txt")).toEqual({ batchItemFailures: [] });
});
