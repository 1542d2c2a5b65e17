/** Trails of reports in DynamoDB: a partition a report, rows that go after a quarter, as logs do. */
import type { Stop, Trail } from "../ports/trail.ts";
import { keys } from "../record/keys.ts";
import type { Table } from "./table.ts";

const keptSeconds = 90 * 24 * 60 * 60;

export const dynamoTrail = (table: Table): Trail => {
  const rows = (report: string) =>
    Array.fromAsync(table.all({ pk: keys.stop({ report, at: "", stage: "", mark: "" }).pk }));
  return {
    async note(...stops) {
      await table.writeAll(
        stops.map((stop) => ({
          ...keys.stop(stop),
          stop,
          expires: Math.floor(Date.parse(stop.at) / 1000) + keptSeconds,
        })),
      );
    },
    of: async (report) => (await rows(report)).map((row) => row["stop"] as Stop),
    async forget(report) {
      await table.writeAll([], await rows(report));
    },
  };
};
