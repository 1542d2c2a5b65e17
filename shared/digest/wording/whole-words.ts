/** Values that slipped through unread never reach a reader. */
import { anyOf, slippedValues } from "../../incident/guarded-words.ts";
import { ownSentences, type Rule } from "./rule.ts";

const slipped = anyOf(slippedValues, "u");

export const wholeWords: Rule = {
  id: "whole-words",
  check: (issue) =>
    [...ownSentences(issue), { section: "subject", text: issue.subject }]
      .filter(({ text }) => slipped.test(text) || text.trim() === "")
      .map((sentence) => ({ rule: "whole-words", ...sentence })),
};
