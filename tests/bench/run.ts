/** Measures how fast and how small we are, against peers in the same process and run. */
import { parseArgs } from "node:util";
import type { Figure } from "./bench.ts";
import { benches, notYet } from "./benches.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, json: { type: "boolean", default: false } } });
const wanted = values.only?.split(",").filter(Boolean) ?? Object.keys(benches);
for (const name of wanted) {
  if (benches[name]) continue;
  const known = `there are: ${Object.keys(benches).join(", ")}`;
  console.error(
    notYet[name]
      ? `The bench "${name}" (${notYet[name]}) does not stand yet; ${known}.`
      : `No bench "${name}"; ${known}.`,
  );
  process.exit(2);
}

const number = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);

const show = (name: string, figure: Figure): string[] => [
  name,
  figure.measure,
  `${number(figure.ours)} ${figure.unit}`,
  figure.peer ? `${number(figure.peer.value)} (${figure.peer.name})` : "-",
  figure.ratio === undefined ? "-" : `${figure.ratio.toFixed(2)} x`,
  figure.against ?? "",
];

const results: Record<string, Figure[]> = {};
const rows = [["bench", "measure", "ours", "peer", "ratio", "held against"]];
for (const name of wanted) {
  const { bench } = (await benches[name]?.()) ?? {};
  const answer = await bench?.run();
  if (Array.isArray(answer)) {
    results[name] = answer;
    rows.push(...answer.map((figure) => show(name, figure)));
  } else rows.push([name, `not measured: ${answer?.because ?? "no bench"}`]);
}
if (values.only === undefined) rows.push(...Object.entries(notYet).map(([name, what]) => [name, `not yet: ${what}`]));

const widths =
  rows[0]?.map((_, i) => Math.max(...rows.filter((row) => row.length > 2).map((row) => row[i]?.length ?? 0))) ?? [];
for (const row of rows)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
if (values.json) console.log(JSON.stringify(results));
