/** Reports like one report: copies of its text, and others that tell its story in their own words. */
import * as z from "zod";
import { Problem } from "../../shared/errors.ts";
import { copyFrom } from "../../shared/text/copies.ts";
import { similarity } from "../../shared/text/fingerprint.ts";
import { groupStories } from "../../shared/text/stories.ts";
import { alikeness } from "../../shared/text/story.ts";
import { listOf } from "./paging.ts";
import { type Ask, json, route } from "./route.ts";
import { seenBy, shown } from "./visible.ts";

const similarSchema = z.object({
  report: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  /** `copy`: the same wording; `story`: the same story in other words. */
  relation: z.enum(["copy", "story"]),
  /** Share of the shorter text found in the other, or how alike the stories are; 0 to 1. */
  share: z.number(),
  /** Words the stories have in common, those that weigh most first; empty for a copy. */
  words: z.array(z.string()),
});
type Similar = z.infer<typeof similarSchema>;

const mostWords = 8;

const rounded = (share: number): number => Math.round(share * 100) / 100;

/** What of a relation the caller may see. */
const told = async (id: string, relation: Pick<Similar, "relation" | "share" | "words">, { ports, who }: Ask) => {
  const report = await ports.reports.get(id);
  if (!report || !seenBy(who)(report)) return [];
  return [
    { report: id, title: report.title, publisher: report.publisher, ...relation, share: rounded(relation.share) },
  ];
};

export const similarRoutes = [
  route({
    method: "get",
    path: "/v1/reports/{id}/similar",
    topic: "reports",
    role: "reader",
    summary: "Copies of a report and other reports of its story, most alike first",
    answers: { 200: { says: "Reports like it.", schema: listOf(similarSchema) } },
    answer: async (ask) => {
      const { ports, who, params } = ask;
      const { id, version } = shown(who, "report", params("id"), await ports.reports.get(params("id")));
      const text = await ports.archive.text(id, version);
      if (!text) throw new Problem("record.not-found", { kind: "text of report", id });
      const found = new Map<string, Pick<Similar, "relation" | "share" | "words">>();
      const others = await ports.reports.stories(text);
      const { story } = text.fingerprint;
      // Grouped, not compared one by one: a report may tell a story in words that only a third one shares with both.
      const [own = []] = groupStories([story, ...others.map((other) => other.story)]).filter((group) =>
        group.includes(0),
      );
      for (const other of own.flatMap((i) => others[i - 1] ?? [])) {
        const { share, words } = alikeness(story, other.story);
        found.set(other.report, { relation: "story", share, words: words.slice(0, mostWords) });
      }
      for (const { report, signature } of await ports.reports.copyCandidates(text)) {
        const share = similarity(text.fingerprint.signature, signature);
        if (share >= copyFrom) found.set(report, { relation: "copy", share, words: [] });
      }
      const items = (await Promise.all([...found].map(([report, relation]) => told(report, relation, ask)))).flat();
      items.sort((a, b) => (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : b.share - a.share));
      return json({ items });
    },
  }),
];
