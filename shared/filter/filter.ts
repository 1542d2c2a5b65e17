/** A parsed filter: every term must hold; a term holds when any of its values does. */

export const filterFields = ["country", "type", "tag", "actor", "after", "before", "severity"] as const;
export type FilterField = (typeof filterFields)[number];
export const operators = [":", ">=", "<=", ">", "<", "="] as const;
export type Operator = (typeof operators)[number];

export type Term = { field: FilterField; operator: Operator; values: string[]; negated: boolean; position: number };
export type Filter = readonly Term[];
