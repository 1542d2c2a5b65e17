/** Windows of received time: daily, Monday to Monday, monthly, from midnight to midnight in the subscriber's zone. */
import { monthNames } from "../incident/dates-in-words.ts";
import type { Subscription } from "./subscription.ts";
import { addDays, addMonths, dayIn, daysBetween, startOfDay, weekday } from "./zone-days.ts";

/** Half-open span of instants, ISO UTC. */
export type Window = { from: string; to: string };
type Cadence = Subscription["cadence"];

/** Minutes an issue waits for reports still in the works. */
export const graceMinutes = 15;

/** How many earlier windows are the habit a level is held against. */
export const habitWindows = 8;

const starts: Record<Cadence, (day: string) => string> = {
  daily: (day) => day,
  weekly: (day) => addDays(day, 1 - weekday(day)),
  monthly: (day) => addMonths(day, 0),
};
const steps: Record<Cadence, (start: string, n: number) => string> = {
  daily: addDays,
  weekly: (start, n) => addDays(start, 7 * n),
  monthly: addMonths,
};

/** The span of calendar days, both inclusive, in a zone. @internal for callers that think in days */
export const windowOfDays = (first: string, last: string, zone: string): Window => ({
  from: startOfDay(first, zone),
  to: startOfDay(addDays(last, 1), zone),
});

/** First and last calendar day of a window in its zone. */
export const daysOf = (window: Window, zone: string): { first: string; last: string; count: number } => {
  const [first, end] = [dayIn(window.from, zone), dayIn(window.to, zone)];
  return { first, last: addDays(end, -1), count: Math.max(1, daysBetween(first, end)) };
};

/** The newest complete window at `now`, its grace over. */
export const dueWindow = (cadence: Cadence, zone: string, now: string): Window => {
  const settled = new Date(Date.parse(now) - graceMinutes * 60_000).toISOString();
  const end = starts[cadence](dayIn(settled, zone));
  return { from: startOfDay(steps[cadence](end, -1), zone), to: startOfDay(end, zone) };
};

/** Most windows that are made up for after a long sleep. */
const mostMissed = 60;

/** Complete windows that are due at `now` and ended after `since`, oldest first: what a sleeping scheduler has missed. */
export const dueWindows = (cadence: Cadence, zone: string, since: string, now: string): Window[] => {
  const newest = dueWindow(cadence, zone, now);
  return [newest, ...previousWindows(newest, cadence, zone, mostMissed - 1)].filter(({ to }) => to > since).reverse();
};

/** The windows before, newest first: by the cadence's own steps where the window is one of its, else of equal length. */
export const previousWindows = (window: Window, cadence: Cadence, zone: string, n: number = habitWindows): Window[] => {
  const { first, count } = daysOf(window, zone);
  const end = addDays(first, count);
  const regular = starts[cadence](first) === first && steps[cadence](first, 1) === end;
  const wholeMonth = addMonths(first, 0) === first && addMonths(first, 1) === end;
  const back = (i: number): string =>
    regular ? steps[cadence](first, -i) : wholeMonth ? addMonths(first, -i) : addDays(first, -i * count);
  return Array.from({ length: n }, (_, i) => ({ from: startOfDay(back(i + 1), zone), to: startOfDay(back(i), zone) }));
};

const short = (month: number): string => (monthNames[month - 1] ?? "").slice(0, 3);

/** The window in a subject line: `9-15 Sep 2002`. */
export const windowLabel = (window: Window, zone: string): string => {
  const { first, last } = daysOf(window, zone);
  const part = (day: string) => ({ d: Number(day.slice(8)), m: short(Number(day.slice(5, 7))), y: day.slice(0, 4) });
  const [a, b] = [part(first), part(last)];
  if (first === last) return `${b.d} ${b.m} ${b.y}`;
  if (a.y !== b.y) return `${a.d} ${a.m} ${a.y}-${b.d} ${b.m} ${b.y}`;
  return a.m === b.m ? `${a.d}-${b.d} ${b.m} ${b.y}` : `${a.d} ${a.m}-${b.d} ${b.m} ${b.y}`;
};
