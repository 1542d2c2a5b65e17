/** Gathers from the records all that one issue is composed from. */
import pMap from "p-map";
import type { Issue } from "../shared/digest/issue.ts";
import type { ComposeInput, PeriodMaterial, ReportMaterial, Scope } from "../shared/digest/material.ts";
import { methodVersion } from "../shared/digest/method.ts";
import { previousWindows, type Window } from "../shared/digest/window.ts";
import type { Incident } from "../shared/incident/incident.ts";
import type { Sighting } from "../shared/incident/sighting.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { IncidentRecords } from "../shared/ports/incident-records.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import { mayRead } from "../shared/report/marking.ts";
import type { Report } from "../shared/report/report.ts";

export type MaterialPorts = {
  archive: Pick<Archive, "text">;
  reports: ReportRecords;
  incidents: IncidentRecords;
  failures: FailureRecords;
};

/** Windows looked back on: eight are the habit, the rest serve base rates. */
const windowsBack = 26;
/** Records asked for at once. */
const concurrency = 8;

/** A copy of a report beyond the clearance is, for these readers, no copy: the original does not exist for them. */
const asSeen = async (report: Report, clearance: Scope["clearance"], { reports }: MaterialPorts): Promise<Report> => {
  const { copyOf, ...origin } = report.origin;
  if (copyOf === undefined) return report;
  const original = await reports.get(copyOf);
  return original !== undefined && mayRead(clearance, original.marking) ? report : { ...report, origin };
};

const withFacts = async (report: Report, { reports }: MaterialPorts): Promise<ReportMaterial> => ({
  report,
  mentions: await reports.mentions(report.id),
  claims: await reports.claims(report.id),
});

/** A file of others is not counted beside them: what it tells is theirs. */
const tells = ({ state }: Report): boolean => state !== "unpacked";

/** Reports received in the window, and undated ones of an archive that arrived since the issue before. */
const reportsOf = async (
  window: Window,
  since: string,
  until: string,
  clearance: Scope["clearance"],
  ports: MaterialPorts,
): Promise<ReportMaterial[]> => {
  const found = new Map<string, Report>();
  for await (const report of ports.reports.received(window.from, window.to)) {
    if (report.receivedBasis !== "undated-archive" && tells(report)) found.set(report.id, report);
  }
  for await (const report of ports.reports.received(since, until)) {
    if (report.receivedBasis === "undated-archive" && tells(report)) found.set(report.id, report);
  }
  // What may not be read is not even fetched.
  const readable = [...found.values()].filter(({ marking }) => mayRead(clearance, marking));
  return pMap(readable, async (report) => withFacts(await asSeen(report, clearance, ports), ports), { concurrency });
};

const periodOf = async (
  window: Window,
  clearance: Scope["clearance"],
  ports: MaterialPorts,
): Promise<PeriodMaterial> => {
  const reports = (await Array.fromAsync(ports.reports.received(window.from, window.to))).filter(
    (report) => report.receivedBasis !== "undated-archive" && tells(report) && mayRead(clearance, report.marking),
  );
  const about: Record<string, number> = {};
  for (const country of reports.flatMap(({ countries }) => countries ?? [])) about[country] = (about[country] ?? 0) + 1;
  return {
    window,
    incidents: await Array.fromAsync(ports.incidents.known(window.from, window.to)),
    reportsAbout: about,
    publishers: reports.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])),
  };
};

/** Uploads of the window that failed before they became a report. */
const failuresIn = async ({ from, to }: Window, { failures }: MaterialPorts): Promise<number> => {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await failures.list({ limit: 100, ...(cursor !== undefined && { cursor }) });
    count += page.items.filter(
      ({ key, report, at }) => key !== null && report === null && at >= from && at < to,
    ).length;
    cursor = page.next;
  } while (cursor !== undefined);
  return count;
};

/** The incidents behind `ids`, each once. */
const incidentsBehind = async (ids: Iterable<string>, { incidents }: MaterialPorts): Promise<Incident[]> => {
  const behind = await pMap([...ids], (id) => incidents.get(id), { concurrency });
  return [...new Map(behind.flatMap((incident) => (incident ? [[incident.id, incident] as const] : []))).values()];
};

const revisit = async (previous: Issue | null, ports: MaterialPorts): Promise<Record<string, Incident | null>> => {
  const told = [...(previous?.incidents ?? []), ...(previous?.responses ?? [])];
  const now = await pMap(told, async ({ id }) => [id, (await ports.incidents.get(id)) ?? null] as const, {
    concurrency,
  });
  return Object.fromEntries(now);
};

/** A mention's id names its report: `<day>-<report>-<span start>`. */
const reportBehind = (mention: string): string => mention.split("-")[1] ?? "";

/** What the readable reports tell of incidents that others beyond the clearance tell too. */
const sightingsOf = async (
  hidden: readonly Incident[],
  clearance: Scope["clearance"],
  ports: MaterialPorts,
): Promise<Sighting[]> => {
  const wanted = new Set(hidden.flatMap(({ mentions }) => mentions));
  const sightings: Sighting[] = [];
  for (const id of new Set([...wanted].map(reportBehind))) {
    const report = await ports.reports.get(id);
    if (report === undefined || !mayRead(clearance, report.marking)) continue;
    const text = await ports.archive.text(report.id, report.version);
    if (text === undefined) continue;
    const { version, title, publisher, published, received, marking, origin } = await asSeen(report, clearance, ports);
    const { exact, signature } = text.fingerprint;
    const brief = {
      id,
      version,
      title,
      publisher,
      published,
      received,
      marking,
      origin,
      fingerprint: { exact, signature },
    };
    const claims = await ports.reports.claims(id);
    for (const mention of await ports.reports.mentions(id)) {
      if (!wanted.has(mention.id)) continue;
      sightings.push({ mention, report: brief, claims: claims.filter((claim) => claim.mention === mention.id) });
    }
  }
  return sightings;
};

export type Edition = { scope: Scope; window: Window; created: string; preview: boolean; previous: Issue | null };

export const gather = async (edition: Edition, ports: MaterialPorts): Promise<Omit<ComposeInput, "number">> => {
  const { scope, window, created, previous } = edition;
  const since = previous === null ? window.from : previous.created;
  const reports = await reportsOf(window, since, created, scope.clearance, ports);
  const windows = previousWindows(window, scope.cadence, scope.zone, windowsBack);
  const earlier = await pMap(windows, (before) => periodOf(before, scope.clearance, ports), { concurrency });
  const incidents = await Array.fromAsync(ports.incidents.known(window.from, window.to));
  const touched = await incidentsBehind(
    reports.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    ports,
  );
  const revisited = await revisit(previous, ports);
  const found = [
    ...incidents,
    ...touched,
    ...earlier.flatMap((period) => period.incidents),
    ...Object.values(revisited).filter((incident) => incident !== null),
  ];
  const hidden = found.filter(({ marking }) => !mayRead(scope.clearance, marking));
  return {
    ...edition,
    methodVersion,
    reports,
    incidents,
    touched,
    sightings: await sightingsOf(hidden, scope.clearance, ports),
    revisited,
    earlier,
    failures: await failuresIn(window, ports),
  };
};
