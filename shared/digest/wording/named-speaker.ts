/** Somebody says it: no "it is reported", no "sources say", and no side of a dispute without a speaker. */
import { anyOf, namelessPhrases } from "../../incident/guarded-words.ts";
import { ownSentences, type Rule } from "./rule.ts";

const nobody = anyOf(namelessPhrases);

export const namedSpeaker: Rule = {
  id: "named-speaker",
  check: (issue) => [
    ...ownSentences(issue)
      .filter(({ text }) => nobody.test(text))
      .map((sentence) => ({ rule: "named-speaker", ...sentence })),
    ...issue.contested.flatMap(({ about, sides }) =>
      sides
        .filter(({ speaker }) => speaker.trim() === "")
        .map(() => ({ rule: "named-speaker", section: "contested", text: about })),
    ),
  ],
};
