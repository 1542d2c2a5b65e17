/** Invented material for issues: a week of March 2031 in places that exist, with happenings that do not. */

import type { ComposeInput, PeriodMaterial, ReportMaterial } from "../../../shared/digest/material.ts";
import { reportsAbout } from "../../../shared/digest/material.ts";
import { previousWindows, windowOfDays } from "../../../shared/digest/window.ts";
import type { Claim } from "../../../shared/facts/claim.ts";
import { resolve } from "../../../shared/incident/resolve.ts";
import type { Sighting } from "../../../shared/incident/sighting.ts";
import type { Report } from "../../../shared/report/report.ts";

export const zone = "Asia/Bishkek";
export const week = windowOfDays("2031-03-03", "2031-03-09", zone);

/** The report of some sightings, as its head row would stand. */
export const reportOf = (sighting: Sighting, change: Partial<Report> = {}): Report => ({
  id: sighting.report.id,
  version: sighting.report.version,
  key: `incoming/${sighting.report.id}.txt`,
  received: sighting.report.received,
  arrived: sighting.report.received,
  receivedBasis: "upload",
  published: sighting.report.published,
  publishedBasis: null,
  title: sighting.report.title,
  authors: [],
  publisher: sighting.report.publisher,
  sourceUrl: null,
  language: "en",
  marking: sighting.report.marking,
  kind: "txt",
  size: 1000,
  state: "classified",
  relevant: true,
  origin: sighting.report.origin,
  ...change,
});

/** Reports of sightings with their mentions and claims, each once. */
export const materialOf = (sightings: readonly Sighting[], extra: readonly Claim[] = []): ReportMaterial[] =>
  [...Map.groupBy(sightings, ({ report }) => report.id)].map(([id, all]) => ({
    report: reportOf(all[0]!),
    mentions: all.map(({ mention }) => mention),
    claims: [...all.flatMap(({ claims }) => claims), ...extra.filter((claim) => claim.report === id)],
  }));

/** Eight windows before, newest first, each told by the sightings given. */
export const earlierOf = (...windows: (readonly Sighting[])[]): PeriodMaterial[] =>
  previousWindows(week, "weekly", zone, windows.length).map((window, i) => {
    const reports = materialOf(windows[i]!);
    return {
      window,
      incidents: resolve(windows[i]!, []),
      reportsAbout: reportsAbout(reports),
      publishers: reports.flatMap(({ report }) => report.publisher ?? []),
    };
  });

export const scope: ComposeInput["scope"] = {
  name: "Southern Kyrgyzstan",
  filter: "",
  cadence: "weekly",
  zone,
  clearance: "TLP:GREEN",
};

/** What an issue of the week is composed from: these sightings and nothing else, unless said. */
export const inputOf = (sightings: readonly Sighting[], change: Partial<ComposeInput> = {}): ComposeInput => {
  const incidents = resolve(sightings, []);
  return {
    scope,
    window: week,
    number: 46,
    created: "2031-03-10T00:15:00.000Z",
    preview: false,
    methodVersion: "1",
    previous: null,
    incidents: incidents.filter(({ known }) => known !== null),
    touched: incidents.filter(({ known }) => known === null),
    revisited: {},
    earlier: [],
    reports: materialOf(sightings),
    failures: 0,
    ...change,
  };
};
