/** story-clustering: articles are of one story when the product's own grouping of stories puts them together. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import { groupStories } from "../../shared/text/stories.ts";
import type { Adapter } from "./adapter.ts";
import { clusterFaults } from "./clusters.ts";
import { normalizeFile } from "./stages.ts";

export const adapter: Adapter = {
  corpus: "story-clustering",
  async predict(task) {
    const articles: { id: string; story: [string, number][] }[] = [];
    for (const { id, text } of task.rows(z.object({ id: z.string(), text: z.string() }))) {
      try {
        const { fingerprint } = await normalizeFile(`${id}.txt`, new TextEncoder().encode(text));
        articles.push({ id, story: fingerprint.story });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        articles.push({ id, story: [] });
      }
    }
    const groups = groupStories(articles.map(({ story }) => story));
    return groups.flatMap((members) =>
      members.map((i) => ({ id: articles[i]?.id ?? "", cluster: articles[members[0] ?? i]?.id ?? "" })),
    );
  },
  errors: (gold, predicted) => clusterFaults(gold, predicted, { right: "story", read: "cluster" }),
};
