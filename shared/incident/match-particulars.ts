/** Do two tellings share anything of their own? Place, kind and day alone are shared by all that a bad week brings to one town. */
import type { Actor } from "../facts/mention.ts";
import { isNamed, sameActor } from "./actor-identity.ts";
import { saysNothing } from "./civilian-targets.ts";
import { particularWords, sharedDetails } from "./content-words.ts";
import { overlap } from "./counts.ts";
import { harms, tollsDiffer } from "./match-tolls.ts";
import { limits, weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

const share = (ones: readonly Actor[], twos: readonly Actor[], only: (actor: Actor) => boolean): boolean =>
  ones.some((one) => only(one) && twos.some((two) => only(two) && sameActor(one, two)));

const somebody = ({ name }: Actor): boolean => !saysNothing(name);

/** Harm given by both, with whether the numbers are one. */
const tolls = (a: Profile, b: Profile): { equal: boolean; agree: boolean; size: number }[] =>
  harms.flatMap((kind) => {
    const [one, two] = [a.sighting.mention[kind], b.sighting.mention[kind]];
    if (one === undefined || two === undefined || one.min + two.min === 0) return [];
    return [{ equal: one.min === two.min && one.max === two.max, agree: overlap(one, two), size: one.min }];
  });

/** All figures both give are equal, and too large to be so by chance. */
const sameTolls = (a: Profile, b: Profile): boolean => {
  const both = tolls(a, b);
  const sum = both.reduce((all, { size }) => all + size, 0);
  return both.every(({ equal }) => equal) && sum >= (both.length > 1 ? limits.rareTolls : limits.rareToll);
};

/** Both say who was hit, and it is not the same. */
const hitOthers = (a: Profile, b: Profile): boolean =>
  a.targets.some(somebody) && b.targets.some(somebody) && !share(a.targets, b.targets, somebody);

/** Somebody by name, the same numbers, or words that the trade does not use of every attack. */
const shareMuch = (a: Profile, b: Profile): boolean =>
  share(a.targets, b.targets, isNamed) ||
  // One group strikes every other day where there is war: other tolls, another strike.
  (!tollsDiffer(a, b) && share(a.perpetrators, b.perpetrators, isNamed)) ||
  (sameTolls(a, b) && !hitOthers(a, b)) ||
  (!tollsDiffer(a, b) && particularWords(a.words, b.words) >= limits.particularWords);

const shareSomething = (a: Profile, b: Profile): boolean => {
  const weapon = a.sighting.mention.weapon?.toLowerCase();
  return (
    share(a.targets, b.targets, somebody) ||
    share(a.perpetrators, b.perpetrators, isNamed) ||
    (weapon !== undefined && weapon === b.sighting.mention.weapon?.toLowerCase()) ||
    tolls(a, b).some(({ agree }) => agree) ||
    sharedDetails(a.words, b.words).length > 0
  );
};

/**
 * Days both tellings state need the more in common the farther apart they are; a night or a late report explains one day.
 * Dates that were worked out may be off, and are left to the score.
 */
export const compareParticulars = (a: Profile, b: Profile): Verdict => {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return 0;
  const days = Math.max(0, b.start - a.end, a.start - b.end);
  if (days === 0) return shareSomething(a, b) ? 0 : weights.particulars.none;
  if (a.stated === null || b.stated === null || shareMuch(a, b)) return 0;
  return days > 1 ? { veto: "different days and nothing in common" } : weights.particulars.dayApart;
};
