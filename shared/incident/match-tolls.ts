/** Do the numbers allow one happening? */
import type { Count } from "../facts/mention.ts";
import { farApart, overlap } from "./counts.ts";
import { weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

/** Kinds of harm whose numbers identify a happening; the first both mentions give decides most. */
export const harms = ["killed", "injured", "abducted", "arrested", "deported"] as const;

const compareCounts = (one: Count, two: Count): number => {
  if (one.min === two.min && one.max === two.max) return one.min === 0 ? 0 : weights.count.equal;
  if (overlap(one, two)) return weights.count.overlapping;
  return farApart(one, two) ? weights.count.farApart : weights.count.apart;
};

const points = (a: Profile, b: Profile): number => {
  let sum = 0;
  for (const kind of harms) {
    const [one, two] = [a.sighting.mention[kind], b.sighting.mention[kind]];
    if (one !== undefined && two !== undefined) sum += compareCounts(one, two);
  }
  return Math.max(2 * weights.count.farApart, Math.min(2 * weights.count.equal, sum));
};

export const compareTolls = (a: Profile, b: Profile): Verdict => points(a, b);

/** Whether the numbers, taken together, speak against one happening. */
export const tollsDiffer = (a: Profile, b: Profile): boolean => points(a, b) < 0;
