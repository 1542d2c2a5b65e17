/** Confidence has a sentence of its own: never in the judgement, always in its basis. */
import { anyOf } from "../../incident/guarded-words.ts";
import type { Rule } from "./rule.ts";

const confidence = anyOf(["confidence", "confident"]);
const stated = /^(?:High|Moderate|Low) confidence\./u;

export const confidenceApart: Rule = {
  id: "confidence-apart",
  check: ({ judgements }) =>
    judgements
      .filter(({ judgement, basis }) => confidence.test(judgement.text) || !stated.test(basis.text))
      .map(({ judgement }) => ({ rule: "confidence-apart", section: "judgements", text: judgement.text })),
};
