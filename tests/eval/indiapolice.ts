/** indiapolice: what the police did, in the article and sentence by sentence: our notices of the conduct of state forces. */
import { z } from "zod";
import type { Notice, NoticeKind } from "../../shared/facts/notice.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import type { Line } from "./line.ts";
import { numberedSentences } from "./numbered-sentences.ts";
import { type Told, toldBy, type Value } from "./told.ts";

const names: Partial<Record<NoticeKind, string[]>> = {
  "state-killing": ["KILL", "FORCE", "ANY_ACTION"],
  "state-force": ["FORCE", "ANY_ACTION"],
  "state-arrest": ["ARREST", "ANY_ACTION"],
  "state-inaction": ["FAIL"],
  "state-action": ["ANY_ACTION"],
};
const labelsOf = (notice: Notice): string[] => names[notice.kind] ?? [];

const labels = ({ facts }: Seen): Told[] =>
  facts.notices.flatMap((notice) => labelsOf(notice).map((label) => toldBy(label, notice, "notice.words")));

const bySentence = ({ facts, report, row }: Seen): Told[] => {
  const sentenceAt = numberedSentences(report.text, row.sents ?? []);
  return facts.notices.flatMap((notice) => {
    const text = sentenceAt(notice.evidence[1]?.span.start ?? 0);
    return text === null ? [] : labelsOf(notice).map((type) => toldBy({ type, text }, notice, "notice.words"));
  });
};

const numbered = z.array(z.tuple([z.number(), z.string()]));
const sentenceNumbered = (right: Value, gold: Line): string | undefined =>
  typeof right === "object"
    ? numbered.parse(gold["sents"]).find(([number]) => String(number) === right["text"])?.[1]
    : undefined;

export const adapter = factSheet("indiapolice", {
  labels: { kind: "set", read: labels },
  sentence_labels: { kind: "records", sentenceOf: sentenceNumbered, read: bySentence },
});
