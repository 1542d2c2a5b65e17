/** How a place name is folded and hashed: the same way in the built file and in a text. */
import { foldWord } from "../../text/tokens.ts";

const dropped = /[.,'’‘ʻʼ`´ʿʾ()]/g;

/** Lower case, no accents, apostrophes or points; hyphens are spaces. */
export const foldName = (name: string): string =>
  foldWord(name)
    .replace(dropped, "")
    .replace(/[-‐‑–/]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

/** FNV-1a over UTF-16 units, continued from `seed`, so that a phrase grows word by word. */
export const hashName = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
