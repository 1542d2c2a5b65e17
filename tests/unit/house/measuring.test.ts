/** The measuring itself: gold files found, predictions written, scores held against floors, and nothing measured called nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { tasksOf } from "../../eval/corpus.ts";
import { score, writePredictions } from "../../eval/scoring.ts";
import { type Measure, measures, rowOf, table } from "../../eval/standing.ts";
import { home } from "../../support/source-tree.ts";

const folder = mkdtempSync(join(tmpdir(), "measuring-"));
afterAll(() => rmSync(folder, { recursive: true }));
const corpus = join(folder, "echo");
mkdirSync(join(corpus, "html"), { recursive: true });
const gold = [
  { id: "a", text: "one" },
  { id: "b", text: "two" },
]
  .map((row) => JSON.stringify(row))
  .join("\n");
writeFileSync(join(corpus, "gold.first.jsonl.gz"), gzipSync(gold));
writeFileSync(join(corpus, "gold.second.jsonl.gz"), gzipSync(gold));
writeFileSync(join(corpus, "html/a.html.gz"), gzipSync("<p>one</p>"));
// Counts the predictions whose text equals the gold's, the way every scorer here ends: a JSON line last.
writeFileSync(
  join(corpus, "score.mjs"),
  `import { readFileSync } from "node:fs"; import { gunzipSync } from "node:zlib";
   const rows = (t) => t.split("\\n").filter(Boolean).map((l) => JSON.parse(l));
   const gold = rows(gunzipSync(readFileSync(process.argv[2])).toString()), pred = new Map(rows(readFileSync(process.argv[3], "utf8")).map((p) => [p.id, p]));
   console.log("a table"); console.log(JSON.stringify({ corpus: "echo", text: { f1: gold.filter((g) => pred.get(g.id)?.text === g.text).length / gold.length } }));`,
);

const textOf = z.object({ id: z.string(), text: z.string() });
const measure: Measure = {
  corpus: "echo",
  label: "text F1",
  path: ["text", "f1"],
  best: null,
  unit: "share",
  better: "higher",
};

it("finds every gold file of a corpus under its own name", () => {
  expect(tasksOf(corpus).map((task) => task.goldName)).toEqual(["first", "second"]);
});

it("reads pages stored zipped by their plain name", () => {
  expect(Buffer.from(tasksOf(corpus)[0]!.bytes("html/a.html")).toString()).toBe("<p>one</p>");
});

it("writes what an adapter predicts and has the corpus's own scorer judge it", async () => {
  const task = tasksOf(corpus)[0]!;
  const path = join(folder, "dist/echo.jsonl");
  const half = { corpus: "echo", predict: () => task.rows(textOf).map(({ id }) => ({ id, text: "one" })) };
  expect(await writePredictions(half, task, path)).toBe(2);
  expect(readFileSync(path, "utf8").trim().split("\n")).toHaveLength(2);
  expect(score(task, path, corpus)).toEqual({ corpus: "echo", text: { f1: 0.5 } });
});

it.each([
  [0.6, 0.5, "higher", false],
  [0.5, 0.5, "higher", false],
  [0.4999, 0.5, "higher", true],
  [0, 1, "lower", false],
  [2, 1, "lower", true],
] as const)("holds %d against the floor %d where %s is better: under is %s", (ours, floor, better, under) => {
  expect(rowOf({ ...measure, better }, { text: { f1: ours } }, floor).under).toBe(under);
});

it.each(["higher", "lower"] as const)(
  "fails a floor whose measure is no longer printed, where %s is better",
  (better) => {
    expect(rowOf({ ...measure, better }, { text: {} }, 0.1).under).toBe(true);
  },
);

it("shows ours, the best published and the floor in one table", () => {
  const row = rowOf({ ...measure, best: 0.84, by: "(peer)" }, { text: { f1: 0.5 } }, 0.6);
  expect(table([row]).split("\n")[1]).toMatch(/^echo\s+text F1\s+50\.0\s+84\.0 \(peer\)\s+60\.0 {2}UNDER$/);
});

it("has floors only for measures it shows", () => {
  const floors = z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(readFileSync(join(home, "tests/eval/floors.json"), "utf8")));
  const known = new Set(measures.map(({ corpus, gold, label }) => `${gold ? `${corpus}/${gold}` : corpus}: ${label}`));
  const named = Object.entries(floors).flatMap(([corpus, labels]) =>
    Object.keys(labels).map((label) => `${corpus}: ${label}`),
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

it.each([
  [["--corpora", join(folder, "nowhere")], /No corpora/],
  [["--only", "muc4", "--corpora", folder], /No folder of "muc4"/],
  [["--only", "seeds", "--seeds", join(folder, "nowhere")], /No folder of "seeds"/],
  [["--only", "nonsense"], /No adapter/],
  [["--only", "seeds", "--errors", "many"], /--errors takes a number/],
])("says that nothing was measured and ends with 2: %j", (args, because) => {
  const run = spawnSync(process.execPath, [join(home, "tests/eval/run.ts"), ...args], { encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(because);
});
