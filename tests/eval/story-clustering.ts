/** story-clustering: articles are of one story when what they tell first is one incident, or when they are copies of one text. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import { DisjointSets } from "../../shared/incident/disjoint-sets.ts";
import { resolve } from "../../shared/incident/resolve.ts";
import type { Sighting } from "../../shared/incident/sighting.ts";
import { sources } from "../../shared/incident/sources.ts";
import { areCopies } from "../../shared/incident/text-copies.ts";
import type { Adapter } from "./adapter.ts";
import { clusterFaults } from "./clusters.ts";
import { openStages } from "./stages.ts";

export const adapter: Adapter = {
  corpus: "story-clustering",
  async predict(task) {
    const read = await openStages();
    const articles: { id: string; sightings: Sighting[]; report: Sighting["report"] | null }[] = [];
    for (const { id, text } of task.rows(z.object({ id: z.string(), text: z.string() }))) {
      try {
        const { report, facts } = await read(`${id}.txt`, new TextEncoder().encode(text), {});
        const brief = { ...report.report, fingerprint: report.fingerprint };
        const sightings = facts.mentions.map((mention) => ({
          mention,
          report: brief,
          claims: facts.claims.filter((claim) => claim.mention === mention.id),
        }));
        articles.push({ id, sightings, report: brief });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        articles.push({ id, sightings: [], report: null });
      }
    }
    const incidents = resolve(
      articles.flatMap(({ sightings }) => sightings),
      sources,
    );
    const incidentOf = new Map(incidents.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id])));
    const stories = new DisjointSets();
    for (const [i, { id, sightings, report }] of articles.entries()) {
      const incident = incidentOf.get(sightings[0]?.mention.id ?? "");
      if (incident !== undefined) stories.join(id, `incident ${incident}`);
      for (const other of articles.slice(i + 1))
        if (report && other.report && areCopies(report, other.report)) stories.join(id, other.id);
    }
    return articles.map(({ id }) => ({ id, cluster: stories.find(id) }));
  },
  errors: (gold, predicted) => clusterFaults(gold, predicted, { right: "story", read: "cluster" }),
};
