/** Verbs parted from what they act on: "set two lorries ablaze", "took four men hostage", "recovered from them two pistols". */
import type { SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import { inflectVerb, type VerbForm } from "../inflection.ts";
import { type Trigger, triggers } from "../lexicon/triggers.ts";
import { type NounPhrase, phraseAt, phraseList } from "../noun-phrase.ts";
import type { Reading } from "../reading.ts";
import type { VerbHit } from "./verb-hit.ts";

type Parted = { trigger: Trigger; form: VerbForm; tail: readonly string[] };

/** By the form of the verb: the words that must follow its object. */
const book = new Map<string, Parted[]>();
for (const trigger of triggers)
  for (const phrase of trigger.parted ?? []) {
    const [verb = "", tail = ""] = phrase.split(" ~ ");
    for (const { form, words } of inflectVerb(verb)) {
      const known = book.get(words) ?? [];
      known.push({ trigger, form, tail: tail.split(" ") });
      book.set(words, known);
    }
  }

/** Longest object between the two halves, in tokens. */
const reach = 12;

/** A verb whose second half stands behind its object. */
export const partedAt = ({ reading, sentence }: SentenceView, i: number): VerbHit | null => {
  const known = book.get(reading.tokens.word[i] ?? "");
  if (!known) return null;
  const { word } = reading.tokens;
  for (let at = i + 2; at < Math.min(sentence.to, i + reach); at += 1) {
    const found = known.find(({ tail }) => tail.every((each, k) => word[at + k] === each));
    if (found) return { from: i, to: i + 1, inner: at, trigger: found.trigger, form: found.form };
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
  hit.inner === undefined ? null : phraseList(reading, hit.from + 1, Math.min(hit.inner, ceiling));
