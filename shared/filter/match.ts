/** Whether a record answers a filter. */
import type { Incident } from "../incident/incident.ts";
import { actorKeys } from "./actor-names.ts";
import { type Facets, incidentFacets } from "./facets.ts";
import type { Filter, FilterField, Term } from "./filter.ts";

const comparisons = {
  ":": (a: number, b: number) => a === b,
  "=": (a: number, b: number) => a === b,
  ">=": (a: number, b: number) => a >= b,
  "<=": (a: number, b: number) => a <= b,
  ">": (a: number, b: number) => a > b,
  "<": (a: number, b: number) => a < b,
} as const;

const within = (values: readonly string[]) => (wanted: string) => values.includes(wanted);

/** Per field: whether a record holds one wanted value. Unknown days and severities hold none. */
const holds: Record<FilterField, (facets: Facets, term: Term) => (wanted: string) => boolean> = {
  country: (facets) => within(facets.countries),
  type: (facets) => within(facets.types),
  tag: (facets) => within(facets.tags),
  actor: (facets) => (wanted) => actorKeys(wanted).some(within(facets.actors)),
  after: (facets) => (wanted) => facets.day !== null && facets.day >= wanted,
  before: (facets) => (wanted) => facets.day !== null && facets.day < wanted,
  severity: (facets, term) => (wanted) =>
    facets.severity !== null && comparisons[term.operator](facets.severity, Number(wanted)),
};

const answers = (facets: Facets, term: Term): boolean =>
  term.values.some(holds[term.field](facets, term)) !== term.negated;

/** Every term must hold; a negated one holds for all that it does not name, the unknown included. */
export const matchesFacets = (filter: Filter, facets: Facets): boolean => filter.every((term) => answers(facets, term));

export const matches = (filter: Filter, incident: Incident): boolean => matchesFacets(filter, incidentFacets(incident));
