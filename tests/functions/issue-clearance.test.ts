/** One incident in two issues: what a reader may not see changes nothing he is told, and hides nothing he may know. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { gather } from "../../functions/issue-material.ts";
import { compose } from "../../shared/digest/compose.ts";
import type { Issue } from "../../shared/digest/issue.ts";
import { resolve } from "../../shared/incident/resolve.ts";
import type { Sighting } from "../../shared/incident/sighting.ts";
import { sources } from "../../shared/incident/sources.ts";
import type { Marking } from "../../shared/report/marking.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { startPipeline } from "../support/pipeline.ts";
import { aMention, aReport, aSubscription, aText, someFacts } from "../support/specimens.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const week = { from: "2031-03-10T00:00:00.000Z", to: "2031-03-17T00:00:00.000Z" };
type Told = { id: string; publisher: string; marking: Marking; killed: number; received: string; copyOf?: string };

const told = async (...tellings: Told[]) => {
  const desk = await startPipeline(cloud);
  const sightings: Sighting[] = [];
  for (const { id, publisher, marking, killed, received, copyOf } of tellings) {
    const origin = { credits: [], cites: [], ...(copyOf === undefined ? {} : { copyOf }) };
    const report = aReport({ id, publisher, marking, received, origin, key: `incoming/${id}` });
    const written = aText(report, `${publisher} wrote that a grenade killed ${killed} in Osh.`);
    const text = { ...written, fingerprint: { ...written.fingerprint, signature: [killed, killed * 7, killed * 13] } };
    const mention = aMention({
      id: `20310309-${id}-0`,
      report: id,
      killed: { min: killed, max: killed, basis: "stated" },
      evidence: [{ span: { start: 0, end: 40 }, quote: `${publisher} counted ${killed} dead in Osh.`, rule: "x" }],
    });
    await desk.reports.save(report, "normalize");
    await desk.archive.saveText(text);
    await desk.reports.saveFacts(text, someFacts(report, [mention], []), async () => {});
    sightings.push({ mention, report: { ...report, fingerprint: text.fingerprint }, claims: [] });
  }
  const incidents = resolve(sightings, sources);
  expect(incidents).toHaveLength(1);
  await desk.incidents.replace("KG-2031-03", 1, incidents);
  return async (clearance: Marking): Promise<Issue> => {
    const scope = aSubscription({ clearance });
    const edition = { scope, window: week, created: "2031-03-17T00:15:00.000Z", preview: false, previous: null };
    return compose({ ...(await gather(edition, desk)), number: 1 });
  };
};

const open = { id: "cccccccccccc", publisher: "Open Gazette", marking: "TLP:GREEN", killed: 4 } as const;
const shut = { id: "aaaaaaaaaaaa", publisher: "Closed Letter", marking: "TLP:AMBER", killed: 11 } as const;

it("tells a reader the incident from the reports he may read, as if there were no others", async () => {
  const now = { received: "2031-03-12T12:00:00.000Z" };
  const both = await told({ ...open, ...now, copyOf: shut.id }, { ...shut, received: "2031-03-11T12:00:00.000Z" });
  const alone = await told({ ...open, ...now });
  const issue = await both("TLP:GREEN");
  expect(issue.incidents).toMatchObject([{ counts: "4 killed", origins: 1, reports: 1 }]);
  expect(issue).toEqual(await alone("TLP:GREEN"));
  expect(JSON.stringify(issue)).not.toMatch(/aaaaaaaaaaaa|Closed Letter|11 killed/);
  expect((await both("TLP:AMBER")).incidents).toMatchObject([{ counts: "4-11 killed", origins: 2, reports: 2 }]);
});

it("counts it in the window in which the readable reports told it, though a hidden one was earlier", async () => {
  const both = await told(
    { ...open, received: "2031-03-12T12:00:00.000Z" },
    { ...shut, received: "2031-03-09T12:00:00.000Z" },
  );
  expect((await both("TLP:GREEN")).incidents).toMatchObject([{ counts: "4 killed" }]);
  expect(await both("TLP:AMBER")).toMatchObject({ incidents: [], updates: [{ ids: ["20310309-aaaaaaaaaaaa-0"] }] });
});
