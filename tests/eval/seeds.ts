/** seeds: the two reports a careful analyst read by hand; our mentions and claims as they are. */
import { readdirSync } from "node:fs";
import type { Claim } from "../../shared/facts/claim.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import type { Adapter } from "./adapter.ts";
import { openStages } from "./stages.ts";

const dayOf = (when: Claim["said"]): string | null => (when && "from" in when ? when.from : null);
const names = (mention: Mention, role: string): string[] =>
  mention.actors.filter((actor) => actor.role === role).map((actor) => actor.name);

/** Our own words for the perpetrator; "unknown" when the text says that nobody knows. */
const perpetrator = (mention: Mention): string | null => {
  const doer = mention.actors.find((actor) => actor.role === "perpetrator");
  return doer ? (doer.class === "unknown" ? "unknown" : doer.name) : null;
};

const mentionRow = (mention: Mention): object => ({
  type: mention.type,
  tags: mention.tags,
  stage: mention.stage,
  timeStatus: mention.timeStatus,
  date: mention.when,
  countries: [...new Set(mention.places.map((place) => place.country))],
  places: mention.places.map((place) => place.name),
  actors: mention.actors.map((actor) => actor.name),
  targets: names(mention, "target"),
  perpetrator: perpetrator(mention),
  ...(mention.weapon && { weapon: mention.weapon }),
  ...(mention.killed && { killed: mention.killed }),
  ...(mention.injured && { injured: mention.injured }),
  ...(mention.arrested && { arrested: mention.arrested }),
  ...(mention.abducted && { abducted: mention.abducted }),
  ...(mention.deported && { deported: mention.deported }),
  quotes: mention.evidence.map((one) => one.quote),
});

const claimRow = (claim: Claim, text: string): object => ({
  speaker: claim.speaker.name,
  role: claim.speaker.role,
  institution: claim.speaker.institution ?? "",
  stance: claim.stance,
  content: text.slice(claim.content.start, claim.content.end),
  quote: claim.evidence[0]?.quote ?? "",
  said: dayOf(claim.said),
  horizon: claim.horizonText ?? "",
  contested: claim.opposes.length > 0,
});

export const adapter: Adapter = {
  corpus: "seeds",
  async *predict(task) {
    const read = await openStages();
    for (const file of readdirSync(task.folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()) {
      const { report, facts } = await read(file, task.bytes(file), {});
      const { published } = report.report;
      yield {
        file,
        title: report.report.title,
        publisher: report.report.publisher,
        author: report.report.authors.join(", "),
        published: dayOf(published),
        language: report.report.language,
        relevant: facts.relevant,
        body: report.text,
        mentions: facts.mentions.map(mentionRow),
        claims: facts.claims.map((claim) => claimRow(claim, report.text)),
      };
    }
  },
};
