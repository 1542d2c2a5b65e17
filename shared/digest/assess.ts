/** The level of each place for a window: six steps, each of which says what it did. */
import type { Incident } from "../incident/incident.ts";
import { countryName } from "./country-names.ts";
import { againstHabit } from "./habit.ts";
import { type GivenLevel, type Level, levels, type PlaceLevel } from "./issue.ts";
import { rankOf, table } from "./levels.ts";
import { plural } from "./phrasing.ts";
import { withInertia, withoutEach } from "./restraints.ts";
import { isLate, isScored, median, scoreOf } from "./scoring.ts";
import { turningPoints } from "./turning-points.ts";
import { daysOf, habitWindows, type Window } from "./window.ts";

/** What became known in one window, and how much was written about each place then. */
export type Period = {
  window: Window;
  /** Incidents that became known in it. */
  incidents: readonly Incident[];
  /** Reports about each ISO country received in it, relevant or not. */
  reportsAbout: Readonly<Record<string, number>>;
};

export type AssessInput = {
  zone: string;
  /** Number of the issue that will give these levels, and its window in words. */
  issue: number;
  label: string;
  /** ISO countries to assess. */
  places: readonly string[];
  current: Period;
  /** Newest first; the first eight are the habit. */
  earlier: readonly Period[];
  /** Last level given to each place. */
  previous: Readonly<Record<string, GivenLevel>>;
};

const inPlace = (incidents: readonly Incident[], place: string): Incident[] =>
  incidents.filter((incident) => incident.place?.country === place);

const scored = (period: Period, place: string, zone: string): Incident[] =>
  inPlace(period.incidents, place).filter((incident) => isScored(incident) && !isLate(incident, period.window, zone));

const covered = (period: Period, place: string): boolean => (period.reportsAbout[place] ?? 0) >= table.coverage;

const trendOf = (level: Level, before: GivenLevel | undefined): PlaceLevel["trend"] => {
  if (before === undefined) return "new";
  const change = rankOf(level) - rankOf(before.level);
  return change > 0 ? "deteriorated" : change < 0 ? "improved" : "unchanged";
};

const killedIn = (incidents: readonly Incident[]): PlaceLevel["killed"] =>
  incidents.reduce<PlaceLevel["killed"]>(
    (sum, { counts: { killed } }) =>
      killed === undefined
        ? sum
        : { min: sum.min + killed.min, max: sum.max === null || killed.max === null ? null : sum.max + killed.max },
    { min: 0, max: 0 },
  );

/** More reports about the same incidents are no more danger. */
const flat = (reports: number, reportsBefore: number, now: number, before: number): string[] =>
  reports > reportsBefore && now <= before && reportsBefore > 0
    ? [`reports up (${reports} after ${reportsBefore}), incidents flat (${now} after ${before})`]
    : [];

const assessPlace = (place: string, input: AssessInput): PlaceLevel => {
  const { current, zone, issue, label } = input;
  const earlier = input.earlier.slice(0, habitWindows);
  const days = daysOf(current.window, zone).count;
  const incidents = scored(current, place, zone);
  const habitual = earlier.filter((period) => covered(period, place));
  const scores = habitual.map((period) => scoreOf(scored(period, place, zone)));
  const habit = { median: median(scores), periods: scores.length };
  const before = input.previous[place];
  const [last] = earlier;
  const incidentsBefore = last === undefined ? 0 : scored(last, place, zone).length;
  const reports = current.reportsAbout[place] ?? 0;
  const facts = {
    place,
    name: countryName(place),
    score: scoreOf(incidents),
    median: habit.periods < table.habit.needs ? null : habit.median,
    incidents: incidents.length,
    incidentsBefore,
    incidentsMedian:
      habit.periods < table.habit.needs ? null : median(habitual.map((p) => scored(p, place, zone).length)),
    killed: killedIn(incidents),
    reports,
    before: before?.level ?? null,
    drivers: incidents.toSorted((a, b) => scoreOf([b]) - scoreOf([a]) || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
  };
  if (!covered(current, place)) {
    const known =
      before === undefined ? "no earlier level" : `last level ${before.level}, issue ${before.issue}, ${before.window}`;
    const reasons = [`${reports} of ${table.coverage} reports needed about the place; ${known}`];
    return {
      ...facts,
      level: "insufficient reporting",
      given: before ?? null,
      trend: before === undefined ? "new" : "unchanged",
      watch: false,
      because: `${reports} of ${table.coverage} reports needed`,
      turning: [],
      reasons,
    };
  }
  const full = againstHabit(facts.score, days, habit);
  const voices = withoutEach(incidents, full.level, days, habit);
  const moved = withInertia(voices.level, before, incidents);
  const from =
    incidents.length === 0 ? "no scored incident" : `${facts.score} from ${plural(incidents.length, "incident")}`;
  const decided = [moved.because, voices.because, full.because].find((reason) => reason !== "");
  return {
    ...facts,
    level: moved.level,
    given: { level: moved.level, issue, window: label },
    trend: trendOf(moved.level, before),
    watch: voices.left !== null,
    because: `score ${from}${decided === undefined ? "" : `; ${decided}`}`.replace("score no", "no"),
    turning: turningPoints({ incidents, days, habit, before, level: moved.level }),
    reasons: [
      ...full.reasons,
      ...voices.reasons,
      ...moved.reasons,
      ...flat(reports, last?.reportsAbout[place] ?? 0, incidents.length, incidentsBefore),
    ],
  };
};

const gravity = (level: PlaceLevel["level"]): number =>
  level === "insufficient reporting" ? -1 : levels.indexOf(level);

/** Levels of all places, highest first. */
export const assess = (input: AssessInput): PlaceLevel[] =>
  [...new Set(input.places)]
    .map((place) => assessPlace(place, input))
    .sort((a, b) => gravity(b.level) - gravity(a.level) || b.score - a.score || (a.name < b.name ? -1 : 1));
