/** Do the people allow one happening: who did it, and to whom? */
import { isNamed, sameActor } from "./actor-identity.ts";
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
  if (a.targets.some((one) => b.targets.some((two) => sameActor(one, two)))) return weights.target.sameName;
  if (a.targets.some(isNamed) && b.targets.some(isNamed)) return weights.target.differentName;
  return a.targets.some((one) => b.targets.some((two) => one.class === two.class))
    ? weights.target.sameClass
    : weights.target.differentClass;
};
