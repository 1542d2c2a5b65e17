/** Counts as intervals: where they agree, what they span, how they read. */
import type { Count } from "../facts/mention.ts";
import { limits } from "./match-weights.ts";

const top = (count: Count): number => count.max ?? Number.POSITIVE_INFINITY;
const closed = (max: number): number | null => (max === Number.POSITIVE_INFINITY ? null : max);

export const overlap = (a: Count, b: Count): boolean => a.min <= top(b) && b.min <= top(a);

/** Disjoint, and the larger is a multiple of the smaller. */
export const farApart = (a: Count, b: Count): boolean => {
  const [low, high] = a.min <= b.min ? [a, b] : [b, a];
  return !overlap(a, b) && high.min >= limits.tollRatio * Math.max(1, top(low));
};

/** What all of them allow when they agree, else all that they span. */
export const joinCounts = (counts: readonly Count[]): { count: Count; agree: boolean } | null => {
  const [first] = counts;
  if (first === undefined) return null;
  const agree = counts.every((a) => counts.every((b) => overlap(a, b)));
  const mins = counts.map((count) => count.min);
  const tops = counts.map(top);
  const min = agree ? Math.max(...mins) : Math.min(...mins);
  const max = closed(agree ? Math.min(...tops) : Math.max(...tops));
  const stated = counts.some((count) => count.basis === "stated" && count.min === min && count.max === max);
  return { count: { min, max, basis: stated ? "stated" : "derived" }, agree };
};

/** `4`, `4-11`, `24 or more`. */
export const countInWords = ({ min, max }: Pick<Count, "min" | "max">): string =>
  max === null ? `${min} or more` : min === max ? String(min) : `${min}-${max}`;

/** Reads a claim's value as a count; a claim may carry anything. */
export const countOf = (value: unknown): Count | null => {
  if (typeof value !== "object" || value === null) return null;
  const { min, max, basis } = value as Partial<Record<"min" | "max" | "basis", unknown>>;
  if (typeof min !== "number" || (max !== null && typeof max !== "number")) return null;
  return { min, max, basis: basis === "stated" ? "stated" : "derived" };
};
