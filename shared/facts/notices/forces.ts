/** The state forces a sentence names: police, soldiers, and bodies of the register. */
import type { Sentence } from "../../text/sentences.ts";
import { notForces } from "../lexicon/conduct.ts";
import { stateForces } from "../lexicon/people.ts";
import type { Reading } from "../reading.ts";
import { wordsIn } from "./phrases.ts";

export type Force = { from: number; to: number };

const excluded = new Set(wordsIn(notForces));

/** In the order of the text; the words that name each. */
export const forcesIn = (reading: Reading, sentence: Sentence): Force[] => {
  const found: Force[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const hit = reading.starts[i]?.find(({ sense }) => sense.kind === "person" && stateForces.has(sense.class));
    const name = reading.names[reading.nameAt[i] ?? -1];
    const named = name?.from === i && name.actor && stateForces.has(name.actor.class) ? name.to : 0;
    const to = Math.max(hit?.to ?? 0, named);
    if (to <= i || to > sentence.to) continue;
    const word = reading.tokens.word.slice(i, to).join(" ");
    // "police station", "police control room" are places, "former officer" nobody on duty.
    if (excluded.has(word) || excluded.has(word.replace(/s$/, "")) || housed.has(reading.tokens.word[to] ?? ""))
      continue;
    found.push({ from: i, to });
    i = to - 1;
  }
  return found;
};

const housed = new Set(
  "station stations headquarters control post posts quarters line lines hospital academy vehicle vehicles van vans jeep jeeps car cars".split(
    " ",
  ),
);
