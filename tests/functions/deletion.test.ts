/** Deletion of a report with all that came from it. */
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeNormalize } from "../../functions/normalize.ts";
import { reportId } from "../../shared/report/identity.ts";
import { admin, analyst, attack, attendedPipeline } from "../support/attended-pipeline.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { noContext } from "../support/quiet.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const open = () => attendedPipeline(cloud);

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

  it("takes what lay in a former version of the archive too", async () => {
    const { pipeline, ask } = await open();
    const key = "incoming/week.zip";
    const both = { "a.txt": attack("Ferghana Gazette", "four"), "b.txt": attack("Alay Herald", "eleven") };
    const packed = (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    await pipeline.upload(key, packed(both));
    await pipeline.normalize(key);
    // S3 tells arrivals in whole seconds.
    await new Promise((later) => setTimeout(later, 1100));
    await pipeline.upload(key, packed({ "a.txt": both["a.txt"] }));
    await pipeline.normalize(key);
    const id = reportId(pipeline.bucket, key, null);
    expect((await ask("DELETE", `/v1/reports/${id}`, admin)).json()).toMatchObject({ reports: 3, left: 0 });
    expect((await pipeline.reports.list({ limit: 5 })).items).toEqual([]);
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
