/** Quotations of a sentence: where they stand, where they began, and where a cue splits one. */
import { parts } from "../grammar.ts";
import type { SpeechView } from "./spoken.ts";

type Range = { from: number; to: number };

/** Sentences a quotation may run on before its speaker is named. */
const longestQuote = 8;

/** The quoted token ranges of a sentence. */
export const quotesOf = (view: SpeechView): Range[] => {
  const { reading, sentence } = view;
  const found: Range[] = [];
  let from = -1;
  for (let i = sentence.from; i <= sentence.to; i += 1) {
    const inside = i < sentence.to && reading.quoted[i] === 1;
    if (inside && from < 0) from = i;
    if (!inside && from >= 0) {
      found.push({ from, to: i });
      from = -1;
    }
  }
  return found;
};

/** '"The road is closed," he wrote in a note, "and so is the pass"': one saying, interrupted by its cue. */
export const splitQuote = ({ sentence }: SpeechView, cue: Range, quotes: readonly Range[]): Range | null => {
  const [first] = quotes;
  const last = quotes.at(-1);
  if (!first || !last || first === last) return null;
  const framed = first.from - sentence.from <= 2 && sentence.to - last.to <= 2;
  return framed && first.to <= cue.from && cue.to <= last.from ? { from: first.from, to: last.to } : null;
};

/** Where a quotation begins that a sentence only ends: '"The road is closed. Stay at home," he said.' */
export const openedAt = ({ reading, sentence, number }: SpeechView, from: number): number => {
  let first = from;
  for (let n = number; first === reading.sentences[n]?.from && n > 0 && number - n < longestQuote; n -= 1) {
    const before = reading.sentences[n - 1];
    if (!before || before.block !== sentence.block) break;
    let at = before.to;
    while (at > before.from && reading.part[at - 1] === parts.sign && reading.quoted[at - 1] === 1) at -= 1;
    if (reading.quoted[before.to - 1] === 0) break;
    while (at > before.from && reading.quoted[at - 1] === 1) at -= 1;
    first = at;
  }
  return first;
};
