/** Do the dates allow one happening? */
import { dayNumber, gap, length } from "./days.ts";
import { limits, weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

export const compareDates = (a: Profile, b: Profile): Verdict => {
  if (a.interval === null || b.interval === null) return weights.date.unknown;
  const days = gap(a.interval, b.interval);
  if (days > limits.days) return { veto: "different dates" };
  const exact = length(a.interval) === 1 && length(b.interval) === 1;
  if (days === 1) return exact ? weights.date.dayApart : weights.date.daysApart;
  if (days > 1) return weights.date.daysApart;
  if (exact) return weights.date.sameDay;
  // Two equal months agree no better than a day inside one of them: both leave weeks open.
  const sameStart = dayNumber(a.interval.from) === dayNumber(b.interval.from);
  return sameStart && length(a.interval) <= 3 && length(b.interval) <= 3 ? weights.date.dayApart : weights.date.inside;
};
