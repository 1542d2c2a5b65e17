/** A claim with the report it stands in, and its own words: the sentence it was read from, the clause it says. */
import type { Claim } from "../../facts/claim.ts";
import { isOwnVoice } from "../../incident/speakers.ts";
import type { Report } from "../../report/report.ts";
import type { Evidence, Span } from "../../text/span.ts";
import type { ReportMaterial } from "../material.ts";

export type Spoken = { claim: Claim; report: Report; material: ReportMaterial };

/** Fewer words are a value's own span, not a sentence. */
const fewestWords = 5;
const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

type Quoted = { span: Span; quote: string };

const quotesOf = ({ mentions, claims }: ReportMaterial): Quoted[] => [
  ...mentions.flatMap(({ evidence }) => evidence),
  ...claims.flatMap(({ evidence }) => evidence),
];

/** The shortest sentence quoted anywhere from the report that holds the span. */
const around = (span: Span, material: ReportMaterial): Quoted | undefined =>
  quotesOf(material)
    .filter(({ span: other, quote }) => quote.length === other.end - other.start)
    .filter(({ quote }) => quote.length > span.end - span.start)
    .filter(
      ({ span: other, quote }) => other.start <= span.start && other.end >= span.end && wordsIn(quote) >= fewestWords,
    )
    .sort((a, b) => a.quote.length - b.quote.length || a.span.start - b.span.start)[0];

/** A claim's sentence: the longest of its evidence; a value's bare words give way to the sentence they stand in. */
export const sentenceOf = ({ claim, material }: Spoken): string => {
  const longest = claim.evidence.reduce<Evidence | undefined>(
    (best, one) => (best === undefined || one.quote.length > best.quote.length ? one : best),
    undefined,
  );
  if (longest === undefined) return "";
  const bareValue = longest.rule.startsWith("count.") || wordsIn(longest.quote) < fewestWords;
  return bareValue ? (around(longest.span, material)?.quote ?? longest.quote) : longest.quote;
};

const bare = (text: string): string => text.replace(/^[\s"'“”‘’]+|[\s"'“”‘’.,;]+$/gu, "");

/** A second thing the speaker did is no part of what he said. */
const secondDeed =
  /,?\s+(?:and|but)\s+(?:spoke|said|says|called|added|told|insisted|described|warned|blamed|accused)\b.*$/su;

/** What is said, without who says it: "the attackers crossed the border"; null when only the whole sentence is known. */
export const clauseOf = (spoken: Spoken): string | null => {
  const { content } = spoken.claim;
  const held = around(content, spoken.material);
  if (held === undefined) return null;
  const words = bare(
    held.quote.slice(content.start - held.span.start, content.end - held.span.start).replace(secondDeed, ""),
  );
  const part = wordsIn(words) >= 3 && words.length < bare(held.quote).length;
  return part ? words : null;
};

export const isAgainst = ({ claim }: Spoken): boolean => claim.stance === "denies" || claim.stance === "retracts";

/** Somebody the report names, before the outlet, before nobody in particular. */
export const voiceRank = ({ claim, report }: Spoken): number =>
  isOwnVoice(claim, report.publisher)
    ? 1
    : claim.speaker.name !== null || claim.speaker.institution !== undefined
      ? 0
      : 2;
