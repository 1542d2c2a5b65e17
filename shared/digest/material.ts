/** All that an issue is composed from, gathered by the digest function and handed over as values. */
import type { Claim } from "../facts/claim.ts";
import type { Mention } from "../facts/mention.ts";
import type { Incident } from "../incident/incident.ts";
import type { Sighting } from "../incident/sighting.ts";
import type { Report } from "../report/report.ts";
import type { Period } from "./assess.ts";
import type { Issue } from "./issue.ts";
import type { Subscription } from "./subscription.ts";
import type { Window } from "./window.ts";

/** A report of the window with what was read in it. */
export type ReportMaterial = { report: Report; mentions: readonly Mention[]; claims: readonly Claim[] };

/** An earlier window, with the publishers heard in it. */
export type PeriodMaterial = Period & { publishers: readonly string[] };

/** What a scope is: readers of one scope share an issue. */
export type Scope = Pick<Subscription, "name" | "filter" | "cadence" | "zone" | "clearance">;

export type ComposeInput = {
  scope: Scope;
  window: Window;
  number: number;
  /** ISO instant the data was read at. */
  created: string;
  preview: boolean;
  methodVersion: string;
  /** The issue before in this series. */
  previous: Issue | null;
  /** Incidents that became known in the window, of every place; the filter narrows lists, never levels. */
  incidents: readonly Incident[];
  /** Other incidents the window's reports tell of: follow-ups, history, threats, undated ones. */
  touched: readonly Incident[];
  /**
   * What the reports tell of those incidents above that a report beyond the clearance tells too: from the readable ones the
   * incident is told again. Absent when every incident may be read.
   */
  sightings?: readonly Sighting[];
  /** What now holds each incident id that the previous issue listed. */
  revisited: Readonly<Record<string, Incident | null>>;
  /** Windows before, newest first: eight for the habit, more for base rates. */
  earlier: readonly PeriodMaterial[];
  /** Reports received in the window, and undated ones loaded with an archive; once each. */
  reports: readonly ReportMaterial[];
  /** Uploads of the window that failed before they became a report. */
  failures: number;
};

/** ISO countries a report's mentions lie in: what it is "about", relevant or not. */
export const countriesOf = (mentions: readonly Pick<Mention, "places">[]): string[] =>
  [...new Set(mentions.flatMap(({ places }) => places.map(({ country }) => country)))].sort();

/** Reports about each country, for a {@link Period}. */
export const reportsAbout = (
  reports: Iterable<{ mentions: readonly Pick<Mention, "places">[] }>,
): Record<string, number> => {
  const about: Record<string, number> = {};
  for (const { mentions } of reports) {
    for (const country of countriesOf(mentions)) about[country] = (about[country] ?? 0) + 1;
  }
  return about;
};
