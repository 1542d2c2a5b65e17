/** The level of each place for a window: six steps, each of which says what it did. */
import type { Incident } from "../incident/incident.ts";
import { countryName } from "./country-names.ts";
import { type Level, levels, type PlaceLevel } from "./issue.ts";
import { absoluteLevel, rankOf, stepped, table } from "./levels.ts";
import { isLate, isScored, median, scoreOf } from "./scoring.ts";
import { daysOf, habitWindows, type Window } from "./window.ts";

/** What became known in one window, and how much was written about each place then. */
export type Period = {
  window: Window;
  /** Incidents that became known in it. */
  incidents: readonly Incident[];
  /** Reports about each ISO country received in it, relevant or not. */
  reportsAbout: Readonly<Record<string, number>>;
};

/** The level an earlier issue gave a place. */
export type GivenLevel = { level: Level; issue: number; window: string };

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

type Habit = { median: number | null; periods: number };

const inPlace = (incidents: readonly Incident[], place: string): Incident[] =>
  incidents.filter((incident) => incident.place?.country === place);

const scored = (period: Period, place: string, zone: string): Incident[] =>
  inPlace(period.incidents, place).filter((incident) => isScored(incident) && !isLate(incident, period.window, zone));

const covered = (period: Period, place: string): boolean => (period.reportsAbout[place] ?? 0) >= table.coverage;

/** Steps one and two: the score alone, then against the place's habit. */
const againstHabit = (score: number, days: number, habit: Habit): { level: Level; reasons: string[] } => {
  const absolute = absoluteLevel(score, days);
  const reasons = [`score ${score} is ${absolute} for ${days} ${days === 1 ? "day" : "days"}`];
  if (habit.median === null || habit.periods < table.habit.needs) {
    const have = `${habit.periods} of ${table.habit.needs} earlier periods needed`;
    return { level: absolute, reasons: [...reasons, `no comparison with habit: ${have} have coverage`] };
  }
  const { up, down, floor } = table.habit;
  if (score >= up * Math.max(habit.median, floor)) {
    return {
      level: stepped(absolute, 1),
      reasons: [
        ...reasons,
        `one step up: at least twice the median of ${habit.median}${habit.median < floor ? `, taken as ${floor}` : ""}`,
      ],
    };
  }
  if (habit.median > 0 && score <= down * habit.median) {
    return {
      level: stepped(absolute, -1),
      reasons: [...reasons, `one step down: at most half the median of ${habit.median}`],
    };
  }
  return {
    level: absolute,
    reasons: [...reasons, `near its habit: median ${habit.median} of ${habit.periods} periods`],
  };
};

/** No single voice decides: without any one single-origin incident the level must still stand. */
const withoutEach = (incidents: readonly Incident[], full: Level, days: number, habit: Habit) => {
  const alone = incidents.filter(({ origins }) => origins.length < 2);
  const lowest = alone
    .map((left) => ({
      left,
      level: againstHabit(scoreOf(incidents.filter((other) => other !== left)), days, habit).level,
    }))
    .sort((a, b) => rankOf(a.level) - rankOf(b.level) || (a.left.id < b.left.id ? -1 : 1))[0];
  return lowest !== undefined && rankOf(lowest.level) < rankOf(full)
    ? {
        level: lowest.level,
        watch: true,
        reasons: [`${full} would rest on one origin (${lowest.left.id}): ${lowest.level} holds, watch`],
      }
    : { level: full, watch: false, reasons: [] };
};

const isGrave = ({ severity, grade }: Incident): boolean =>
  severity.value >= table.inertia.exceptionSeverity && grade.credibility <= table.inertia.exceptionCredibility;

/** One step a period; two when a grave and well supported incident is among the reasons. */
const withInertia = (level: Level, before: GivenLevel | undefined, incidents: readonly Incident[]) => {
  if (before === undefined) return { level, reasons: ["no earlier level to move from"] };
  const most = incidents.some(isGrave) ? table.inertia.exceptionSteps : table.inertia.steps;
  const wanted = rankOf(level) - rankOf(before.level);
  const moved = Math.sign(wanted) * Math.min(Math.abs(wanted), most);
  const held = stepped(before.level, moved);
  return held === level
    ? { level, reasons: [] }
    : {
        level: held,
        reasons: [
          `${level} held at ${held}: ${most} ${most === 1 ? "step" : "steps"} of movement a period from ${before.level}`,
        ],
      };
};

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
      reasons,
    };
  }
  const full = againstHabit(facts.score, days, habit);
  const voices = withoutEach(incidents, full.level, days, habit);
  const moved = withInertia(voices.level, before, incidents);
  return {
    ...facts,
    level: moved.level,
    given: { level: moved.level, issue, window: label },
    trend: trendOf(moved.level, before),
    watch: voices.watch,
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
