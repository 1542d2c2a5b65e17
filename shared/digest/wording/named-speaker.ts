/** Somebody says it: no "it is reported", no "sources say", and no side of a dispute without a speaker. */
import { anyOf, ownSentences, type Rule } from "./rule.ts";

const nobody = anyOf([
  "it is reported",
  "it was reported",
  "it has been reported",
  "is said to",
  "are said to",
  "reportedly",
  "allegedly",
  "sources say",
  "sources said",
  "it is believed",
  "it is claimed",
  "it is understood",
]);

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
