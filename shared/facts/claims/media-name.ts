/** Tells a paper or a station by its name: "Pamir Observer", "Vakhsh Evening Post". */
import { mediaHeads, postsOfGuard } from "../lexicon/speakers.ts";

const heads = new Set(mediaHeads.split(" "));
const guards = new Set(postsOfGuard.split(" "));

/** Whether the folded words of a name are those of an outlet; one word alone is too little to say so. */
export const isMediaName = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !heads.has(last)) return false;
  return !(/^(?:post|observer|monitor|guardian)$/.test(last) && guards.has(words.at(-2) ?? ""));
};
