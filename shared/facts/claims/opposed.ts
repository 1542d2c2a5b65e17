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

/** Claims on one person's fate that are set against each other at most. */
const mostTold = 60;

/** Characters, and claims before and after it, over which a denial may answer: any report, and a bound for a book. */
const farthest = 40_000;
const mostBetween = 300;

const startOf = (claim: Claim | undefined): number => claim?.content.start ?? 0;

export const linkOpposed = (reading: Reading, claims: readonly Claim[]): Claim[] => {
  const links = new Map<string, Set<string>>(claims.map((claim) => [claim.id, new Set<string>()]));
  const oppose = (a: Claim, b: Claim): void => {
    links.get(a.id)?.add(b.id);
    links.get(b.id)?.add(a.id);
  };
  // Words are needed only where somebody denies something.
  const denies = claims.some((claim) => claim.stance === "denies");
  const words = denies ? claims.map((claim) => contentWords(reading, claim)) : [];
  const inOrder = claims.map((_, i) => i).sort((a, b) => startOf(claims[a]) - startOf(claims[b]));
  inOrder.forEach((i, at) => {
    const denial = claims[i];
    if (denial?.stance !== "denies") return;
    for (const j of inOrder.slice(Math.max(0, at - mostBetween), at + mostBetween + 1)) {
      const other = claims[j];
      if (!other || other.stance === "denies" || other.speaker.name === denial.speaker.name) continue;
      if (Math.abs(other.content.start - denial.content.start) > farthest) continue;
      if (overlap(words[i] ?? new Set(), words[j] ?? new Set()) >= 0.6) oppose(denial, other);
    }
  });
  const contested = contestedFates(reading);
  if (contested.size > 0) {
    const told = new Map<string, { claim: Claim; fate: Fate }[]>();
    for (const claim of claims) {
      const { from, to } = tokenRange(reading, claim);
      for (const [who, fate] of fatesIn(reading, from, to))
        if (contested.has(who)) told.set(who, [...(told.get(who) ?? []), { claim, fate }].slice(-mostTold));
    }
    for (const rows of told.values())
      for (const a of rows) for (const b of rows) if (a.fate === "dead" && b.fate === "alive") oppose(a.claim, b.claim);
  }
  return claims.map((claim) => ({ ...claim, opposes: [...(links.get(claim.id) ?? [])].sort() }));
};
