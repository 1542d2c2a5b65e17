/** A judgement commits itself: it may not hide behind "may" or "cannot rule out". */
import { anyOf } from "../../incident/guarded-words.ts";
import { ownWords, type Rule } from "./rule.ts";

const weak = anyOf([
  "may",
  "might",
  "could",
  "possible",
  "possibly",
  "perhaps",
  "cannot rule out",
  "cannot be ruled out",
]);

export const weakWords: Rule = {
  id: "weak-words",
  check: ({ judgements }) =>
    judgements
      .filter(({ judgement }) => weak.test(ownWords(judgement.text)))
      .map(({ judgement }) => ({ rule: "weak-words", section: "judgements", text: judgement.text })),
};
