/** Histories of two lengths in the embedded database: the same pace of events, one reaching further back. */
import { bucketOf } from "../../shared/incident/blocking.ts";
import type { Incident } from "../../shared/incident/incident.ts";
import { sources } from "../../shared/incident/sources.ts";
import { resolve } from "../../shared/journey.ts";
import { incidentRows } from "../../shared/record/incident-rows.ts";
import { countReading, factsRows, factsVersion, reportHead, reportLists } from "../../shared/record/report-rows.ts";
import type { Item } from "../../shared/record/row.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Cloud } from "../support/embedded.ts";
import { createTable } from "../support/resources.ts";
import { startServers } from "./embedded-servers.ts";
import { countries, inventedReports } from "./invented-reports.ts";
import { type Reading, readings, sightingsOf } from "./readings.ts";

/** The digest looks back on 26 weeks: the short history fills just those and the week it tells of. */
const weeksOfShort = 27;
/** Incidents that one short report leads to, roughly. */
const incidentsAReport = 1.6;
const sentences = 8;
const dayMs = 86_400_000;
const lastDay = Date.parse("2021-12-26");
/** The week an issue is asked for: the last one, half-open. */
export const lastWeek = { from: "2021-12-20T00:00:00.000Z", to: "2021-12-27T00:00:00.000Z" };

export const sizesOf = (full: boolean): { short: number; long: number } =>
  full ? { short: 10_000, long: 100_000 } : { short: 1000, long: 4000 };

export type History = { cloud: Cloud; table: string; incidents: number };

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Week = { reports: Item[]; incidents: Incident[] };
const weeks: Week[] = [];

/** Rows of a report that was read; an issue opens the facts of its own week only, so older weeks leave theirs out. */
const rowsOfReading = ({ text, facts }: Reading, withFacts: boolean): Item[] => {
  const [, , values] = countReading(text, facts, []);
  const report = values[":report"] as Report;
  const head = { ...reportHead(report, "classify"), facts: factsVersion(facts) };
  return [...reportLists(report), head, ...(withFacts ? factsRows(text, facts).rows : [])];
};

const weekOf = async (n: number, count: number): Promise<Week> => {
  const to = lastDay - n * 7 * dayMs;
  const wish = { from: day(to - 6 * dayMs), to: day(to), count, countries, sentences, seed: 100 + n };
  const read = await Array.fromAsync(readings(inventedReports(wish), `week-${n}`));
  return {
    reports: read.flatMap((one) => rowsOfReading(one, n === 0)),
    incidents: resolve(read.flatMap(sightingsOf), sources),
  };
};

/** The weeks from the newest back, each read and resolved once. */
async function* weeksBack(reportsAWeek: number): AsyncGenerator<Week> {
  for (let n = 0; ; n++) {
    weeks[n] ??= await weekOf(n, reportsAWeek);
    yield weeks[n] as Week;
  }
}

const bucketOfIncident = ({ place, when }: Incident): string => bucketOf({ places: place ? [place] : [], when });

const rowsOfIncident = (incident: Incident): Item[] => {
  const { head, aliases, index, owned } = incidentRows(bucketOfIncident(incident), 1, incident);
  return [head, ...aliases, ...index, owned];
};

/** Writers at once: the embedded database works on while one of them prepares its batch. */
const writers = 4;

const load = async (cloud: Cloud, size: number, short: number): Promise<History> => {
  const table = await createTable(cloud);
  let incidents = 0;
  for await (const week of weeksBack(Math.ceil(short / weeksOfShort / incidentsAReport))) {
    const told = week.incidents.slice(0, size - incidents);
    const made = [...week.reports, ...told.flatMap(rowsOfIncident)];
    // Many reports share the row of their month; one batch may not write it twice.
    const rows = [...new Map(made.map((row) => [`${row.pk}\n${row.sk}`, row])).values()];
    await Promise.all(
      Array.from({ length: writers }, (_, i) => table.writeAll(rows.filter((_, n) => n % writers === i))),
    );
    incidents += told.length;
    if (incidents >= size) break;
  }
  return { cloud, table: table.name, incidents };
};

let servers: Promise<Cloud> | undefined;
const loaded = new Map<number, Promise<History>>();

/** The short and the long history; what one bench loaded the next finds. */
export const histories = async (full: boolean): Promise<{ short: History; long: History }> => {
  servers ??= startServers();
  const cloud = await servers;
  const { short, long } = sizesOf(full);
  const at = (size: number): Promise<History> => {
    const standing = loaded.get(size) ?? load(cloud, size, short);
    loaded.set(size, standing);
    return standing;
  };
  const first = await at(short);
  return { short: first, long: await at(long) };
};

/** Ends the servers; a run that loaded nothing has none. */
export const forgetHistories = async (): Promise<void> => {
  await (await servers)?.stop();
  servers = undefined;
  loaded.clear();
};
