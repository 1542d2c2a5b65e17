/** Reads a Hunspell word list: which English words are written small, which are names. */
import type { CasedWords } from "../../report/parsers.ts";

/** Hunspell's flags for beginnings a word may take. */
const prefixFlags: Readonly<Record<string, string>> = {
  A: "re",
  I: "in",
  U: "un",
  C: "de",
  E: "dis",
  F: "con",
  K: "pro",
};

/** One `word/FLAGS` a line, as Hunspell has it. */
export const readCasedWords = (dictionary: string): CasedWords => {
  const small = new Set<string>();
  const proper = new Map<string, string>();
  for (const line of dictionary.split("\n")) {
    const slash = line.indexOf("/");
    const word = (slash < 0 ? line : line.slice(0, slash)).trim();
    if (word === "" || /\d/.test(word)) continue;
    const low = word.toLowerCase();
    if (word === low) {
      small.add(word);
      if (slash < 0) continue;
      for (const flag of line.slice(slash + 1)) if (flag in prefixFlags) small.add(`${prefixFlags[flag]}${word}`);
    } else if (!proper.has(low) || proper.get(low) === proper.get(low)?.toUpperCase()) proper.set(low, word);
  }
  return { small, proper };
};
