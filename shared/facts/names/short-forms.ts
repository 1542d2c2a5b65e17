/** Resolves short forms a report explains itself: "Northern Rivers Front (NRF)", "Free Highland Army, FHA". */
import type { Sentence } from "../../text/sentences.ts";
import { type Tokens, tokenKinds } from "../../text/tokens.ts";

const brackets: Record<string, string> = { "(": ")", "[": "]", ",": "" };

/** Whether the letters of a short form are the initials of the words before it, small words left out or not. */
const initialsFit = (short: string, words: readonly string[]): boolean => {
  const letters = short.toLowerCase().replace(/[^a-z0-9]/g, "");
  const all = words.map((word) => word[0] ?? "").join("");
  const major = words
    .filter((word) => word.length > 3)
    .map((word) => word[0] ?? "")
    .join("");
  return letters === all || letters === major;
};

const isShort = (raw: string): boolean => /^[A-Z][A-Z0-9-]{1,9}$/.test(raw);

/** Short form -> long form, both as written. */
export const shortForms = (tokens: Tokens, sentences: readonly Sentence[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (const sentence of sentences) {
    for (let i = sentence.from + 2; i < sentence.to; i += 1) {
      if (tokens.kind[i] !== tokenKinds.word || tokens.capital[i] !== 1) continue;
      const opener = tokens.word[i - 1] ?? "";
      if (!(opener in brackets)) continue;
      const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
      if (!isShort(raw)) continue;
      const end = i - 1;
      for (let from = end - 2; from >= Math.max(sentence.from, end - 8); from -= 1) {
        if (tokens.capital[from] !== 1) continue;
        const words = tokens.word.slice(from, end).filter((word) => /^[a-z0-9]/.test(word));
        if (!initialsFit(raw, words)) continue;
        found.set(raw, tokens.text.slice(tokens.start[from], tokens.end[end - 1]));
        break;
      }
    }
  }
  return found;
};
