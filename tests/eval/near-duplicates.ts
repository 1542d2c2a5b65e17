/** near-duplicates: texts that share a band of their fingerprints are compared, and copies are what classify notes as copies. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import { DisjointSets } from "../../shared/incident/disjoint-sets.ts";
import { candidateOf, copiesAmong } from "../../shared/text/copies.ts";
import type { Adapter } from "./adapter.ts";
import { clusterFaults } from "./clusters.ts";
import { normalizeFile } from "./stages.ts";

const rowSchema = z.object({ id: z.string(), text: z.string() });

export const adapter: Adapter = {
  corpus: "near-duplicates",
  async predict(task) {
    const texts = await Promise.all(
      task.rows(rowSchema).map(async ({ id, text }) => {
        const read = await normalizeFile(`${id}.txt`, new TextEncoder().encode(text)).catch((error: unknown) => {
          if (error instanceof Problem) return null;
          throw error;
        });
        return { id, read: read && { bands: read.fingerprint.bands, candidate: candidateOf(read) } };
      }),
    );
    const readable = texts.flatMap(({ read }) => (read ? [read] : []));
    const inBand = Map.groupBy(
      readable.flatMap(({ bands, candidate }) => bands.map((band) => ({ band, candidate }))),
      ({ band }) => band,
    );
    const copies = new DisjointSets();
    for (const { bands, candidate } of readable) {
      const near = new Set(bands.flatMap((band) => (inBand.get(band) ?? []).map((one) => one.candidate)));
      for (const { later, earlier } of copiesAmong(candidate, [...near])) copies.join(later, earlier);
    }
    return texts.map(({ id, read }) => ({ id, group: read ? copies.find(read.candidate.report) : id }));
  },
  errors: (gold, predicted) => clusterFaults(gold, predicted, { right: "group", read: "group" }),
};
