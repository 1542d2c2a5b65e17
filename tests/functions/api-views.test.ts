/** One incident, two clearances: what a reader may not see changes nothing he is told. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Claim } from "../../shared/facts/claim.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import { resolve } from "../../shared/incident/resolve.ts";
import type { Sighting } from "../../shared/incident/sighting.ts";
import { sources } from "../../shared/incident/sources.ts";
import type { Marking } from "../../shared/report/marking.ts";
import { type Desk, openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { aClaim, aMention, aReport, aText, someFacts } from "../support/specimens.ts";

let cloud: Cloud;
let desk: Desk;

/** Files a report of the same grenade with its own number of dead; answers what resolve sees of it. */
const tell = async (
  id: string,
  publisher: string,
  marking: Marking,
  killed: number,
  tags: Mention["tags"] = [],
): Promise<Sighting> => {
  const report = aReport({
    id,
    publisher,
    marking,
    key: `incoming/${id}`,
    title: `${publisher}: ${killed} dead in Osh`,
  });
  const written = aText(report, `${publisher} wrote that a grenade killed ${killed} in Osh.`);
  // Texts of different hands: near copies would count as one origin.
  const text = { ...written, fingerprint: { ...written.fingerprint, signature: [killed, killed * 7, killed * 13] } };
  const count = { min: killed, max: killed, basis: "stated" as const };
  const mention = aMention({ id: `20310309-${id}-0`, report: id, killed: count, tags });
  const claim: Claim = aClaim({
    id: `${id}-c0-killed`,
    report: id,
    mention: mention.id,
    field: "killed",
    value: count,
    speaker: { name: publisher, role: "media" },
  });
  await desk.ports.reports.save(report, "normalize");
  await desk.ports.archive.saveText(text);
  await desk.ports.reports.saveFacts(text, someFacts(report, [mention], [claim]), async () => {});
  return { mention, report: { ...report, fingerprint: text.fingerprint }, claims: [claim] };
};

beforeAll(async () => {
  cloud = await embeddedCloud();
  desk = await openDesk(cloud);
  const open = await tell("cccccccccccc", "Open Gazette", "TLP:CLEAR", 4);
  const closed = await tell("aaaaaaaaaaaa", "Closed Letter", "TLP:AMBER", 11, ["assassination"]);
  const incidents = resolve([open, closed], sources);
  expect(incidents).toHaveLength(1);
  await desk.ports.incidents.replace("KG-2031-03", 1, incidents);
});
afterAll(() => cloud.stop());

const list = async (clearance: Marking, filter = "") =>
  desk.ask("GET", `/v1/incidents?filter=${encodeURIComponent(filter)}`, { role: "reader", clearance });

it("tells a cleared reader of both reports", async () => {
  const [incident] = (await list("TLP:AMBER")).json().items;
  expect(incident).toMatchObject({
    id: "20310309-aaaaaaaaaaaa-0",
    counts: { killed: { min: 4, max: 11 } },
    marking: "TLP:AMBER",
  });
  expect(incident.origins).toHaveLength(2);
});

it("tells others of the open report alone: its count, its origin, its grade, its id", async () => {
  const answer = await list("TLP:CLEAR");
  const { items } = answer.json();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    id: "20310309-cccccccccccc-0",
    counts: { killed: { min: 4, max: 4 } },
    marking: "TLP:CLEAR",
  });
  expect(items[0].origins).toHaveLength(1);
  for (const secret of ["aaaaaaaaaaaa", "Closed", "11", "assassination"]) expect(answer.text).not.toContain(secret);
});

it("asks filters of what is seen", async () => {
  const found = async (clearance: Marking) => (await list(clearance, "tag:assassination")).json().items.length;
  expect([await found("TLP:AMBER"), await found("TLP:CLEAR")]).toEqual([1, 0]);
});

it("knows no mention that may not be seen", async () => {
  const status = async (id: string, clearance: Marking) =>
    (await desk.ask("GET", `/v1/incidents/${id}`, { role: "reader", clearance })).status;
  expect(await status("20310309-aaaaaaaaaaaa-0", "TLP:CLEAR")).toBe(404);
  expect(await status("20310309-cccccccccccc-0", "TLP:CLEAR")).toBe(200);
  expect(await status("20310309-cccccccccccc-0", "TLP:AMBER")).toBe(200);
});
