/** Measures how well we read: runs the product's stages over public corpora and scores them by each corpus's own scorer. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Adapter, Task } from "./adapter.ts";
import { adapters } from "./adapters.ts";
import { linesOf, tasksOf } from "./corpus.ts";
import { faultReport } from "./fault-report.ts";
import { judgement, type Scores, scoresIn, writePredictions } from "./scoring.ts";
import { type Row, raised, standing, table } from "./standing.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));
const shared = resolve(home, "../shared");
const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: join(shared, "corpora") },
    seeds: { type: "string", default: join(shared, "seeds") },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    // Prints what was got wrong: the sorts of faults by number, and so many examples of them.
    errors: { type: "string" },
    // Writes what is reached into floors.json where it is better than what stands there.
    raise: { type: "boolean", default: false },
  },
});

const stop = (because: string): never => {
  console.error(because);
  process.exit(2);
};

const examples = values.errors === undefined ? null : Number(values.errors);
if (examples !== null && !(Number.isInteger(examples) && examples >= 0))
  stop(`--errors takes a number, not "${values.errors}".`);

const folderOf = (name: string): string => (name === "seeds" ? values.seeds : join(values.corpora, name));
const wanted = values.only?.split(",").filter(Boolean) ?? null;

/** The corpora to run: those asked for, or every one that has both a folder and an adapter. */
const chosen = (): string[] => {
  for (const name of wanted ?? []) {
    if (!adapters[name]) stop(`No adapter for "${name}"; there are: ${Object.keys(adapters).join(", ")}.`);
    if (!existsSync(folderOf(name))) stop(`No folder of "${name}" at ${folderOf(name)}: nothing was measured.`);
  }
  if (wanted) return wanted;
  if (!existsSync(values.corpora)) stop(`No corpora at ${values.corpora} (see --corpora): nothing was measured.`);
  const idle = readdirSync(values.corpora, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !adapters[entry.name] && tasksOf(folderOf(entry.name)).length > 0)
    .map((entry) => entry.name);
  if (idle.length > 0) console.log(`No adapter yet: ${idle.join(", ")}`);
  return Object.keys(adapters).filter((name) => existsSync(folderOf(name)));
};

const rows: Row[] = [];
const results: Record<string, Scores> = {};
let broken = 0;

/** The faults for people; where an adapter tells none, what the corpus's own scorer prints. */
const explain = async (adapter: Adapter, task: Task, file: string, printed: string): Promise<string> => {
  if (!adapter.errors) return printed;
  const faults = await adapter.errors(linesOf(task.gold), linesOf(file));
  return faultReport([adapter.corpus, task.goldName].filter(Boolean).join(" "), faults, examples ?? 0);
};

/** One corpus: predictions, scores, rows; a corpus that breaks does not take the others with it. */
const measure = async (name: string): Promise<void> => {
  const load = adapters[name];
  if (!load) return;
  const { adapter } = await load();
  const tasks = tasksOf(folderOf(name));
  if (tasks.length === 0) throw new Error(`no dev.jsonl or gold*.jsonl.gz in ${folderOf(name)}`);
  for (const task of tasks) {
    const started = performance.now();
    const file = join(home, "dist/eval", `${[name, task.goldName].filter(Boolean).join(".")}.jsonl`);
    const lines = await writePredictions(adapter, task, file);
    const printed = judgement(task, file, join(shared, "corpora", name));
    const scores = scoresIn(printed);
    if (examples !== null) console.log(`${await explain(adapter, task, file, printed)}\n`);
    if (task.goldName === "") results[name] = scores;
    else results[name] = { ...results[name], [task.goldName]: scores };
    rows.push(...standing(name, task.goldName, scores));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`${name}${task.goldName && ` ${task.goldName}`}: ${lines} predictions, ${seconds} s`);
  }
};

for (const name of chosen()) {
  await measure(name).catch((error: unknown) => {
    broken += 1;
    console.error(`${name} broke:`, error);
  });
}

console.log(table(rows));
const under = rows.filter((row) => row.under);
if (values.check)
  console.log(under.length === 0 ? "No measure is under its floor." : `${under.length} under their floor.`);
if (values.raise) writeFileSync(new URL("floors.json", import.meta.url), `${JSON.stringify(raised(rows), null, 2)}\n`);
if (values.json) console.log(JSON.stringify(results));
if (broken > 0 || (values.check && under.length > 0)) process.exitCode = 1;
