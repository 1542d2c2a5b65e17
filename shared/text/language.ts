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
