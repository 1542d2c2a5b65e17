/** Rows of an incident: its head, one alias a mention, its index rows, and the entry in the bucket that owns it. */
import { createHash } from "node:crypto";
import { termsOf } from "../filter/plan.ts";
import type { Incident } from "../incident/incident.ts";
import { type Key, keys } from "./keys.ts";
import type { Condition, Item } from "./row.ts";

/** The day an incident is filed under; null for an undated or yearless one. */
export const dayOf = (incident: Incident): string | null =>
  incident.when !== null && "from" in incident.when ? incident.when.from : null;

/** All index keys an incident is found by. */
const indexKeys = (incident: Incident): Key[] => [
  ...termsOf(incident).map((term) => keys.term(term, dayOf(incident), incident.id)),
  ...(incident.known === null ? [] : [keys.known(incident.known, incident.id)]),
];

export type IncidentRows = {
  /** Names the content: equal for an unchanged incident. */
  hash: string;
  head: Item;
  aliases: Item[];
  index: Item[];
  owned: Item;
};

export const incidentRows = (bucket: string, generation: number, incident: Incident): IncidentRows => {
  const hash = createHash("sha256").update(JSON.stringify(incident)).digest("hex").slice(0, 16);
  const index = indexKeys(incident);
  const owner = { bucket, generation };
  return {
    hash,
    head: { ...keys.incident(incident.id), ...owner, incident },
    aliases: incident.aliases
      .filter((alias) => alias !== incident.id)
      .map((alias) => ({ ...keys.incident(alias), ...owner, alias: incident.id })),
    index: index.map((key) => ({ ...key, id: incident.id })),
    owned: { ...keys.owned(bucket, incident.id), generation, hash, index, aliases: incident.aliases },
  };
};

/** Generations compare within a bucket only; a row another bucket wrote is taken over. */
export const notNewer = (bucket: string, generation: number): Condition => ({
  expression: "attribute_not_exists(pk) OR #bucket <> :bucket OR #generation <= :generation",
  names: { "#bucket": "bucket", "#generation": "generation" },
  values: { ":bucket": bucket, ":generation": generation },
});

/** A row may be buried only by the bucket that wrote it. */
export const stillOwned = (bucket: string, generation: number): Condition => ({
  expression: "#bucket = :bucket AND #generation <= :generation",
  names: { "#bucket": "bucket", "#generation": "generation" },
  values: { ":bucket": bucket, ":generation": generation },
});
