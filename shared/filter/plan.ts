/** Which index rows an incident is filed under, and which of them a filter needs to read. */
import type { Incident } from "../incident/incident.ts";
import type { Day } from "../report/when.ts";
import { actorKeys } from "./actor-names.ts";
import { incidentFacets } from "./facets.ts";
import type { Filter, FilterField, Term } from "./filter.ts";
import { matchesFacets } from "./match.ts";

type Indexed = Exclude<FilterField, "after" | "before">;

/**
 * Share of all incidents one value of a field is expected to hold, in a watch over a dozen countries. Only the order
 * matters: a wrong guess costs rows read, never an answer.
 */
const share: Record<Indexed, number> = { actor: 0.02, tag: 0.06, country: 0.08, type: 0.12, severity: 0.2 };

/** Reading more partitions than this for one question costs more than filtering one of them. */
const mostTerms = 24;
const severities = ["0", "1", "2", "3", "4"];

/** What to read: the union of the index terms, narrowed to event days in `[from, to)`. */
export type Plan = {
  /** Empty when nothing can match. An incident can be filed under several of them: join by id. */
  terms: string[];
  /** First event day, inclusive; undefined when open. Undated incidents lie outside every bound. */
  from: Day | undefined;
  /** Last event day, exclusive; undefined when open. */
  to: Day | undefined;
};

const single = (field: Indexed, value: string): string => `${field}:${value}`;
/** Most questions name a country and one thing more: that pair has rows of its own. */
const paired = (country: string, field: Indexed, value: string): string =>
  `${single("country", country)}&${single(field, value)}`;

/** Every index term an incident is filed under. */
export const termsOf = (incident: Incident): string[] => {
  const facets = incidentFacets(incident);
  const rest = [
    ...facets.types.map((value) => ["type", value] as const),
    ...facets.tags.map((value) => ["tag", value] as const),
    ...facets.actors.map((value) => ["actor", value] as const),
    ["severity", String(facets.severity)] as const,
  ];
  return [
    "all",
    ...facets.countries.map((country) => single("country", country)),
    ...rest.map(([field, value]) => single(field, value)),
    ...facets.countries.flatMap((country) => rest.map(([field, value]) => paired(country, field, value))),
  ];
};

const noFacets = { countries: [], types: [], tags: [], actors: [], day: null };

/** The values of a term as index rows spell them. */
const indexValues = (term: Term): string[] => {
  if (term.field === "actor") return [...new Set(term.values.flatMap(actorKeys))];
  if (term.field !== "severity") return term.values;
  return severities.filter((value) => matchesFacets([term], { ...noFacets, severity: Number(value) }));
};

type Path = { terms: string[]; cost: number };
const all: Path = { terms: ["all"], cost: 1 };

const pathsOf = (filter: Filter): Path[] => {
  const readable = filter.flatMap((term) =>
    term.negated || term.field === "after" || term.field === "before"
      ? []
      : [{ field: term.field, values: indexValues(term) }],
  );
  const singles = readable.map(({ field, values }) => ({
    terms: values.map((value) => single(field, value)),
    cost: values.length * share[field],
  }));
  const countries = readable.filter(({ field }) => field === "country");
  const pairs = countries.flatMap((country) =>
    readable
      .filter(({ field }) => field !== "country")
      .map(({ field, values }) => ({
        terms: country.values.flatMap((code) => values.map((value) => paired(code, field, value))),
        cost: country.values.length * share.country * values.length * share[field],
      })),
  );
  return [...pairs, ...singles].filter(({ terms }) => terms.length <= mostTerms);
};

const bound = (filter: Filter, field: "after" | "before"): string[] =>
  filter.filter((term) => term.field === field && !term.negated).flatMap((term) => term.values.slice(0, 1));

/** The cheapest rows that hold every incident the filter can match. */
export const plan = (filter: Filter): Plan => {
  const from = bound(filter, "after").sort().at(-1);
  const to = bound(filter, "before").sort()[0];
  const impossible = from !== undefined && to !== undefined && from >= to;
  const cheapest = pathsOf(filter).reduce((best, path) => (path.cost < best.cost ? path : best), all);
  return { terms: impossible ? [] : cheapest.terms, from, to };
};
