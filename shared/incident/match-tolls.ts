/** Do the numbers allow one happening? */
import type { Count } from "../facts/mention.ts";
import { farApart, overlap } from "./counts.ts";
import { weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

/** Kinds of harm whose numbers identify a happening; the first both mentions give decides most. */
const kinds = ["killed", "injured", "abducted", "arrested", "deported"] as const;

const compareCounts = (one: Count, two: Count): number => {
  if (one.min === two.min && one.max === two.max) return one.min === 0 ? 0 : weights.count.equal;
  if (overlap(one, two)) return weights.count.overlapping;
  return farApart(one, two) ? weights.count.farApart : weights.count.apart;
};

export const compareTolls = (a: Profile, b: Profile): Verdict => {
  let points = 0;
  for (const kind of kinds) {
    const [one, two] = [a.sighting.mention[kind], b.sighting.mention[kind]];
    if (one !== undefined && two !== undefined) points += compareCounts(one, two);
  }
  return Math.max(2 * weights.count.farApart, Math.min(2 * weights.count.equal, points));
};
