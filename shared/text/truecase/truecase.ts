/** Gives texts in capitals only (old wire copy), or in small letters only (stripped archives), the case their words are written in, letter for letter. */
import type { CasedWords } from "../../report/parsers.ts";
import { nameParticles } from "./lexicon.ts";
import { raisedIn } from "./raisers.ts";
import { isSmall } from "./word-forms.ts";
import { type Word, wordsOf } from "./words.ts";

const lettersOf = (text: string): { capitals: number; smalls: number } => ({
  capitals: text.match(/\p{Lu}/gu)?.length ?? 0,
  smalls: text.match(/\p{Ll}/gu)?.length ?? 0,
});
const areCapitals = ({ capitals, smalls }: ReturnType<typeof lettersOf>): boolean => smalls <= capitals * 0.08;

/** Whether nearly all letters of a line are capitals. */
export const isInCapitals = (line: string): boolean => areCapitals(lettersOf(line));

/**
 * Whether a text tells in capitals: nearly all letters of the passages that hold most of it, and enough of them. A footer of
 * the archive in plain letters changes nothing.
 */
export const isShouted = (passages: readonly string[]): boolean => {
  const counted = passages.map(lettersOf);
  const loud = counted.filter(areCapitals).reduce((sum, { capitals, smalls }) => sum + capitals + smalls, 0);
  const all = counted.reduce((sum, { capitals, smalls }) => sum + capitals + smalls, 0);
  return loud >= 40 && loud > all / 2;
};

const areSmall = ({ capitals, smalls }: ReturnType<typeof lettersOf>): boolean =>
  smalls >= 40 && capitals * 300 <= smalls;

/** Whether a line has letters enough and next to no capital among them. */
export const isInSmalls = (line: string): boolean => areSmall(lettersOf(line));

/** Whether a text tells in small letters: so do the passages that hold most of it. */
export const isWhispered = (passages: readonly string[]): boolean => {
  const counted = passages.map(lettersOf);
  const low = counted.filter(areSmall).reduce((sum, { smalls }) => sum + smalls, 0);
  return low > counted.reduce((sum, { capitals, smalls }) => sum + capitals + smalls, 0) / 2;
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

/** A function that rewrites parts of one text; lengths never change, so offsets hold. */
export const truecaserOf = (lexicon: CasedWords, wholeText: string): ((text: string) => string) => {
  const shortForms = explained(wholeText, lexicon);
  const known = new Map<string, Guess>();
  const guessOf = (word: Word): Guess => {
    const kept = known.get(word.raw) ?? guess(word, lexicon, shortForms);
    known.set(word.raw, kept);
    return kept;
  };
  return (text) => {
    const words = wordsOf(text);
    const guesses = words.map(guessOf);
    const raised = raisedIn({
      text,
      words,
      isName: (i) => guesses[i] === "name" || guesses[i] === "unknown",
      isShortForm: (i) => shortForms.has(words[i]?.raw ?? ""),
    });
    let out = "";
    let end = 0;
    words.forEach((word, i) => {
      out += text.slice(end, word.start) + spelled(word, guesses[i] ?? "unknown", raised.has(i), lexicon);
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
