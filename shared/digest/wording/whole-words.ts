/** Values that slipped through unread never reach a reader. */
import { ownSentences, type Rule } from "./rule.ts";

const slipped = /(?<!\p{L})(?:undefined|NaN|null|\[object)(?!\p{L})/u;

export const wholeWords: Rule = {
  id: "whole-words",
  check: (issue) =>
    [...ownSentences(issue), { section: "subject", text: issue.subject }]
      .filter(({ text }) => slipped.test(text) || text.trim() === "")
      .map((sentence) => ({ rule: "whole-words", ...sentence })),
};
