/** What a wording rule is: it reads the issue and says what breaks it. */
import type { Issue } from "../issue.ts";

/** One breach: which rule, in which section, and the words. */
export type Finding = { rule: string; section: string; text: string };
export type Rule = { id: string; check: (issue: Issue) => Finding[] };

/** A sentence of ours with the section it stands in. */
export type Sentence = { section: string; text: string };

/** Everything between our quotation marks is somebody else's wording. */
export const ownWords = (text: string): string => text.replace(/“[^”]*”/gu, "“”");

/** All sentences the system wrote, quotes emptied. */
export const ownSentences = (issue: Issue): Sentence[] => {
  const of = (section: string, texts: readonly string[]): Sentence[] =>
    texts.map((text) => ({ section, text: ownWords(text) }));
  return [
    ...of(
      "bottom line",
      issue.bottomLine.map(({ text }) => text),
    ),
    ...of(
      "judgements",
      issue.judgements.flatMap(({ judgement, basis }) => [judgement.text, basis.text]),
    ),
    ...of("judgements", issue.noJudgement === null ? [] : [issue.noJudgement]),
    ...of(
      "what changed",
      issue.changed.flatMap(({ reasons }) => reasons),
    ),
    ...of(
      "incidents",
      issue.incidents.map(({ sentence }) => sentence),
    ),
    ...of(
      "responses",
      issue.responses.map(({ sentence }) => sentence),
    ),
    ...of(
      "updates",
      issue.updates.map(({ text }) => text),
    ),
    ...of(
      "contested",
      issue.contested.flatMap(({ about, sides }) => [about, ...sides.map(({ says }) => says)]),
    ),
    ...of(
      "outlook",
      issue.outlook.map(({ text }) => text),
    ),
    ...of(
      "background",
      issue.background.map(({ text }) => text),
    ),
    ...of(
      "undated",
      issue.undated.map(({ text }) => text),
    ),
    ...of(
      "corrections",
      issue.corrections.map(({ text }) => text),
    ),
  ];
};
