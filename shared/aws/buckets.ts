/** The (country, month) buckets of resolve in DynamoDB. */
import type { Sighting } from "../incident/sighting.ts";
import type { Buckets } from "../ports/report-records.ts";
import { keys } from "../record/keys.ts";
import type { Table } from "./table.ts";

export const dynamoBuckets = (table: Table): Buckets => ({
  async markDirty(bucket) {
    const head = await table.update(keys.bucket(bucket), "ADD raised :one", { ":one": 1 });
    const raised = head?.["raised"] as number;
    await table.put(
      { ...keys.dirty(bucket), raised },
      { expression: "attribute_not_exists(pk) OR raised < :raised", values: { ":raised": raised } },
    );
  },

  async generation(bucket) {
    const head = await table.get(keys.bucket(bucket));
    return { raised: Number(head?.["raised"] ?? 0), resolved: Number(head?.["resolved"] ?? 0) };
  },

  async markResolved(bucket, generation) {
    await table.update(
      keys.bucket(bucket),
      "SET resolved = :generation",
      { ":generation": generation },
      { expression: "attribute_not_exists(resolved) OR resolved < :generation" },
    );
    // Raised again meanwhile: the entry stays for the next run.
    await table.remove(keys.dirty(bucket), {
      expression: "raised <= :generation",
      values: { ":generation": generation },
    });
  },

  async dirty() {
    const rows = await Array.fromAsync(table.all({ pk: keys.dirty("").pk }));
    return rows.map((row) => row.sk);
  },

  async sightings(bucket) {
    const rows = await Array.fromAsync(table.all({ pk: keys.bucket(bucket).pk, prefix: "sighting#" }));
    const reports = [...new Set(rows.map((row) => (row["sighting"] as Sighting).report.id))];
    const heads = await table.getAll(reports.map(keys.report));
    const counting = new Map(heads.map((head) => [head.pk, head["facts"]]));
    return rows
      .filter((row) => counting.get(keys.report((row["sighting"] as Sighting).report.id).pk) === row["facts"])
      .map((row) => row["sighting"] as Sighting);
  },
});
