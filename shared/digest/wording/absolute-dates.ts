/** A mail is read days later: dates are absolute. Capitals are spared: "Today" is somebody's name. */
import { anyOf, ownSentences, type Rule } from "./rule.ts";

const relative = anyOf(
  [
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    "last night",
    "last week",
    "this week",
    "next week",
    "last month",
    "this month",
    "next month",
    "last year",
    "this year",
    "next year",
    "recently",
    "in recent days",
    "in recent weeks",
    "currently",
  ],
  "u",
);

export const absoluteDates: Rule = {
  id: "absolute-dates",
  check: (issue) =>
    ownSentences(issue)
      .filter(({ text }) => relative.test(text))
      .map((sentence) => ({ rule: "absolute-dates", ...sentence })),
};
