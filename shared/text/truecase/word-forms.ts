/** Whether an English word, in any of its forms and spellings, is written small. */
import type { CasedWords } from "../../report/parsers.ts";
import { everydayWords } from "./lexicon.ts";

/** Endings of English with what they replace: a form is known when its stem is. */
const endings: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ["'s", [""]],
  ["’s", [""]],
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ier", ["y"]],
  ["iest", ["y"]],
  ["ily", ["y"]],
  ["iness", ["y"]],
  ["ations", ["ate", "e", ""]],
  ["ation", ["ate", "e", ""]],
  ["ions", ["e", ""]],
  ["ion", ["e", ""]],
  ["ings", ["e", ""]],
  ["ing", ["e", ""]],
  ["ers", ["e", "", "er"]],
  ["er", ["e", ""]],
  ["ors", ["or", "e"]],
  ["ed", ["e", ""]],
  ["es", ["", "e"]],
  ["est", ["e", ""]],
  ["ments", [""]],
  ["ment", [""]],
  ["ness", [""]],
  ["less", [""]],
  ["able", ["e", ""]],
  ["ible", ["e", ""]],
  ["ally", ["al", ""]],
  ["ly", ["", "le"]],
  ["ively", ["ive"]],
  ["ive", ["e", ""]],
  ["s", [""]],
  ["d", [""]],
];
const beginnings = [
  "un",
  "re",
  "non",
  "anti",
  "counter",
  "inter",
  "over",
  "under",
  "mis",
  "dis",
  "pre",
  "semi",
  "para",
  "sub",
  "super",
  "de",
  "in",
];

/** The list is American; the rest of the world writes so too. */
const american = (word: string): string =>
  word
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, "iz")
    .replace(/our(?=$|s$|ed$|ing$|able$|ite)/, "or")
    .replace(/re$/, "er")
    .replace(/ogue(?=s?$)/, "og")
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, "l")
    .replace(/ence(?=s?$)/, "ense");

const contraction = /(?:n['’]t|['’](?:s|re|ll|ve|d|m))$/;

export const isSmall = (word: string, lexicon: CasedWords): boolean => {
  const bare = word.replace(contraction, "");
  return (
    isForm(word, lexicon.small) ||
    (bare !== word && isForm(bare, lexicon.small)) ||
    isForm(american(bare), lexicon.small)
  );
};

const isForm = (word: string, small: ReadonlySet<string>, depth = 0): boolean => {
  if (small.has(word) || everydayWords.has(word)) return true;
  if (word.length < 4 || depth > 2) return false;
  for (const [ending, stems] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const root = word.slice(0, -ending.length);
    if (stems.some((stem) => small.has(root + stem))) return true;
    if (root.at(-1) === root.at(-2) && small.has(root.slice(0, -1))) return true;
    if (ending.length > 1 && depth < 1 && stems.some((stem) => isForm(root + stem, small, depth + 1))) return true;
  }
  return beginnings.some(
    (start) =>
      word.startsWith(start) && word.length - start.length >= 4 && isForm(word.slice(start.length), small, depth + 1),
  );
};
