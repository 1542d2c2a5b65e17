/** Absence of reports is not absence of events. */
import { anyOf, ownSentences, type Rule } from "./rule.ts";

const denial = anyOf([
  "nothing happened",
  "no incidents occurred",
  "there were no",
  "there was no",
  "all quiet",
  "remained calm",
]);

export const absence: Rule = {
  id: "absence",
  check: (issue) =>
    ownSentences(issue)
      .filter(({ text }) => denial.test(text))
      .map((sentence) => ({ rule: "absence", ...sentence })),
};
