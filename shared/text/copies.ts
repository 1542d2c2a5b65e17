/** Which reports carry a text that an earlier one carried before. */
import type { Report } from "../report/report.ts";
import { similarity } from "./fingerprint.ts";
import type { NormalizedReport } from "./normalized-report.ts";

/** Estimated share of the shorter text found in the other from which the two are one text: a reprint, a shortened copy. */
export const copyFrom = 0.6;

export type CopyCandidate = {
  report: string;
  /** Whether it names another as its source: of two versions of one day the one that cites is the copy. */
  derived: boolean;
  received: string;
  published: Report["published"];
  signature: readonly number[];
};

/** "`later` copies `earlier`"; `order` is the earlier one's place, so that of several the smallest counts. */
export type Copy = { later: string; earlier: string; order: string };

const publishedDay = (published: Report["published"]): string =>
  published !== null && "from" in published ? published.from : "9999";
const orderOf = ({ published, derived, received, report }: CopyCandidate): string =>
  `${publishedDay(published)} ${derived ? 1 : 0} ${received} ${report}`;

/** What a report is compared by when copies are looked for. */
export const candidateOf = ({
  report,
  fingerprint,
}: Pick<NormalizedReport, "report" | "fingerprint">): CopyCandidate => {
  const { id, received, published, publisher, origin } = report;
  const own = publisher?.toLowerCase();
  const derived = [...origin.credits, ...origin.cites].some((source) => source.toLowerCase() !== own);
  return { report: id, derived, received, published, signature: fingerprint.signature };
};

/**
 * What follows from one text and the candidates that share a band with it: the earliest it copies, and every later one that
 * copies it. Whichever of two copies is looked at last, the pair is found.
 */
export const copiesAmong = (self: CopyCandidate, candidates: readonly CopyCandidate[]): Copy[] => {
  const alike = candidates
    .filter((one) => one.report !== self.report && similarity(one.signature, self.signature) >= copyFrom)
    .map((one) => ({ report: one.report, order: orderOf(one) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const own = orderOf(self);
  const [earliest] = alike.filter(({ order }) => order < own);
  return [
    ...(earliest ? [{ later: self.report, earlier: earliest.report, order: earliest.order }] : []),
    ...alike
      .filter(({ order }) => order > own)
      .map(({ report }) => ({ later: report, earlier: self.report, order: own })),
  ];
};
