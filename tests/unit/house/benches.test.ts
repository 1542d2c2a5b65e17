/** The bench table: every published row is measured or named as missing, and a figure is held the right way round. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { env } from "../../../shared/config.ts";
import { benches, notYet } from "../../bench/benches.ts";
import { inventedReports } from "../../bench/invented-reports.ts";
import { asJson, cells, held, reached, standingOf, table, unmeasured } from "../../bench/standing.ts";
import { filesUnder, home, source } from "../../support/source-tree.ts";

const rows = ["extract", "pipeline", "classify", "ingest", "query", "digest", "resolve", "cold", "cost", "footprint"];
const standing = Object.keys(benches);

it("every row of the published table has a bench, or says what is missing", () => {
  expect(rows.filter((name) => !benches[name] && !notYet[name])).toEqual([]);
  expect(Object.keys(notYet).filter((name) => benches[name])).toEqual([]);
  expect([...new Set(held.map(({ bench }) => bench))].sort()).toEqual([...rows].sort());
});

it.each(standing)("%s is one short file that gives each key the table holds it against", (name) => {
  const text = source(`tests/bench/${name}.ts`);
  expect(text.split("\n").length).toBeLessThan(160);
  // The keys of cold are the names of the functions.
  const keys = held.filter(({ bench, key }) => bench === name && !(name === "cold" && key in env));
  expect(keys.filter(({ key }) => !text.includes(`"${key}"`))).toEqual([]);
});

it("cold holds every deployed function against a bar", () => {
  const functions = held.filter(({ bench }) => bench === "cold").map(({ key }) => key);
  expect(functions.sort()).toEqual(Object.keys(env).sort());
});

it("no goal is easier than its bar", () => {
  const easier = held.filter(({ better, bar, goal }) => bar !== null && (better === "more" ? goal < bar : goal > bar));
  expect(easier).toEqual([]);
});

it.each([
  ["more", 1.5, 4, 4, "goal"],
  ["more", 1.5, 4, 1.5, "bar"],
  ["more", 1.5, 4, 1.49, "no"],
  ["less", 80, 45, 45, "goal"],
  ["less", 80, 45, 80, "bar"],
  ["less", 80, 45, 81, "no"],
  ["less", null, 1.1, 1.2, "no"],
] as const)("%s is better, bar %j, goal %d: %d reaches %s", (better, bar, goal, value, mark) => {
  expect(reached({ better, bar, goal }, value)).toBe(mark);
});

const figure = { key: "ratio", measure: "extract: pages", value: 2, unit: "x", note: "2 against 1" };

it("shows ours, bar, goal and what is reached", () => {
  const line = table([cells("extract", standingOf("extract", figure))]).split("\n")[1];
  expect(line).toMatch(/^extract +extract: pages +2 x +1\.5 +4 +bar +2 against 1$/);
});

it("tells a figure that is held against nothing as context", () => {
  const context = standingOf("extract", { ...figure, key: "pages" });
  expect(context.reached).toBeUndefined();
  expect(asJson([context])).toEqual({ pages: { value: 2, unit: "x", note: "2 against 1" } });
});

it("names a published measure its bench gave no figure for", () => {
  expect(unmeasured("digest", [{ ...figure, key: "seconds" }]).map(({ key }) => key)).toEqual([
    "peak-memory",
    "growth",
  ]);
});

it("prices name their region and date, and that nobody fetched them", () => {
  const said = z.object({ region: z.string(), asOf: z.string().regex(/^\d{4}-\d{2}$/), source: z.string() });
  const { source: origin } = said.parse(JSON.parse(source("tests/bench/prices.json")));
  expect(origin).toMatch(/not fetched/);
});

it("invents the same reports each time, no two alike, on the days asked for", () => {
  const wish = { count: 40, from: "2020-01-01", to: "2020-02-09", countries: ["Mali", "Kenya"], sentences: 6, seed: 4 };
  const [once, again] = [[...inventedReports(wish)], [...inventedReports(wish)]];
  expect(once).toEqual(again);
  expect(new Set(once.map(({ text }) => text)).size).toBe(40);
  expect([once[0]?.day, once.at(-1)?.day]).toEqual(["2020-01-01", "2020-02-09"]);
  expect(once.filter(({ title }) => !/, (?:Mali|Kenya)$/.test(title))).toEqual([]);
});

it("ends with 2 at a bench nobody knows", () => {
  const run = spawnSync(process.execPath, [join(home, "tests/bench/run.ts"), "--only", "nonsense"], {
    encoding: "utf8",
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/No bench "nonsense"; there are: extract/);
});

it("reads corpora from beside the checkout in one place only", () => {
  const readers = filesUnder("tests/bench", /\.ts$/).filter((path) => /shared\/corpora/.test(source(path)));
  expect(readers).toEqual(["tests/bench/article-pages.ts"]);
});
