/** Incidents in DynamoDB. */
import pMap from "p-map";
import { matches } from "../filter/match.ts";
import { plan } from "../filter/plan.ts";
import type { Incident } from "../incident/incident.ts";
import type { IncidentRecords } from "../ports/incident-records.ts";
import { fromCursor, toCursor } from "../record/cursor.ts";
import { incidentRows, notNewer, stillOwned } from "../record/incident-rows.ts";
import { type Key, keys, monthOf, sameKey } from "../record/keys.ts";
import { monthsBetween } from "../record/months.ts";
import { inBatches, latestFirst } from "./merge.ts";
import type { Table } from "./table.ts";

/** Incidents written at once. */
const concurrency = 8;

export const dynamoIncidents = (table: Table): IncidentRecords => {
  const heads = async (ids: readonly string[]): Promise<Incident[]> => {
    const rows = await table.getAll(ids.map(keys.incident));
    return rows.flatMap((row) => (row["incident"] ? [row["incident"] as Incident] : []));
  };

  const get = async (id: string): Promise<Incident | undefined> => {
    // An alias may lead to an id that itself became an alias; the way ends at the smallest mention.
    let row = await table.get(keys.incident(id));
    for (let hop = 0; row?.["alias"] !== undefined && hop < 8; hop++)
      row = await table.get(keys.incident(row["alias"] as string));
    return row?.["incident"] as Incident | undefined;
  };

  return {
    async replace(bucket, generation, incidents) {
      const owned = await Array.fromAsync(table.all({ pk: keys.bucket(bucket).pk, prefix: "own#" }));
      const before = new Map(owned.map((row) => [row.sk, row]));
      const written = new Set<string>();
      // Side by side: no two of them share a row, for each mention is in one incident.
      const write = async (incident: Incident): Promise<void> => {
        const rows = incidentRows(bucket, generation, incident);
        const former = before.get(rows.owned.sk);
        before.delete(rows.owned.sk);
        if (former?.["hash"] === rows.hash) return;
        for (const row of rows.aliases) await table.put(row, notNewer(bucket, generation));
        // A newer generation stands: its index rows are the right ones.
        if (!(await table.put(rows.head, notNewer(bucket, generation)))) return;
        const stale = ((former?.["index"] ?? []) as Key[]).filter((key) => !rows.index.some(sameKey(key)));
        await table.writeAll(rows.index, stale);
        // Last: until it stands, a repeat writes everything again.
        await table.put(rows.owned, {
          expression: "attribute_not_exists(pk) OR generation <= :generation",
          values: { ":generation": generation },
        });
        written.add(incident.id);
      };
      await pMap(incidents, write, { concurrency });
      for (const gone of before.values()) {
        if ((gone["generation"] as number) > generation) continue;
        const id = gone.sk.slice("own#".length);
        await table.writeAll([], gone["index"] as Key[]);
        await table.put({ ...keys.incident(id), bucket, generation, gone: true }, stillOwned(bucket, generation));
        await table.remove(gone);
      }
      return incidents.flatMap(({ id }) => (written.has(id) ? [id] : []));
    },

    async holds(bucket, incident) {
      const { owned, hash } = incidentRows(bucket, 0, incident);
      return (await table.get(owned))?.["hash"] === hash;
    },

    async owns(bucket, id) {
      return (await table.get(keys.owned(bucket, id))) !== undefined;
    },

    get,

    async list(filter, { limit, cursor }) {
      const { terms, from, to } = plan(filter);
      const items: Incident[] = [];
      let last: string | undefined;
      const rows = latestFirst(table, terms, limit + 1, {
        // Undated incidents are filed before every day: a bound leaves them out.
        ...((from ?? to) !== undefined && { from: from ?? "0000-01-01", to: to ?? "9999" }),
        ...(cursor !== undefined && { after: fromCursor(cursor).sk }),
      });
      for await (const batch of inBatches(rows, limit + 1)) {
        const found = new Map((await heads(batch.map((row) => row["id"] as string))).map((one) => [one.id, one]));
        for (const row of batch) {
          const incident = found.get(row["id"] as string);
          if (incident === undefined || !matches(filter, incident)) continue;
          if (items.length === limit && last !== undefined)
            return { items, next: toCursor({ pk: "incidents", sk: last }) };
          items.push(incident);
          last = row.sk;
        }
      }
      return { items };
    },

    async *known(from, to) {
      for (const month of monthsBetween(monthOf(from), monthOf(to))) {
        let after: string | undefined;
        do {
          const page = await table.query({
            pk: keys.known(month, "").pk,
            from,
            to,
            ...(after !== undefined && { after }),
          });
          yield* await heads(page.items.map((row) => row["id"] as string));
          after = page.last;
        } while (after !== undefined);
      }
    },
  };
};
