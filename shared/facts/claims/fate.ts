/** Which people the report itself disagrees about: said dead here, alive there. */
import { type Reading, within, wordsOf } from "../reading.ts";

const deadWords = new Set(["dead", "killed", "died", "slain", "deceased", "death", "perished", "murdered"]);
const aliveWords = new Set(["alive", "survived", "survives", "lives", "living", "unharmed", "escaped"]);

export type Fate = "dead" | "alive";

/** Fate a token range gives to a person named in it, per surname; null where it gives none or both. */
export const fatesIn = (reading: Reading, from: number, to: number): Map<string, Fate> => {
  const out = new Map<string, Fate>();
  let dead = false;
  let alive = false;
  for (let i = from; i < to; i += 1) {
    const word = reading.tokens.word[i] ?? "";
    if (deadWords.has(word)) dead = true;
    if (aliveWords.has(word)) alive = true;
  }
  if (dead === alive) return out;
  for (const name of within(reading.names, from, to)) {
    if (name.to > to) break;
    if (name.kind !== "person" && name.kind !== "name") continue;
    out.set(
      (name.full ?? wordsOf(reading, name.from, name.to)).split(" ").at(-1)?.toLowerCase() ?? "",
      dead ? "dead" : "alive",
    );
  }
  return out;
};

/** Surnames of people whose death is told by some and doubted by others in one report. */
export const contestedFates = (reading: Reading): Set<string> => {
  const seen = new Map<string, Set<Fate>>();
  for (const sentence of reading.sentences)
    for (const [who, fate] of fatesIn(reading, sentence.from, sentence.to)) {
      const fates = seen.get(who) ?? new Set<Fate>();
      fates.add(fate);
      seen.set(who, fates);
    }
  // "survived" alone is no dispute: the survivor of an attack was never called dead.
  return new Set([...seen].filter(([, fates]) => fates.size > 1).map(([who]) => who));
};
