/** Arithmetic on calendar days: how far apart two events can be. */
import type { Day, Interval, When } from "../report/when.ts";

const millisecondsPerDay = 86_400_000;

/** The dated form of a time; null when it is unknown or has no year. */
export const dated = (when: When): Interval | null => (when !== null && "from" in when ? when : null);

export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);

/** Days between two intervals; 0 when they touch. */
export const gap = (a: Interval, b: Interval): number =>
  Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));

/** Days an interval covers. */
export const length = (interval: Interval): number => dayNumber(interval.to) - dayNumber(interval.from) + 1;
