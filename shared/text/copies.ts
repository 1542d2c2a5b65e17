/** Which earlier report a text copies. */
import type { Report } from "../report/report.ts";
import { similarity } from "./fingerprint.ts";
import type { NormalizedReport } from "./normalized-report.ts";

/** Estimated share of common shingles from which two texts are one text: a reprint, a shortened or reformatted copy. */
const copyFrom = 0.8;

type Candidate = { report: string; received: string; published: Report["published"]; signature: number[] };

const publishedDay = (published: Report["published"]): string =>
  published !== null && "from" in published ? published.from : "9999";
const order = (a: Candidate): string => `${publishedDay(a.published)} ${a.received} ${a.report}`;

/** Id of the earliest report among `candidates` that `text` is a copy of; undefined when it is the earliest itself. */
export const earliestCopy = (text: NormalizedReport, candidates: readonly Candidate[]): string | undefined => {
  const { report, fingerprint } = text;
  const self = { report: report.id, received: report.received, published: report.published, signature: [] };
  return candidates
    .filter((one) => order(one) < order(self) && similarity(one.signature, fingerprint.signature) >= copyFrom)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))[0]?.report;
};
