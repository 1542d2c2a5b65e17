/** Settles the day of an instant in UTC: the day its publisher prints beside it is the day it was published there. */
import type { Interval } from "../when.ts";

/** A day with the rule that read it. */
export type Told = { date: Interval; basis: string; inUtc: boolean };

const msPerDay = 86_400_000;
/** Rules that read what the page shows its readers: they come before other days without an hour. */
const shown = new Set(["labelled", "visible", "dateline", "ending"]);

/** At most a day apart. */
const areNear = (a: Interval, b: Interval): boolean =>
  a.precision === "day" && b.precision === "day" && Math.abs(Date.parse(a.from) - Date.parse(b.from)) <= msPerDay;

/** The days in order of trust; a near one the page shows, or else states without an instant, takes the first's place. */
export const localDay = (days: readonly Told[]): Told[] => {
  const [first, ...others] = days;
  if (first === undefined || !first.inUtc) return [...days];
  const near = others.filter(({ date, inUtc }) => !inUtc && areNear(first.date, date));
  const local = near.find(({ basis }) => shown.has(basis)) ?? near[0];
  if (local === undefined || local.date.from === first.date.from) return [...days];
  return [local, ...days.filter((day) => day !== local)];
};
