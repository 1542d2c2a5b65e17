/** Every bench of the house; those that do not stand yet are named, so that nobody takes silence for a pass. */
import type { Bench } from "./bench.ts";

export const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  extract: () => import("./extract.ts"),
  pipeline: () => import("./pipeline.ts"),
  classify: () => import("./classify.ts"),
  ingest: () => import("./ingest.ts"),
  query: () => import("./query.ts"),
  digest: () => import("./digest.ts"),
  resolve: () => import("./resolve.ts"),
  cold: () => import("./cold.ts"),
  cost: () => import("./cost.ts"),
  footprint: () => import("./footprint.ts"),
};

/** Published measures nothing stands for yet, with what is missing. */
export const notYet: Record<string, string> = {};
