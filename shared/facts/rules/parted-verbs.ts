/** Verbs parted from what they act on: "set two lorries ablaze", "recovered from them two pistols". */
import type { SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import { triggers } from "../lexicon/triggers.ts";
import { type NounPhrase, phraseAt, phraseList } from "../noun-phrase.ts";
import type { Reading } from "../reading.ts";
import type { VerbHit } from "./verb-hit.ts";

const arson = triggers.find((trigger) => trigger.id === "arson")!;
/** "Set two trucks ablaze", "set the depot on fire": a verb around its object. */
export const setAblaze = ({ reading, sentence }: SentenceView, i: number): VerbHit | null => {
  const { word } = reading.tokens;
  if (!/^(?:set|sets|setting)$/.test(word[i] ?? "")) return null;
  for (let at = i + 2; at < Math.min(sentence.to, i + 12); at += 1) {
    const burns = /^(?:ablaze|afire|alight)$/.test(word[at] ?? "") || (word[at] === "on" && word[at + 1] === "fire");
    if (burns) return { from: i, to: i + 1, inner: at, trigger: arson, form: "past" };
    if (word[at] === "," || reading.part[at] === parts.verb) return null;
  }
  return null;
};

/** "Recovered from them two pistols": the find stands behind those it was found on. */
export const foundOn = (reading: Reading, hit: VerbHit, ceiling: number): NounPhrase[] | null => {
  if (hit.trigger.id !== "seize-weapons" || reading.tokens.word[hit.to] !== "from") return null;
  const holder = phraseAt(reading, hit.to + 1, ceiling);
  const found = holder ? phraseList(reading, holder.to, ceiling) : [];
  return found.length > 0 ? found : null;
};

/** "Set two trucks ablaze": the object stands inside the phrase. */
export const splitObject = (reading: Reading, hit: VerbHit, ceiling: number): NounPhrase[] | null =>
  hit.trigger.id === "arson" && hit.inner !== undefined
    ? phraseList(reading, hit.from + 1, Math.min(hit.inner, ceiling))
    : null;
