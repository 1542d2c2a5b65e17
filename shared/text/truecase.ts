/** Gives texts in capitals only (old wire copy) the case their words are written in, letter for letter. */
import type { CasedWords } from "../report/parsers.ts";
import { everydayWords, institutionHeads, institutionPhrases, nameParticles, personTitles } from "./truecase-words.ts";

/** Whether nearly all letters of a text that has enough of them are capitals. */
export const isShouted = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const smalls = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 40 && smalls <= capitals * 0.08;
};

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

const isSmall = (word: string, lexicon: CasedWords): boolean => {
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

const capitalised = (low: string): string =>
  low.replace(/^(['’]?)(\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** No vowel, or an ending no name has: said letter by letter. */
const isSpelled = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= 6 &&
  /^\p{Lu}+$/u.test(word) &&
  (!/[AEIOUY]/.test(word) || /^[AEIOU][^AEIOUY\W]{2}$/.test(word) || /[^AEIOUYLNRSMHK][^AEIOUYLNRSTDHKZ]$/.test(word));

/** Short forms the text itself explains: "NATIONAL LIBERATION FRONT (XNLF)", "[COPREFA]". */
const explained = (text: string, lexicon: CasedWords): Set<string> => {
  const found = new Set<string>();
  for (const [, word = ""] of text.matchAll(/[([]([\p{Lu}-]{2,8})[)\]]/gu))
    if (!isSmall(word.toLowerCase(), lexicon)) found.add(word);
  return found;
};

type Word = { raw: string; low: string; start: number; opens: boolean };

/** A point after an initial, a short form or a title ends nothing. */
const shortened =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|gen|col|lt|sgt|capt|maj|st|no|jr|sr|rev|prof|sen|gov|rep|hon|brig|adm|cmdr|fr|msgr)$/iu;

const opensSentence = (text: string, gap: string, before: Word | undefined, at: number): boolean => {
  if (before === undefined || gap.includes("\n") || gap.startsWith(" -- ") || /[!?:]["'”’)\]]*\s/.test(gap))
    return true;
  if (/^["'”’)\]]*\.["'”’)\]]*\s/.test(gap) || /^[,.]["”]\s/.test(gap))
    return gap.startsWith(",") ? false : !shortened.test(before.raw);
  return gap.startsWith("] ") && /--\s*(?:\[[^\]]*\]\s*)+$/.test(text.slice(Math.max(0, at - 300), at));
};

const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\.(?=\p{L}\.)\p{L})*/gu)) {
    const gap = text.slice(end, match.index);
    words.push({
      raw: match[0],
      low: match[0].toLowerCase(),
      start: match.index,
      opens: words.length === 0 || opensSentence(text, gap, words.at(-1), match.index),
    });
    end = match.index + match[0].length;
  }
  return words;
};

/** What a word is on its own; names win over nothing, small words over names of the same spelling. */
type Guess = "small" | "name" | "unknown" | "letters";

const guess = (word: Word, lexicon: CasedWords, shortForms: ReadonlySet<string>): Guess => {
  const bare = word.low.replace(/['’]s$/, "");
  if (shortForms.has(word.raw.replace(/['’]S$/, ""))) return "letters";
  if (word.raw.includes(".")) return "letters";
  if (nameParticles.has(bare)) return "small";
  if (bare.length === 1) return bare === "a" ? "small" : "name";
  if (isSmall(bare, lexicon)) return "small";
  const proper = lexicon.proper.get(bare);
  if (proper !== undefined) return proper === proper.toUpperCase() && proper.length > 1 ? "letters" : "name";
  return isSpelled(word.raw.replace(/['’]S$/, "")) ? "letters" : "unknown";
};

const months = new Set(
  "january february april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** A function that rewrites parts of one text; lengths never change, so offsets hold. */
export const truecaserOf = (lexicon: CasedWords, wholeText: string): ((text: string) => string) => {
  const shortForms = explained(wholeText, lexicon);
  const known = new Map<string, Guess>();
  const guessOf = (word: Word): Guess => {
    const cached = known.get(word.raw) ?? guess(word, lexicon, shortForms);
    known.set(word.raw, cached);
    return cached;
  };
  return (text) => {
    const words = wordsOf(text);
    const guesses = words.map(guessOf);
    const isName = (i: number): boolean => guesses[i] === "name" || guesses[i] === "unknown";
    const adjacent = (i: number): boolean =>
      /^[ ]+$/.test(text.slice((words[i]?.start ?? 0) + (words[i]?.raw.length ?? 0), words[i + 1]?.start ?? 0));
    const upper = new Set<number>();
    words.forEach((word, i) => {
      const next = words[i + 1];
      const beside =
        /\d $/.test(text.slice(Math.max(0, word.start - 2), word.start)) ||
        /^ \d/.test(text.slice(word.start + word.raw.length, word.start + word.raw.length + 2));
      if (months.has(word.low) || (beside && /^(?:may|march|mar)$/.test(word.low))) upper.add(i);
      // "LA ESPERANZA", "SAN MIGUEL", "EL X": a particle opens a name, or links two parts of one.
      if (
        nameParticles.has(word.low) &&
        next !== undefined &&
        adjacent(i) &&
        (isName(i + 1) || nameParticles.has(next.low))
      ) {
        const inside =
          i > 0 &&
          isName(i - 1) &&
          adjacent(i - 1) &&
          /^(?:de|del|la|las|los|y|e|da|do|dos|al|bin|ibn|von|van)$/.test(word.low);
        if (!inside && !/^(?:de|y|e|do|al)$/.test(word.low)) upper.add(i);
      }
      if (
        personTitles.has(word.low) &&
        next !== undefined &&
        adjacent(i) &&
        (isName(i + 1) || personTitles.has(next.low))
      )
        upper.add(i);
    });
    // The words before a short form in brackets, or before an institution's head noun, are its name.
    const nameBackFrom = (last: number): void => {
      for (let i = last; i >= 0 && last - i < 8; i -= 1) {
        if (i < last && !adjacent(i)) break;
        if (/^(?:of|for|and|the|de|la|del)$/.test(words[i]?.low ?? "")) {
          if (words[i]?.low === "the" || (i > 0 && !adjacent(i - 1))) break;
          continue;
        }
        if (!/^[\p{L}]{3,}$/u.test(words[i]?.raw ?? "")) break;
        upper.add(i);
      }
    };
    words.forEach((word, i) => {
      const before = words[i - 1];
      if (
        before !== undefined &&
        shortForms.has(word.raw) &&
        institutionHeads.has(before.low) &&
        /^\s[([]$/.test(text.slice(before.start + before.raw.length, word.start))
      )
        nameBackFrom(i - 1);
      for (const phrase of institutionPhrases)
        if (phrase.every((each, k) => words[i + k]?.low === each && (k === 0 || adjacent(i + k - 1))))
          phrase.forEach((each, k) => each !== "of" && each !== "the" && upper.add(i + k));
    });
    let out = "";
    let end = 0;
    words.forEach((word, i) => {
      out += text.slice(end, word.start) + spelled(word, guesses[i] ?? "unknown", upper.has(i), lexicon);
      end = word.start + word.raw.length;
    });
    out += text.slice(end);
    return out.length === text.length ? out : text;
  };
};

const spelled = (word: Word, kind: Guess, upper: boolean, { proper }: CasedWords): string => {
  if (word.raw !== word.raw.toUpperCase()) return word.raw;
  if (kind === "letters") return word.raw.replace(/['’]S$/, (end) => end.toLowerCase());
  const low = kind === "name" ? (proper.get(word.low.replace(/['’]s$/, "")) ?? capitalised(word.low)) : word.low;
  const whole = low.length === word.low.length ? low : low + word.low.slice(low.length);
  return kind === "small" && !upper && !word.opens ? word.low : capitalised(whole);
};
