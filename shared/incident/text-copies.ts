/** Whether two reports carry the same text. */
import { limits } from "./match-weights.ts";
import type { ReportBrief } from "./sighting.ts";

/** Share of equal MinHash values: an estimate of the share of text in common. */
export const likeness = (a: readonly number[], b: readonly number[]): number => {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, i) => value === b[i]).length / a.length;
};

type Text = Pick<ReportBrief, "id" | "origin" | "fingerprint">;

/** Exact copies, near copies, and those normalize already recognised. */
export const areCopies = (a: Text, b: Text): boolean =>
  a.fingerprint.exact === b.fingerprint.exact ||
  a.origin.copyOf === b.id ||
  b.origin.copyOf === a.id ||
  (a.origin.copyOf !== undefined && a.origin.copyOf === b.origin.copyOf) ||
  likeness(a.fingerprint.signature, b.fingerprint.signature) >= limits.copy;
