/** What a bench is: figures of ours, taken beside a peer's in the same run where there is a peer. */

/** One figure; `key` names it in `published.json` and in the JSON line, unique within its bench. */
export type Figure = {
  key: string;
  measure: string;
  value: number;
  unit: string;
  /** What it was taken from: sizes, the peer's figure, the slowest part. */
  note?: string;
};

export type Settings = {
  /** Sizes as the bars speak of them, however long they take. */
  full: boolean;
};

/** One bench, exported as `bench` by `tests/bench/<name>.ts`. */
export type Bench = {
  name: string;
  /** Answers the figures, or why nothing could be measured here. */
  run(settings: Settings): Promise<Figure[] | { because: string }>;
  /** Ends what later benches of the same run may have shared. */
  end?(): Promise<void>;
};

/** The value below which a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Middle value: what a noisy machine does least harm to. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** A number as people read it. */
export const told = (value: number): string =>
  Math.abs(value) >= 1000 ? Math.round(value).toLocaleString("en-GB") : String(Number(value.toPrecision(3)));
