/**
 * What a text is about, as weighted words: two texts of one story share names, places and the words of their headlines even
 * where they share no sentence. A vector depends on its own text only, so that it can be stored and compared at any time.
 */
import type { CommonWords } from "../report/parsers.ts";
import { emptyWords } from "./empty-words.ts";

/** A word and its weight; the weights of a story are of length 1 together. */
export type StoryTerm = [word: string, weight: number];

/** Share from which two texts, or groups of them, tell one story. */
export const storyFrom = 0.34;
/** Words kept of a text; what is left out weighs next to nothing. */
const mostTerms = 64;
/** Words a text is filed under. Of two texts of one story 99 in 100 share one of five. */
const filedUnder = 5;

/** By how rarely English uses it: a word of everybody's thousands, of the next thousands, any other, and a name. */
const rarity = { everyday: 1, usual: 2, rare: 3, name: 5 };
const numberWeight = 2;
/** A capital inside the text: names, months, peoples, and words of a headline. */
const capitalWeight = 1.3;
/** The first words are headline and lead: they say what the rest is about. */
const lead = { words: 60, times: 3 };

/** Enough of an English stem that `attack`, `attacks`, `attacked` and `attacking` meet. */
const stemOf = (word: string): string => {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith("ing")) return word.slice(0, -3);
  return word.length > 4 && word.endsWith("ed") ? word.slice(0, -2) : word;
};

type Seen = { times: number; rarity: number; capital: boolean };

const rarityOf = (word: string, capital: boolean, common: CommonWords): number => {
  if (/^\p{N}/u.test(word)) return numberWeight;
  if (common.everyday.has(word)) return rarity.everyday;
  if (common.usual.has(word)) return rarity.usual;
  return capital ? rarity.name : rarity.rare;
};

export const storyOf = (text: string, common: CommonWords): StoryTerm[] => {
  const seen = new Map<string, Seen>();
  let position = 0;
  for (const [raw] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    position += 1;
    const word = raw.toLowerCase();
    if (word.length < 2 || emptyWords.has(word)) continue;
    // The first word of all has a capital whatever it is.
    const capital = position > 1 && raw !== word && raw[0] !== word[0];
    const stem = stemOf(word);
    const entry = seen.get(stem) ?? { times: 0, rarity: 0, capital: false };
    entry.times += position <= lead.words ? lead.times : 1;
    entry.rarity = Math.max(entry.rarity, rarityOf(word, capital, common));
    entry.capital ||= capital;
    seen.set(stem, entry);
  }
  const weighed = [...seen].map(
    ([word, entry]): StoryTerm => [
      word,
      (1 + Math.log(entry.times)) * entry.rarity * (entry.capital ? capitalWeight : 1),
    ],
  );
  weighed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = weighed.slice(0, mostTerms);
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return kept.map(([word, weight]) => [word, Math.round((weight / length) * 1e4) / 1e4]);
};

/** The words a text is found by. */
export const filedWords = (story: readonly StoryTerm[]): string[] => story.slice(0, filedUnder).map(([word]) => word);

/** Share of one story in two texts, 0 to 1, and the words that make it, strongest first. */
export const alikeness = (a: readonly StoryTerm[], b: readonly StoryTerm[]): { share: number; words: string[] } => {
  const weights = new Map(b);
  const common = a.flatMap(([word, weight]): StoryTerm[] => {
    const other = weights.get(word);
    return other === undefined ? [] : [[word, weight * other]];
  });
  common.sort(([, x], [, y]) => y - x);
  return { share: common.reduce((sum, [, part]) => sum + part, 0), words: common.map(([word]) => word) };
};
