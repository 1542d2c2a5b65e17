/** Do the people allow one happening: who did it, and to whom? */
import { isNamed, sameActor } from "./actor-identity.ts";
import { saysNothing } from "./civilian-targets.ts";
import { weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

/** Perpetrators are the most contested value there is, so a difference weighs little. */
export const compareActors = (a: Profile, b: Profile): Verdict => {
  const [ones, twos] = [a.perpetrators.filter(isNamed), b.perpetrators.filter(isNamed)];
  if (ones.length === 0 || twos.length === 0) return 0;
  return ones.some((one) => twos.some((two) => sameActor(one, two)))
    ? weights.perpetrator.shared
    : weights.perpetrator.differs;
};

/** Targets tell incidents of one town and day apart. */
export const compareTargets = (a: Profile, b: Profile): Verdict => {
  if (a.targets.length === 0 || b.targets.length === 0) return 0;
  const same = a.targets.filter((one) => b.targets.some((two) => sameActor(one, two)));
  if (same.some(isNamed)) return weights.target.sameName;
  if (a.targets.some(isNamed) && b.targets.some(isNamed)) return weights.target.differentName;
  // "People" are hit in every attack, and soldiers every other day.
  const otherDays = a.stated !== null && b.stated !== null && a.stated !== b.stated;
  if (same.some(({ name }) => !saysNothing(name))) {
    return otherDays ? weights.target.sameDescription : weights.target.sameName;
  }
  return a.targets.some((one) => b.targets.some((two) => one.class === two.class))
    ? weights.target.sameClass
    : weights.target.differentClass;
};
