/** The words of a telling that tell happenings apart. */
import { people } from "../facts/lexicon/people.ts";
import { things, weapons } from "../facts/lexicon/things.ts";
import { commonWords, commonWorth, emptyWords, tradeWords } from "./match-words.ts";

/** Longest telling compared, in characters: more words add nothing and cost time. */
const longest = 1200;

const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing)$/u, "").slice(0, 12);

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Folded, stemmed words without the empty ones. */
export const contentWords = (text: string): Set<string> => {
  const words = folded(text.slice(0, longest)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !emptyWords.has(word)).map(stem));
};

const worth = (word: string): number => (commonWords.has(word) ? commonWorth : 1);

/** Share of the shorter telling found in the longer, 0 to 1; place names are told apart elsewhere. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let [shared, ofA, ofB] = [0, 0, 0];
  for (const word of a) {
    ofA += worth(word);
    if (b.has(word)) shared += worth(word);
  }
  for (const word of b) ofB += worth(word);
  // Two stray words prove little: a telling counts as having at least four.
  return shared / Math.max(4, Math.min(ofA, ofB));
};

/** Words by which people, things hit and arms are named at all. */
const nouns = new Set(
  [people, things, weapons].flatMap((table) =>
    Object.values(table).flatMap((line) => line.split(", ").flatMap((noun) => [...contentWords(noun)])),
  ),
);

/** Words both hold, those of the trade aside. */
export const sharedDetails = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((word) => b.has(word) && !tradeWords.has(word));

/** How many words both hold that few other tellings would: a bus is a detail, but no rare one. */
export const particularWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  sharedDetails(a, b).filter((word) => !nouns.has(word)).length;

/** Share of equal words of two sentences, 0 to 1. */
export const sameSentence = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
};

/** A name folded for comparison: case, accents, articles and punctuation aside. */
export const foldName = (name: string): string =>
  folded(name)
    .replace(/^(?:the|a|an)\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
