/** Writes a filter the one canonical way: what is printed parses to the same terms. */
import type { Filter, Term } from "../../shared/filter/filter.ts";

const printValue = (value: string): string =>
  /^[^\s,"]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;

const printTerm = (term: Term): string =>
  `${term.negated ? "-" : ""}${term.field}${term.operator}${term.values.map(printValue).join(",")}`;

export const printFilter = (filter: Filter): string => filter.map(printTerm).join(" ");
