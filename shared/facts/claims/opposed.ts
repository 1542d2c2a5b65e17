/** Links claims of one report that contradict each other: a denial and what it denies, dead and alive. */

import { foldWord } from "../../text/tokens.ts";
import type { Claim } from "../claim.ts";
import { type Reading, tokenAt } from "../reading.ts";
import { contestedFates, type Fate, fatesIn } from "./fate.ts";

const small = new Set(
  "the a an of in to and or that had have has been is are was were for on at by with whether not it its this there".split(
    " ",
  ),
);
const contentWords = (reading: Reading, claim: Claim): Set<string> =>
  new Set(
    foldWord(reading.text.slice(claim.content.start, claim.content.end))
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !small.has(word)),
  );

/** Share of the smaller content's words that the other has too. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size < 2) return 0;
  return [...less].filter((word) => more.has(word)).length / less.size;
};

const tokenRange = (reading: Reading, claim: Claim): { from: number; to: number } => ({
  from: tokenAt(reading.tokens, claim.content.start),
  to: tokenAt(reading.tokens, claim.content.end - 1) + 1,
});

export const linkOpposed = (reading: Reading, claims: readonly Claim[]): Claim[] => {
  const links = new Map<string, Set<string>>(claims.map((claim) => [claim.id, new Set<string>()]));
  const oppose = (a: Claim, b: Claim): void => {
    links.get(a.id)?.add(b.id);
    links.get(b.id)?.add(a.id);
  };
  // Words are needed only where somebody denies something.
  const denies = claims.some((claim) => claim.stance === "denies");
  const words = denies ? claims.map((claim) => contentWords(reading, claim)) : [];
  claims.forEach((denial, i) => {
    if (denial.stance !== "denies") return;
    claims.forEach((other, j) => {
      if (other.stance === "denies" || other.speaker.name === denial.speaker.name) return;
      if (overlap(words[i] ?? new Set(), words[j] ?? new Set()) >= 0.6) oppose(denial, other);
    });
  });
  const contested = contestedFates(reading);
  if (contested.size > 0) {
    const fates: Map<string, Fate>[] = claims.map((claim) => {
      const { from, to } = tokenRange(reading, claim);
      return fatesIn(reading, from, to);
    });
    claims.forEach((a, i) => {
      for (let j = i + 1; j < claims.length; j += 1) {
        const b = claims[j];
        if (!b) continue;
        for (const [who, fate] of fates[i] ?? [])
          if (contested.has(who) && fates[j]?.has(who) && fates[j]?.get(who) !== fate) oppose(a, b);
      }
    });
  }
  return claims.map((claim) => ({ ...claim, opposes: [...(links.get(claim.id) ?? [])].sort() }));
};
