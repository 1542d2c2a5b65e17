/** How well two mentions tell of one happening: points by aspect, and what forbids it whatever the points. */

import { sameSentence, sharedWords } from "./content-words.ts";
import { compareActors, compareTargets } from "./match-actors.ts";
import { compareDates } from "./match-dates.ts";
import { compareParticulars } from "./match-particulars.ts";
import { comparePlaces } from "./match-places.ts";
import { compareTolls, tollsDiffer } from "./match-tolls.ts";
import { limits, weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import { areCopies } from "./text-copies.ts";
import { kinship } from "./type-families.ts";
import type { Verdict } from "./verdict.ts";

/** A veto of null lets the score decide. */
export type Match = { score: number; veto: string | null; copies: boolean };

const done = ["accomplished", "attempted"];
const ahead = ["threatened", "planned"];

const compareKinds = (a: Profile, b: Profile): Verdict => {
  const near = kinship(a.sighting.mention, b.sighting.mention);
  return near === "none" ? { veto: "different kinds of event" } : weights.type[near];
};

const compareStages = (a: Profile, b: Profile): Verdict => {
  const [one, two] = [a.sighting.mention.stage, b.sighting.mention.stage];
  if (one === two) return weights.stage.same;
  const both = (set: string[]): boolean => set.includes(one) && set.includes(two);
  if (both(done) || both(ahead)) return weights.stage.close;
  // A shot that was "foiled" for one and "attempted" for another is one happening; a threat and its deed are two.
  if (both(["attempted", "foiled"])) return weights.stage.differs;
  return { veto: "different stages" };
};

const compareWeapons = (a: Profile, b: Profile): Verdict => {
  const [one, two] = [a.sighting.mention.weapon, b.sighting.mention.weapon];
  if (one === undefined || two === undefined) return 0;
  return one.toLowerCase() === two.toLowerCase() ? weights.weapon.same : weights.weapon.differs;
};

const compareWords = (a: Profile, b: Profile): Verdict => weights.words * Math.min(1, sharedWords(a.words, b.words));

const compareReports = (a: Profile, b: Profile): Verdict =>
  a.sighting.mention.report === b.sighting.mention.report ? weights.sameReport : 0;

/** Cheapest and most often decisive first: the first veto ends it. */
const aspects = [
  compareKinds,
  compareStages,
  compareDates,
  comparePlaces,
  compareTargets,
  compareActors,
  compareTolls,
  compareWeapons,
  compareReports,
  compareParticulars,
  compareWords,
];

/**
 * The same sentence about the same kind of event in two copies of one text. A reprint leaves the day alone and garbles the
 * toll at most: bulletins of one form with other days, or with other tolls besides other days, tell of two happenings.
 */
const areCopiedMentions = (a: Profile, b: Profile): boolean =>
  a.sighting.mention.report !== b.sighting.mention.report &&
  a.sighting.mention.type === b.sighting.mention.type &&
  a.country === b.country &&
  sameSentence(a.sentence, b.sentence) >= limits.sentence &&
  areCopies(a.sighting.report, b.sighting.report) &&
  (a.stated === null || b.stated === null || a.stated === b.stated) &&
  (a.start === b.start || !tollsDiffer(a, b));

/** Months apart that blocking still brings together. */
const adjoining = (a: Profile, b: Profile): boolean =>
  a.month === null || b.month === null ? a.month === b.month : Math.abs(a.month - b.month) <= 1;

/** Compares two mentions of one country; symmetric. */
export const match = (a: Profile, b: Profile): Match => {
  const no = (veto: string): Match => ({ score: 0, veto, copies: false });
  if (a.country !== b.country || !adjoining(a, b)) return no("different buckets");
  if (areCopiedMentions(a, b)) return { score: weights.copy, veto: null, copies: true };
  if (a.interval === null || b.interval === null) return no("undated");
  let score = 0;
  for (const aspect of aspects) {
    const verdict = aspect(a, b);
    if (typeof verdict !== "number") return no(verdict.veto);
    score += verdict;
  }
  return { score, veto: null, copies: false };
};
