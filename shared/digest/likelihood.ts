/** The likelihood rows of ICD 203, and how a base rate earns one. */
import type { icd203Rows } from "../facts/claim.ts";

export type Row = { id: (typeof icd203Rows)[number]; words: string; from: number; to: number };

/** Percent, half-open except the last. */
export const likelihoodRows: readonly Row[] = [
  { id: "almost-no-chance", words: "almost no chance", from: 1, to: 5 },
  { id: "very-unlikely", words: "very unlikely", from: 5, to: 20 },
  { id: "unlikely", words: "unlikely", from: 20, to: 45 },
  { id: "roughly-even-chance", words: "roughly even chance", from: 45, to: 55 },
  { id: "likely", words: "likely", from: 55, to: 80 },
  { id: "very-likely", words: "very likely", from: 80, to: 95 },
  { id: "almost-certain", words: "almost certain", from: 95, to: 99 },
];

/** Fewest comparable periods for a judgement. */
export const fewestPeriods = 8;
/** Most rows the interval may span. */
export const mostRowsSpanned = 2;
/** Normal quantile of an 80 % interval. */
const z = 1.2816;

const rowAt = (percent: number): number => {
  const i = likelihoodRows.findIndex(({ to }) => percent < to);
  return i < 0 ? likelihoodRows.length - 1 : i;
};

/** Wilson interval of a rate, in percent. */
export const intervalOf = (hits: number, periods: number): { low: number; high: number } => {
  const rate = hits / periods;
  const centre = rate + (z * z) / (2 * periods);
  const spread = z * Math.sqrt((rate * (1 - rate)) / periods + (z * z) / (4 * periods * periods));
  const scale = 1 + (z * z) / periods;
  return { low: (100 * (centre - spread)) / scale, high: (100 * (centre + spread)) / scale };
};

/** The row a base rate earns, or why it earns none. */
export const earnedRow = (hits: number, periods: number): { row: Row } | { because: string } => {
  if (periods < fewestPeriods) return { because: `${periods} comparable earlier periods, ${fewestPeriods} are needed` };
  const { low, high } = intervalOf(hits, periods);
  if (rowAt(high) - rowAt(low) + 1 > mostRowsSpanned) {
    const range = `${Math.round(low)}-${Math.round(high)} %`;
    return { because: `the base rate of ${hits} in ${periods} periods leaves ${range}, more than two likelihood rows` };
  }
  // Adding one of each keeps a rate of all or nothing from claiming certainty.
  return { row: likelihoodRows[rowAt((100 * (hits + 1)) / (periods + 2))]! };
};
