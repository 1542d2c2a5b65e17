/** Settles the day of an instant in UTC: the day its publisher prints beside it is the day it was published there. */
import type { Interval } from "../when.ts";

/** A day with the rule that read it. */
export type Told = { date: Interval; basis: string; inUtc: boolean };

const msPerDay = 86_400_000;
const areNeighbours = (a: Interval, b: Interval): boolean =>
  a.precision === "day" && b.precision === "day" && Math.abs(Date.parse(a.from) - Date.parse(b.from)) === msPerDay;

/** The days in order of trust; a neighbour of the first that is no instant in UTC takes its place. */
export const localDay = (days: readonly Told[]): Told[] => {
  const [first, ...others] = days;
  if (first === undefined || !first.inUtc) return [...days];
  const local = others.find(({ date, inUtc }) => !inUtc && areNeighbours(first.date, date));
  return local === undefined ? [...days] : [local, ...days.filter((day) => day !== local)];
};
