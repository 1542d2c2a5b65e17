/** How many a noun phrase stands for, and which of its numbers count no victims. */

import type { Counted } from "./draft.ts";
import { parts } from "./grammar.ts";
import { notVictims } from "./lexicon/number-words.ts";
import type { Count, CountKind } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { exactly, numberAt } from "./numbers.ts";
import { isPerson } from "./patient.ts";
import type { Reading } from "./reading.ts";

const unitNouns = new Set(notVictims.split(",").map((word) => word.trim()));
const single = new Set(["a", "an", "one", "another", "his", "her", "the", "its", "their"]);
const singlePronouns = new Set(["he", "she", "him", "her", "himself", "herself"]);

/** The count a phrase of people carries; null when it tells none ("the soldiers"). */
export const countOf = (reading: Reading, phrase: NounPhrase): Count | null => {
  const { tokens, part } = reading;
  if (tokens.word[phrase.from - 1] === "and" && tokens.word[phrase.from - 3] === "between") {
    const range = numberAt(tokens, phrase.from - 3);
    if (range) return range.count;
  }
  if (unitNouns.has(tokens.word[phrase.head] ?? "")) return null;
  for (let i = phrase.from; i < phrase.to; i += 1) {
    if (part[i] !== parts.nominal || i === phrase.from || reading.nameAt[i] === -1) {
      const read = numberAt(tokens, i);
      const inTime = reading.timeAt[i] !== -1;
      if (read && !inTime && !(tokens.tied[read.to] === 1)) {
        // "two of the 12 soldiers": the first number counts.
        if (unitNouns.has(tokens.word[read.to] ?? "")) return null;
        return read.count;
      }
    }
    if (part[i] === parts.nominal && reading.nameAt[i] !== -1) break;
  }
  if (phrase.kind === "pronoun") return singlePronouns.has(tokens.word[phrase.head] ?? "") ? exactly(1) : null;
  if (phrase.kind === "person" && phrase.name && !phrase.plural) return exactly(1);
  // "a Maoist was held", "an ETA gunman": a group's name that stands for one of its people.
  if (
    phrase.kind === "group" &&
    part[phrase.from] === parts.determiner &&
    single.has(tokens.word[phrase.from] ?? "") &&
    phrase.name?.from === phrase.head
  )
    return /^(?:a|an|one|another)$/.test(tokens.word[phrase.from] ?? "") ? exactly(1) : null;
  if (phrase.kind !== "person") return null;
  const first = tokens.word[phrase.from] ?? "";
  if (first === "no") return exactly(0);
  if (!phrase.plural && (single.has(first) || part[phrase.from] === parts.nominal)) return exactly(1);
  return phrase.plural ? { min: 2, max: null, basis: "derived" } : null;
};

/** How many of the people in several phrases a deed of this kind hit; none told of those told without a number. */
export const countIn = (reading: Reading, kind: CountKind, phrases: readonly NounPhrase[]): Counted | null => {
  const people = phrases.filter((one) => isPerson(reading, one));
  const total = sum(people.map((one) => countOf(reading, one)).filter((one): one is Count => one !== null));
  const [first] = people;
  const last = people.at(-1);
  if (!total || !first || !last) return null;
  return { ...total, proof: { from: first.from, to: last.to, rule: `count.${kind}` } };
};

/** Counts of several phrases together; open when one is. */
export const sum = (counts: readonly Count[]): Count | null => {
  const [first] = counts;
  if (!first) return null;
  return counts.slice(1).reduce<Count>(
    (all, next) => ({
      min: all.min + next.min,
      max: all.max === null || next.max === null ? null : all.max + next.max,
      basis: all.basis === "derived" || next.basis === "derived" ? "derived" : "stated",
    }),
    first,
  );
};
