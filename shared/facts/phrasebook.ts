/** A lexicon compiled for reading: phrases by their first word, longest first, so that a text is asked once per token. */
import { phraseWords, type Tokens } from "../text/tokens.ts";

type Entry<Sense> = { words: readonly string[]; sense: Sense; exactCase: boolean };
export type Phrasebook<Sense> = ReadonlyMap<string, readonly Entry<Sense>[]>;

/** A phrase found: half-open token range and what it means. */
export type Hit<Sense> = { from: number; to: number; sense: Sense };

export type Phrase<Sense> = {
  phrase: string;
  sense: Sense;
  /** Only where the text capitalises it too: `MIR`, `Wagner`. */
  exactCase?: boolean;
};

export const compile = <Sense>(phrases: Iterable<Phrase<Sense>>): Phrasebook<Sense> => {
  const book = new Map<string, Entry<Sense>[]>();
  for (const { phrase, sense, exactCase = false } of phrases) {
    const words = phraseWords(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const entries = book.get(first);
    const entry = { words, sense, exactCase };
    if (entries) entries.push(entry);
    else book.set(first, [entry]);
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return book;
};

const fits = (tokens: Tokens, at: number, words: readonly string[]): boolean => {
  if (at + words.length > tokens.count) return false;
  for (let i = 1; i < words.length; i += 1) if (tokens.word[at + i] !== words[i]) return false;
  return true;
};

const none: readonly never[] = [];

/** All phrases that start at a token, longest first. */
export const startingAt = <Sense>(book: Phrasebook<Sense>, tokens: Tokens, at: number): readonly Hit<Sense>[] => {
  const entries = book.get(tokens.word[at] ?? "");
  // Asked at every token of every text: most begin no phrase.
  if (!entries) return none;
  const hits: Hit<Sense>[] = [];
  for (const entry of entries) {
    if (!fits(tokens, at, entry.words)) continue;
    if (entry.exactCase && tokens.capital[at] !== 1 && !/^\d/.test(entry.words[0] ?? "")) continue;
    hits.push({ from: at, to: at + entry.words.length, sense: entry.sense });
  }
  return hits;
};
