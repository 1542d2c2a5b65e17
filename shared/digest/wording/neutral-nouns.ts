/** "Terrorist" and its kin are somebody's judgement: they stand in quotation marks or inside a proper name only. */
import { anyOf, loadedNouns } from "../../incident/guarded-words.ts";
import { ownSentences, type Rule } from "./rule.ts";

const loaded = anyOf(loadedNouns, "u");

export const neutralNouns: Rule = {
  id: "neutral-nouns",
  check: (issue) =>
    ownSentences(issue)
      .filter(({ text }) => loaded.test(text))
      .map((sentence) => ({ rule: "neutral-nouns", ...sentence })),
};
