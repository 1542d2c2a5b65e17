/** A figure given as an interval because speakers differ is told with those speakers. */
import { ownWords, type Rule } from "./rule.ts";

/** The verbs by which a sentence names who says so. */
const attributed = /(?<!\p{L})(?:reported|claimed|confirmed by)(?!\p{L})/u;

export const contestedFigures: Rule = {
  id: "contested-figures",
  check: ({ incidents, responses }) =>
    [...incidents, ...responses]
      .filter(({ counts, sentence }) => /\d-\d/u.test(counts) && !attributed.test(ownWords(sentence)))
      .map(({ sentence }) => ({ rule: "contested-figures", section: "incidents", text: sentence })),
};
