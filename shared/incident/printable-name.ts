/** Strangers' names made fit to stand in a sentence of ours. */
import {
  absencePhrases,
  anyOf,
  loadedNouns,
  namelessPhrases,
  probabilityWords,
  relativeDates,
  slippedValues,
} from "./guarded-words.ts";

/** Longest name printed, in words. */
const mostWords = 10;
const guarded = anyOf([...namelessPhrases, ...absencePhrases, ...probabilityWords]);
/** Capitals are spared here: "Counter Terrorist Centre" and "Russia Today" are proper names. */
const guardedInSmall = anyOf([...loadedNouns, ...relativeDates, ...slippedValues], "u");

/** On one line, of bearable length, without quotation marks of its own; "" when nothing is left. */
const tidy = (name: string): string => {
  const words = name
    .replace(/[\p{C}\s]+/gu, " ")
    .replace(/["“”]/gu, "'")
    .trim()
    .split(" ");
  return words.length > mostWords ? `${words.slice(0, mostWords).join(" ")} ...` : words.join(" ");
};

/** The name as we print it: as it is when it is plain, between quotation marks when its words are not ours to say. */
export const printableName = (name: string): string => {
  const plain = tidy(name);
  return guarded.test(plain) || guardedInSmall.test(plain) ? `“${plain}”` : plain;
};
