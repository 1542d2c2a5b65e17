/** Every corpus we can be measured on, and where its adapter lies; imported only when it is asked for. */
import type { Adapter } from "./adapter.ts";

export const adapters: Record<string, () => Promise<{ adapter: Adapter }>> = {
  seeds: () => import("./seeds.ts"),
  muc4: () => import("./muc4.ts"),
  "article-extraction-benchmark": () => import("./article-extraction-benchmark.ts"),
  temporal: () => import("./temporal.ts"),
  geoparsing: () => import("./geoparsing.ts"),
};
