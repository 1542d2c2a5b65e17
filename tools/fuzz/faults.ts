/** What a reading may not be: spans outside its text, quotes that are not there, another answer the second time. */
import type { Facts } from "../../shared/facts/facts.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import { normalizedReportSchema } from "../../shared/text/normalized-report.ts";
import type { Evidence, Span } from "../../shared/text/span.ts";

export type Fault = {
  sort: "crash" | "deadline" | "memory" | "span" | "quote" | "shape" | "unsteady";
  /** What was thrown or found wrong, with the first lines of its stack: alike finds have it alike. */
  what: string;
};

const isInside = ({ start, end }: Span, text: string): boolean => start >= 0 && start <= end && end <= text.length;

const spanFaults = (spans: readonly Span[], text: string, of: string): Fault[] =>
  spans.some((span) => !isInside(span, text)) ? [{ sort: "span", what: `${of} outside the text` }] : [];

const quoteFaults = (evidence: readonly Evidence[], text: string, of: string): Fault[] => [
  ...spanFaults(
    evidence.map(({ span }) => span),
    text,
    `evidence of a ${of}`,
  ),
  ...(evidence.some(({ span, quote }) => text.slice(span.start, span.end) !== quote)
    ? [{ sort: "quote" as const, what: `quote of a ${of} is not what its span holds` }]
    : []),
];

export const faultsOfText = (read: NormalizedReport): Fault[] => {
  const shape = normalizedReportSchema.safeParse(read);
  const { text, blocks } = read;
  return [
    ...(shape.success ? [] : [{ sort: "shape" as const, what: `at ${shape.error.issues[0]?.path.join(".")}` }]),
    ...(text.normalize("NFC") === text ? [] : [{ sort: "shape" as const, what: "text is not NFC" }]),
    ...(text.isWellFormed() ? [] : [{ sort: "shape" as const, what: "text holds half a character" }]),
    ...spanFaults(
      blocks.map(({ span }) => span),
      text,
      "block",
    ),
  ];
};

export const faultsOfFacts = ({ mentions, claims, toponyms }: Facts, text: string): Fault[] => [
  ...mentions.flatMap(({ evidence }) => quoteFaults(evidence, text, "mention")),
  ...mentions.flatMap(({ evidence }) =>
    evidence.length > 0 ? [] : [{ sort: "quote" as const, what: "mention without evidence" }],
  ),
  ...claims.flatMap(({ evidence }) => quoteFaults(evidence, text, "claim")),
  ...spanFaults(
    claims.map(({ content }) => content),
    text,
    "content of a claim",
  ),
  ...spanFaults(
    toponyms.map(({ span }) => span),
    text,
    "toponym",
  ),
];
