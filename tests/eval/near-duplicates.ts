/** near-duplicates: texts that the product would compare are compared, and copies are what classify notes as copies. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import { DisjointSets } from "../../shared/incident/disjoint-sets.ts";
import { candidateOf, copiesAmong } from "../../shared/text/copies.ts";
import { nearestByStory, storyKeys, wordingKeys } from "../../shared/text/kin.ts";
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
        const { fingerprint } = read ?? {};
        return {
          id,
          candidate: read && candidateOf(read),
          wording: fingerprint ? wordingKeys(fingerprint) : [],
          story: fingerprint ? storyKeys(fingerprint) : [],
        };
      }),
    );
    const readable = texts.flatMap((text) => (text.candidate ? [{ ...text, candidate: text.candidate }] : []));
    const byId = new Map(readable.map(({ candidate }) => [candidate.report, candidate]));
    const filed = (by: "wording" | "story") =>
      Map.groupBy(
        readable.flatMap((text) => text[by].map((key) => ({ key, report: text.candidate.report }))),
        ({ key }) => key,
      );
    const [wording, story] = [filed("wording"), filed("story")];
    const copies = new DisjointSets();
    for (const text of readable) {
      const own = text.candidate.report;
      const told = text.story.flatMap((key) => (story.get(key) ?? []).map(({ report }) => report));
      const near = new Set([
        ...text.wording.flatMap((key) => (wording.get(key) ?? []).map(({ report }) => report)),
        ...nearestByStory(told.filter((report) => report !== own)),
      ]);
      const candidates = [...near].flatMap((report) => byId.get(report) ?? []);
      for (const { later, earlier } of copiesAmong(text.candidate, candidates)) copies.join(later, earlier);
    }
    return texts.map(({ id, candidate }) => ({ id, group: candidate ? copies.find(candidate.report) : id }));
  },
  errors: (gold, predicted) => clusterFaults(gold, predicted, { right: "group", read: "group" }),
};
