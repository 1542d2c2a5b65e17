/** Figures of one kind across all tellings: every stated figure with its speaker, and the interval they leave. */
import type { Count, CountKind } from "../facts/mention.ts";
import { countInWords, countOf, joinCounts } from "./counts.ts";
import { dated } from "./days.ts";
import type { Dossier } from "./dossier.ts";
import type { Incident } from "./incident.ts";
import type { Sighting } from "./sighting.ts";
import { outletInSentence, speakerOf } from "./speakers.ts";

/** One figure as somebody gave it. */
export type Figure = { count: Count; speaker: string; report: string; claim: string | null; since: string };

const claimed = new Set<string>(["killed", "injured", "abducted", "arrested"]);
const gives = new Set(["asserts", "confirms", "accuses", "claims-responsibility"]);

const figuresOf = (kind: CountKind, { mention, report, claims }: Sighting): Figure[] => {
  const since = dated(report.published)?.from ?? "";
  const spoken = claims
    .filter(
      (claim) => claim.mention === mention.id && claim.field === kind && claimed.has(kind) && gives.has(claim.stance),
    )
    .flatMap((claim) => {
      const count = countOf(claim.value);
      const speaker = speakerOf(claim, report.publisher);
      return count === null ? [] : [{ count, speaker, report: report.id, claim: claim.id, since }];
    });
  if (spoken.length > 0) return spoken;
  const own = mention[kind];
  return own === undefined
    ? []
    : [{ count: own, speaker: outletInSentence(report.publisher), report: report.id, claim: null, since }];
};

/** A speaker's newest figure replaces the one he gave before; a toll that rises is not a dispute with oneself. */
const newestOfEach = (figures: readonly Figure[], origin: (figure: Figure) => string): Figure[] => {
  const bySpeaker = Map.groupBy(figures, (figure) => `${origin(figure)} ${figure.speaker}`);
  return [...bySpeaker.values()].flatMap((given) => {
    const newest = given
      .map(({ since }) => since)
      .sort()
      .at(-1);
    return given.filter(({ since }) => since === newest);
  });
};

export type Toll = {
  count: Incident["counts"]["killed"] & object;
  figures: Figure[];
  /** Who says what, when they disagree. */
  dispute: string | undefined;
};

export const tollOf = (dossier: Dossier, kind: CountKind): Toll | null => {
  const all = dossier.sightings.flatMap((sighting) => figuresOf(kind, sighting));
  const figures = newestOfEach(all, ({ report }) => dossier.originOf.get(report) ?? report);
  const joined = joinCounts(figures.map(({ count }) => count));
  if (joined === null) return null;
  const claims = [...new Set(figures.flatMap(({ claim }) => claim ?? []))].sort();
  const bySize = figures.toSorted((a, b) => a.count.min - b.count.min || (a.speaker < b.speaker ? -1 : 1));
  const sides = [...new Set(bySize.map(({ count, speaker }) => `${countInWords(count)} (${speaker})`))];
  return { count: { ...joined.count, claims }, figures, dispute: joined.agree ? undefined : sides.join(", ") };
};
