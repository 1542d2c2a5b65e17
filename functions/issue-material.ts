/** Gathers from the records all that one issue is composed from. */

import type { Issue } from "../shared/digest/issue.ts";
import type { ComposeInput, PeriodMaterial, ReportMaterial, Scope } from "../shared/digest/material.ts";
import { methodVersion } from "../shared/digest/method.ts";
import { previousWindows, type Window } from "../shared/digest/window.ts";
import type { Incident } from "../shared/incident/incident.ts";
import type { IncidentRecords } from "../shared/ports/incident-records.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import { mayRead } from "../shared/report/marking.ts";
import type { Report } from "../shared/report/report.ts";

export type MaterialPorts = { reports: ReportRecords; incidents: IncidentRecords; failures: FailureRecords };

/** Windows looked back on: eight are the habit, the rest serve base rates. */
const windowsBack = 26;

const withFacts = async (report: Report, { reports }: MaterialPorts): Promise<ReportMaterial> => ({
  report,
  mentions: await reports.mentions(report.id),
  claims: await reports.claims(report.id),
});

/** Reports received in the window, and undated ones of an archive that arrived since the issue before. */
const reportsOf = async (
  window: Window,
  since: string,
  until: string,
  ports: MaterialPorts,
): Promise<ReportMaterial[]> => {
  const found = new Map<string, Report>();
  for await (const report of ports.reports.received(window.from, window.to)) {
    if (report.receivedBasis !== "undated-archive") found.set(report.id, report);
  }
  for await (const report of ports.reports.received(since, until)) {
    if (report.receivedBasis === "undated-archive") found.set(report.id, report);
  }
  const material: ReportMaterial[] = [];
  for (const report of found.values()) material.push(await withFacts(report, ports));
  return material;
};

const periodOf = async (
  window: Window,
  clearance: Scope["clearance"],
  ports: MaterialPorts,
): Promise<PeriodMaterial> => {
  const reports = (await Array.fromAsync(ports.reports.received(window.from, window.to))).filter(
    ({ receivedBasis, marking }) => receivedBasis !== "undated-archive" && mayRead(clearance, marking),
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
  const found = new Map<string, Incident>();
  for (const id of ids) {
    const incident = await incidents.get(id);
    if (incident) found.set(incident.id, incident);
  }
  return [...found.values()];
};

const revisit = async (previous: Issue | null, ports: MaterialPorts): Promise<Record<string, Incident | null>> => {
  const revisited: Record<string, Incident | null> = {};
  for (const { id } of [...(previous?.incidents ?? []), ...(previous?.responses ?? [])]) {
    revisited[id] = (await ports.incidents.get(id)) ?? null;
  }
  return revisited;
};

export type Edition = { scope: Scope; window: Window; created: string; preview: boolean; previous: Issue | null };

export const gather = async (edition: Edition, ports: MaterialPorts): Promise<Omit<ComposeInput, "number">> => {
  const { scope, window, created, previous } = edition;
  const since = previous === null ? window.from : previous.created;
  const reports = await reportsOf(window, since, created, ports);
  const earlier: PeriodMaterial[] = [];
  for (const before of previousWindows(window, scope.cadence, scope.zone, windowsBack)) {
    earlier.push(await periodOf(before, scope.clearance, ports));
  }
  return {
    ...edition,
    methodVersion,
    reports,
    incidents: await Array.fromAsync(ports.incidents.known(window.from, window.to)),
    touched: await incidentsBehind(
      reports.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
      ports,
    ),
    revisited: await revisit(previous, ports),
    earlier,
    failures: await failuresIn(window, ports),
  };
};
