/** Writes a prediction file and has the corpus's own scorer judge it. */
import { execFileSync } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import type { Adapter, Task } from "./adapter.ts";

/** A scorer's final JSON: numbers, maybe nested. */
export type Scores = { [measure: string]: number | string | null | Scores };

const isScores = (value: unknown): value is Scores =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((v) => v === null || typeof v === "number" || typeof v === "string" || isScores(v));

/** Runs the adapter over one gold file; answers how many lines it wrote. */
export const writePredictions = async (adapter: Adapter, task: Task, path: string): Promise<number> => {
  mkdirSync(dirname(path), { recursive: true });
  const out = createWriteStream(path);
  let lines = 0;
  for await (const row of await adapter.predict(task)) {
    out.write(`${JSON.stringify(row)}\n`);
    lines += 1;
  }
  out.end();
  await finished(out);
  return lines;
};

/** Whether a folder's scorer finds the code it shares with others. */
const runs = (scorer: string): boolean =>
  existsSync(scorer) &&
  (!readFileSync(scorer, "utf8").includes("../_scorelib/") || existsSync(join(dirname(scorer), "../_scorelib")));

/** All that `node score.mjs GOLD PRED` prints; a fresh folder without a scorer of its own is judged by `fallback`'s. */
export const judgement = (task: Task, predictions: string, fallback: string): string => {
  const own = join(task.folder, "score.mjs");
  const scorer = runs(own) ? own : join(fallback, "score.mjs");
  // The seeds' scorer knows where its expectations lie and takes the predictions only.
  const args = task.gold.endsWith("expected.json") ? [predictions] : [task.gold, predictions];
  return execFileSync(process.execPath, [scorer, ...args], { encoding: "utf8", maxBuffer: 64 << 20 }).trimEnd();
};

/** The scores of a judgement: its last line. */
export const scoresIn = (printed: string): Scores => {
  const last: unknown = JSON.parse(printed.split("\n").at(-1) ?? "");
  if (!isScores(last)) throw new Error("the scorer did not end with a line of scores");
  return last;
};

export const score = (task: Task, predictions: string, fallback: string): Scores =>
  scoresIn(judgement(task, predictions, fallback));
