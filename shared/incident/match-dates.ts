/** Do the dates allow one happening? */
import { limits, weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

/** Days within which an interval still counts as a date. */
const narrow = 3;

export const compareDates = (a: Profile, b: Profile): Verdict => {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return weights.date.unknown;
  const days = Math.max(0, b.start - a.end, a.start - b.end);
  if (days > limits.days) return { veto: "different dates" };
  const [lengthA, lengthB] = [a.end - a.start + 1, b.end - b.start + 1];
  const exact = lengthA === 1 && lengthB === 1;
  if (days > 0) return days === 1 && exact ? weights.date.dayApart : weights.date.daysApart;
  if (exact) return weights.date.sameDay;
  // Two equal months agree no better than a day inside one of them: both leave weeks open.
  return a.start === b.start && Math.max(lengthA, lengthB) <= narrow ? weights.date.dayApart : weights.date.inside;
};
