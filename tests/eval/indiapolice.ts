/** indiapolice: what the police did, in the article and sentence by sentence. Failing to act is nothing we read. */
import { z } from "zod";
import type { Mention } from "../../shared/facts/mention.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import type { Line } from "./line.ts";
import { actorsIn } from "./mention-values.ts";
import { numberedSentences } from "./numbered-sentences.ts";
import { type Told, toldBy, type Value } from "./told.ts";

const forces = new Set(["police", "military"]);
const forceful = new Set<Mention["type"]>(["protest-with-intervention", "excessive-force-against-protesters"]);

const labelsOf = (mention: Mention): string[] => {
  const police = actorsIn(mention, "perpetrator").some((actor) => forces.has(actor.class));
  const deeds = [
    ...(mention.type === "arrests" ? ["ARREST"] : []),
    ...(police && mention.killed ? ["KILL"] : []),
    ...(forceful.has(mention.type) || (police && mention.type === "attack") ? ["FORCE"] : []),
  ];
  const acted = police || deeds.length > 0 || mention.tags.includes("security-measure");
  return acted ? [...deeds, "ANY_ACTION"] : [];
};

const labels = ({ facts }: Seen): Told[] =>
  facts.mentions.flatMap((mention) => labelsOf(mention).map((label) => toldBy(label, mention)));

/** Where a mention's deeds are told: at its own start (the last part of its id), and in the other sentences that tell of it. */
const placesOf = (mention: Mention): { offset: number; evidence: Mention["evidence"][number] | undefined }[] => {
  const start = Number(mention.id.split("-").at(-1));
  const deeds = mention.evidence.filter(({ rule }) => rule.startsWith("deed."));
  const own = deeds.find(({ span }) => span.start <= start && start < span.end);
  const others = deeds.filter(({ span }) => span.end <= start || start < span.start);
  return [{ offset: start, evidence: own }, ...others.map((evidence) => ({ offset: evidence.span.start, evidence }))];
};

const bySentence = ({ facts, report, row }: Seen): Told[] => {
  const sentenceAt = numberedSentences(report.text, row.sents ?? []);
  return facts.mentions.flatMap((mention) =>
    placesOf(mention).flatMap(({ offset, evidence }) => {
      const text = sentenceAt(offset);
      return text === null
        ? []
        : labelsOf(mention).map((type) => toldBy({ type, text }, { evidence: evidence ? [evidence] : [] }));
    }),
  );
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
