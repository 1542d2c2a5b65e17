/** Every corpus we can be measured on, and where its adapter lies; imported only when it is asked for. */
import type { Adapter } from "./adapter.ts";

export const adapters: Record<string, () => Promise<{ adapter: Adapter }>> = {
  seeds: () => import("./seeds.ts"),
  muc4: async () => {
    const [{ adapter }, { errors }] = await Promise.all([import("./muc4.ts"), import("./muc4-errors.ts")]);
    return { adapter: { ...adapter, errors } };
  },
  isafpr: () => import("./isafpr.ts"),
  satp: () => import("./satp.ts"),
  case21_task2: () => import("./case21-task2.ts"),
  indiapolice: () => import("./indiapolice.ts"),
  polnear: () => import("./polnear.ts"),
  wikievents: () => import("./wikievents.ts"),
  re3d: () => import("./re3d.ts"),
  plover_gsr: () => import("./plover-gsr.ts"),
  petrarch: () => import("./petrarch.ts"),
  "story-clustering": () => import("./story-clustering.ts"),
  "near-duplicates": () => import("./near-duplicates.ts"),
  "article-extraction-benchmark": () => import("./article-extraction-benchmark.ts"),
  wcxb: () => import("./wcxb.ts"),
  "trafilatura-eval": () => import("./trafilatura-eval.ts"),
  htmldate: () => import("./htmldate.ts"),
  "file-formats": () => import("./file-formats.ts"),
  temporal: () => import("./temporal.ts"),
  geoparsing: () => import("./geoparsing.ts"),
};
