/** Every bench of the house; those that do not stand yet are named, so that nobody takes silence for a pass. */
import type { Bench } from "./bench.ts";

export const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  extract: () => import("./extract.ts"),
  classify: () => import("./classify.ts"),
  cold: () => import("./cold.ts"),
};

/** Measures we mean to take, with what is missing. */
export const notYet: Record<string, string> = {
  pipeline: "HTML bytes to finished mentions and claims",
  ingest: "1,000 mixed reports through the embedded stack",
  query: "rows read per row returned at 10 k and 100 k incidents",
  digest: "one issue over 10 k and 100 k incidents of history",
  resolve: "mentions a second in one country at 10 k and 100 k",
  cost: "dollars per million 6 KB reports",
  footprint: "npm ci and npm start to the first report queryable",
};
