/** Rows read for each row returned, and what a longer history does to the slowest answers, over a published set of filters. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { type Bench, quantile, told } from "./bench.ts";
import { forgetHistories, type History, histories } from "./history.ts";
import { emptyMeter, meteredClients } from "./metered.ts";

const filters = z
  .record(z.enum(["common", "rare", "mixed"]), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL("filters.json", import.meta.url), "utf8")));
/** A page as the API gives it without being asked for more or less. */
const limit = 50;
const rounds = 25;

type Asked = { filter: string; returned: number; read: number; ms: number[] };

const asker = ({ cloud, table }: History) => {
  const meter = emptyMeter();
  const incidents = dynamoIncidents(openTable(meteredClients(cloud, meter).dynamo, table));
  return async (filter: string): Promise<{ returned: number; read: number; ms: number }> => {
    const before = meter.rowsRead;
    const started = performance.now();
    const { items } = await incidents.list(parseFilter(filter), { limit });
    return { returned: items.length, read: meter.rowsRead - before, ms: performance.now() - started };
  };
};

/** All filters in turns over both histories, so that a noisy machine is noisy for both; the first round warms up. */
const askBoth = async (histories: readonly History[]): Promise<Asked[][]> => {
  const askers = histories.map(asker);
  const asked = histories.map(() =>
    Object.values(filters).flatMap((list) => list.map((filter): Asked => ({ filter, returned: 0, read: 0, ms: [] }))),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const n of asked[0]!.keys()) {
      for (const [i, ask] of askers.entries()) {
        const row = asked[i]![n]!;
        const { ms, ...rows } = await ask(row.filter);
        if (round > 0) row.ms.push(ms);
        Object.assign(row, rows);
      }
    }
  }
  return asked;
};

const ratio = ({ read, returned }: Pick<Asked, "read" | "returned">): number => read / Math.max(1, returned);
const total = (asked: readonly Asked[]) => ({
  read: asked.reduce((sum, { read }) => sum + read, 0),
  returned: asked.reduce((sum, { returned }) => sum + returned, 0),
});
const p99 = (asked: readonly Asked[]): number =>
  quantile(
    asked.flatMap(({ ms }) => ms),
    0.99,
  );

const run: Bench["run"] = async ({ full }) => {
  const { short, long } = await histories(full);
  const [before = [], after = []] = await askBoth([short, long]);
  const worst = after.reduce((top, one) => (ratio(one) > ratio(top) ? one : top));
  const empty = after.filter(({ returned }) => returned === 0).map(({ filter }) => filter);
  const sizes = `${told(short.incidents)} and ${told(long.incidents)} incidents`;
  return [
    {
      key: "rows-a-row",
      measure: "query: rows read for a row returned",
      value: ratio(total(after)),
      unit: "rows",
      note: `${after.length} filters at ${told(long.incidents)} incidents${empty.length > 0 ? `; nothing found: ${empty.join(" | ")}` : ""}`,
    },
    {
      key: "rows-a-row-short",
      measure: "query: the same in the short history",
      value: ratio(total(before)),
      unit: "rows",
      note: `${told(short.incidents)} incidents`,
    },
    { key: "worst", measure: "query: the costliest filter", value: ratio(worst), unit: "rows", note: worst.filter },
    {
      key: "p99-growth",
      measure: "query: p99, long history against short",
      value: p99(after) / p99(before),
      unit: "x",
      note: sizes,
    },
    { key: "p99", measure: "query: p99 in the long history", value: p99(after), unit: "ms", note: sizes },
  ];
};

export const bench: Bench = { name: "query", run, end: forgetHistories };
