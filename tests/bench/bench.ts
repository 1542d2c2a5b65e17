/** What a bench is: a figure of ours beside a peer's, both taken in the same run. */

/** One row of the table; the ratio is the result, the absolute numbers are context. */
export type Figure = {
  measure: string;
  ours: number;
  unit: string;
  /** The peer's figure in the same unit, from the same process and run. */
  peer?: { name: string; value: number };
  /** Ours against the peer's, so that more is better; absent where there is no peer. */
  ratio?: number;
  /** What the figure is held against, in words: "1.0 x best known, bar 0.35 x". */
  against?: string;
};

/** One bench, exported as `bench` by `tests/bench/<name>.ts`. */
export type Bench = {
  name: string;
  /** Answers the figures, or why nothing could be measured here. */
  run(): Promise<Figure[] | { because: string }>;
};

/** Middle value: what a noisy machine does least harm to. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
