/** A judgement carries exactly one likelihood term, of one row; reported facts carry none. */

import { anyOf, probabilityWords } from "../../incident/guarded-words.ts";
import { likelihoodRows } from "../likelihood.ts";
import { ownSentences, ownWords, type Rule } from "./rule.ts";

/** Longest first, so that "very likely" is not also read as "likely". */
const terms = anyOf(
  likelihoodRows.map(({ words }) => words).toSorted((a, b) => b.length - a.length),
  "giu",
);
const loose = anyOf(probabilityWords);
const reported = new Set(["incidents", "responses", "updates", "background"]);

export const oneLikelihood: Rule = {
  id: "one-likelihood",
  check: (issue) => [
    ...issue.judgements
      .filter(({ judgement }) => (ownWords(judgement.text).match(terms) ?? []).length !== 1)
      .map(({ judgement }) => ({ rule: "one-likelihood", section: "judgements", text: judgement.text })),
    ...ownSentences(issue)
      .filter(({ section, text }) => reported.has(section) && loose.test(text))
      .map((sentence) => ({ rule: "one-likelihood", ...sentence })),
  ],
};
