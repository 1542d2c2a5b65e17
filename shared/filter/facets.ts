/** What a filter can ask of each kind of record. */
import type { Claim } from "../facts/claim.ts";
import { type AcledSubType, eventTypeOf } from "../facts/event-types.ts";
import type { Mention } from "../facts/mention.ts";
import type { Incident } from "../incident/incident.ts";
import type { Report } from "../report/report.ts";
import type { Day, When } from "../report/when.ts";
import { actorKeys } from "./actor-names.ts";
import { fold } from "./fold.ts";

/** The values a record offers to each field of the filter language; an empty list never matches. */
export type Facets = {
  countries: readonly string[];
  types: readonly string[];
  tags: readonly string[];
  /** Register ids and names, both folded. */
  actors: readonly string[];
  /** First day of the happening; null when its year is not known. */
  day: Day | null;
  severity: number | null;
};

/** The first day of an interval: each dated record belongs to one day, so adjacent windows never share a record. */
export const dayOf = (when: When): Day | null => (when && "from" in when ? when.from : null);

const typesOf = (type: AcledSubType): string[] => [type, eventTypeOf(type)];
const unique = (values: Iterable<string>): string[] => [...new Set(values)].filter((value) => value !== "");
const actorsOf = (actors: Incident["actors"]): string[] =>
  unique(actors.flatMap(({ id, name }) => (id === undefined ? actorKeys(name) : [fold(id), fold(name)])));

export const incidentFacets = (incident: Incident): Facets => ({
  countries: incident.place ? [incident.place.country] : [],
  types: typesOf(incident.type),
  tags: incident.tags,
  actors: actorsOf(incident.actors),
  day: dayOf(incident.when),
  severity: incident.severity.value,
});

export const mentionFacets = (mention: Mention): Facets => ({
  countries: unique(mention.places.map((place) => place.country)),
  types: typesOf(mention.type),
  tags: mention.tags,
  actors: actorsOf(mention.actors),
  day: dayOf(mention.when),
  severity: null,
});

/** A claim is about its mention and comes from its speaker; its day is the day it was said. */
export const claimFacets = (claim: Claim, mention: Mention | undefined): Facets => {
  const about = mention && mentionFacets(mention);
  const { name, institution } = claim.speaker;
  return {
    countries: about?.countries ?? [],
    types: about?.types ?? [],
    tags: about?.tags ?? [],
    actors: unique([...(about?.actors ?? []), ...actorKeys(name ?? ""), ...actorKeys(institution ?? "")]),
    day: dayOf(claim.said),
    severity: null,
  };
};

/** A report is about all its mentions together; its day is its publication. */
export const reportFacets = (report: Report, mentions: readonly Mention[]): Facets => {
  const all = mentions.map(mentionFacets);
  return {
    countries: unique(all.flatMap((one) => one.countries)),
    types: unique(all.flatMap((one) => one.types)),
    tags: unique(all.flatMap((one) => one.tags)),
    actors: unique(all.flatMap((one) => one.actors)),
    day: dayOf(report.published),
    severity: null,
  };
};
