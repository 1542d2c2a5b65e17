/** Measures how fast, small and cheap we are, against peers in the same process and run. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Figure, Settings } from "./bench.ts";
import { benches, notYet } from "./benches.ts";
import { asJson, cells, standingOf, table, unmeasured } from "./standing.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    json: { type: "boolean", default: false },
    // The sizes the bars speak of; takes most of an hour.
    full: { type: "boolean", default: false },
  },
});
const names = [...new Set([...Object.keys(benches), ...Object.keys(notYet)])];
const wanted = values.only?.split(",").filter(Boolean) ?? names;
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`No bench "${unknown}"; there are: ${names.join(", ")}.`);
  process.exit(2);
}

/** A bench that breaks does not take the others with it. */
const measure = async (name: string, settings: Settings): Promise<Figure[] | { because: string }> => {
  const load = benches[name];
  if (load === undefined) return { because: notYet[name] ?? "nothing to measure" };
  try {
    const { bench } = await load();
    if (bench.end) ends.add(bench.end);
    return await bench.run(settings);
  } catch (error) {
    broken++;
    return { because: `it broke: ${error instanceof Error ? (error.stack ?? error.message) : error}` };
  }
};

let broken = 0;
const ends = new Set<() => Promise<void>>();
const results: Record<string, unknown> = {};
const rows: string[][] = [];
for (const name of wanted) {
  const started = performance.now();
  const answer = await measure(name, { full: values.full });
  if (Array.isArray(answer)) {
    const standings = answer.map((figure) => standingOf(name, figure));
    const missing = unmeasured(name, answer);
    results[name] = { ...asJson(standings), ...Object.fromEntries(missing.map(({ key }) => [key, "not yet"])) };
    rows.push(
      ...standings.map((one) => cells(name, one)),
      ...missing.map(({ key, says }) => [name, `${key}: not yet${says ? ` (${says})` : ""}`]),
    );
  } else {
    results[name] = `not yet: ${answer.because}`;
    rows.push([name, `not yet: ${answer.because}`]);
  }
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
for (const end of ends) await end();
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${values.full ? "full sizes" : "small sizes (--full: as the bars have them)"}. ` +
    "Ratios against peers are results; absolute numbers hold for this machine only.\n",
);
console.log(table(rows));
if (values.json) console.log(JSON.stringify(results));
process.exitCode = broken > 0 ? 1 : 0;
