/** Absence of reports is not absence of events. */
import { absencePhrases, anyOf } from "../../incident/guarded-words.ts";
import { ownSentences, type Rule } from "./rule.ts";

const denial = anyOf(absencePhrases);

export const absence: Rule = {
  id: "absence",
  check: (issue) =>
    ownSentences(issue)
      .filter(({ text }) => denial.test(text))
      .map((sentence) => ({ rule: "absence", ...sentence })),
};
