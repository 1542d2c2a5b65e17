/** The language a text is written in: what the model reads, helped by what the report declares when the text is short. */
import type { Parsers } from "../report/parsers.ts";

/** Enough for the model; more only costs time. */
const sampleLength = 3000;
const sure = 0.5;
const shortText = 60;

const primaryTag = (declared: string | null): string | undefined => {
  const tag = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return tag !== undefined && /^[a-z]{2,3}$/.test(tag) ? tag : undefined;
};

/** The middle of a text is prose where its ends may be lists and names. */
const sampleOf = (text: string): string => {
  const from = Math.max(0, Math.floor((text.length - sampleLength) / 2));
  // The model was trained on mixed case and on single lines.
  return text
    .slice(from, from + sampleLength)
    .toLowerCase()
    .replace(/\s+/g, " ");
};

/** Share of a paragraph's words that are among the commonest of English: prose of no other language comes near. */
const englishShare = 0.1;
const commonest = /^(?:the|of|and|to|was|were|for|by|that|with|from|at|is|are|has|had|have|he|his|they|an)$/i;

const isPlainlyEnglish = (text: string): boolean => {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => commonest.test(word)).length >= englishShare * words.length;
};

/** A paragraph must be longer, and the model surer, than for a whole text: names alone look like many languages. */
const paragraph = { letters: 80, sure: 0.8 };

/** The language of each paragraph that is plainly in another than English; undefined for the others. */
export const foreignParagraphs = async (
  texts: readonly string[],
  parsers: Pick<Parsers, "language">,
): Promise<(string | undefined)[]> => {
  const found: (string | undefined)[] = [];
  for (const text of texts) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < paragraph.letters || isPlainlyEnglish(text)) {
      found.push(undefined);
      continue;
    }
    const { tag, probability } = await parsers.language(sampleOf(text));
    found.push(probability >= paragraph.sure && tag !== "en" ? tag : undefined);
  }
  return found;
};

/** English where a text that looks like another language has it in the lesser part only: two scripts weigh unequally in the model. */
export const ownLanguage = (
  whole: string,
  texts: readonly string[],
  languages: readonly (string | undefined)[],
): string => {
  const foreign = texts.reduce((sum, text, i) => sum + (languages[i] === undefined ? 0 : text.length), 0);
  const english = texts.reduce(
    (sum, text, i) => sum + (languages[i] === undefined && isPlainlyEnglish(text) ? text.length : 0),
    0,
  );
  return languages.includes(whole) && english > foreign ? "en" : whole;
};

export const languageOf = async (
  text: string,
  declared: string | null,
  parsers: Pick<Parsers, "language">,
): Promise<string> => {
  const stated = primaryTag(declared);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  const { tag, probability } = await parsers.language(sampleOf(text));
  if (probability >= sure && (letters >= shortText || stated === undefined || stated === tag)) return tag;
  if (stated !== undefined) return stated;
  return probability >= sure / 2 && letters >= shortText ? tag : "und";
};
