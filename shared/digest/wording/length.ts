/** A reader under pressure: 60 words of bottom line, 35 a judgement, 60 an incident. */
import type { Issue } from "../issue.ts";
import { wordCount } from "../phrasing.ts";
import { limits } from "./limits.ts";
import type { Finding, Rule } from "./rule.ts";

const tooLong = (section: string, texts: readonly string[], most: number): Finding[] =>
  texts.filter((text) => wordCount(text) > most).map((text) => ({ rule: "length", section, text }));

export const length: Rule = {
  id: "length",
  check: (issue: Issue) => [
    ...tooLong("bottom line", [issue.bottomLine.map(({ text }) => text).join(" ")], limits.bottomLine),
    ...tooLong(
      "judgements",
      issue.judgements.map(({ judgement }) => judgement.text),
      limits.judgement,
    ),
    ...tooLong(
      "incidents",
      [...issue.incidents, ...issue.responses].map(({ sentence }) => sentence),
      limits.incident,
    ),
  ],
};
