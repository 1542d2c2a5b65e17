/** Which weapon a deed was done with: the one named beside it, else the one its own word implies. */
import type { Draft, SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import type { NounPhrase } from "../noun-phrase.ts";

const reach = 25;

/** The nearest weapon word of the sentence, one a phrase before the verb included. */
export const weaponIn = (
  view: SentenceView,
  from: number,
  to: number,
  agents: readonly NounPhrase[],
): Draft["weapon"] | undefined => {
  const { reading, sentence } = view;
  const acting = agents.find((one) => one.kind === "weapon");
  const least = Math.max(sentence.from, Math.min(from - reach, acting?.from ?? from));
  const most = Math.min(sentence.to, to + reach);
  let best: { name: string; from: number; to: number; distance: number } | null = null;
  for (let i = least; i < most; i += 1) {
    for (const hit of reading.starts[i] ?? []) {
      if (hit.sense.kind !== "weapon") continue;
      // "was shot": what was done, and no thing it was done with.
      if (reading.part[i] === parts.verb && hit.to === i + 1) break;
      // "bomb squad", "bomb-proof": the word belongs to another.
      if (reading.tokens.tied[hit.to] === 1) break;
      const distance = i < from ? from - hit.to : i - to;
      // A word inside the trigger itself ("grenade attack") wins.
      const score = i >= from && i < to ? -1 : distance;
      if (!best || score < best.distance || (score === best.distance && hit.to - hit.from > best.to - best.from))
        best = { name: hit.sense.weapon, from: hit.from, to: hit.to, distance: score };
      i = Math.max(i, hit.to - 1);
      break;
    }
  }
  return best ? { name: best.name, proof: { from: best.from, to: best.to, rule: "weapon" } } : undefined;
};
