/** A mail is read days later: dates are absolute. Capitals are spared: "Today" is somebody's name. */
import { anyOf, relativeDates } from "../../incident/guarded-words.ts";
import { ownSentences, type Rule } from "./rule.ts";

const relative = anyOf(relativeDates, "u");

export const absoluteDates: Rule = {
  id: "absolute-dates",
  check: (issue) =>
    ownSentences(issue)
      .filter(({ text }) => relative.test(text))
      .map((sentence) => ({ rule: "absolute-dates", ...sentence })),
};
