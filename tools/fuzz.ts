/** `npm run fuzz -- --minutes 5`: changed samples and corpus files through normalize and classify, watched; what went wrong is told. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Fault } from "./fuzz/faults.ts";
import { hostileFiles } from "./fuzz/hostile-files.ts";
import { type Mutant, mutants } from "./fuzz/mutant.ts";
import { originalsIn } from "./fuzz/originals.ts";
import { shrunk } from "./fuzz/shrinking.ts";
import { type Reading, watchedReader } from "./fuzz/watched-reader.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    /** Repeats a run: the same seed gives the same cases in the same order. */
    seed: { type: "string" },
    /** Only this case of the run. */
    case: { type: "string" },
    /** Only a file of one's own, as it is. */
    file: { type: "string" },
    /** Only the made files that press against the limits, for their time and memory. */
    hostile: { type: "boolean", default: false },
  },
});
const root = join(import.meta.dirname, "..");
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error("Usage: npm run fuzz -- [--minutes N] [--seed N] [--case N] [--file PATH] [--hostile]");
  process.exit(2);
}
if (!existsSync(join(root, "dist/knowledge/gazetteer.bin"))) {
  console.error("The knowledge is not built: npm run build makes it.");
  process.exit(2);
}

const bounds = { seconds: 10, megabytes: 1024 };
const reader = watchedReader(bounds);
const finds = new Map<string, number>();

const shown = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 400)).toString("latin1");
  return JSON.stringify(start) + (bytes.length > 400 ? ` and ${bytes.length - 400} bytes more` : "");
};

/** A fault that takes seconds to show is looked for fewer times. */
const triesFor = ({ sort }: Fault): number => (sort === "deadline" || sort === "memory" ? 6 : 300);

const report = async ({ key, bytes, original, number }: Mutant, fault: Fault): Promise<void> => {
  const name = `${fault.sort}: ${fault.what}`;
  const seen = finds.get(name) ?? 0;
  finds.set(name, seen + 1);
  if (seen > 0) return;
  const isStill = async (part: Uint8Array): Promise<boolean> => {
    const { faults } = await reader.read(key, part, fault.sort === "unsteady");
    return faults.some(({ sort, what }) => sort === fault.sort && what === fault.what);
  };
  // Made files are small enough in their making.
  const small = values.hostile ? bytes : await shrunk(bytes, isStill, triesFor(fault));
  console.log(
    `\n${name}\n  case ${number} (--seed ${seed} --case ${number}), made of ${original}, ${bytes.length} bytes`,
  );
  console.log(`  shrunk to ${small.length} bytes: ${shown(small)}`);
};

type Extreme = { figure: number; of: string };
const slowest: Extreme[] = [];
const largest: Extreme[] = [];
const note = (list: Extreme[], figure: number, of: string): void => {
  list.push({ figure, of });
  list.sort((a, b) => b.figure - a.figure).splice(5);
};

const run = async (mutant: Mutant, twice: boolean): Promise<Reading> => {
  const reading = await reader.read(mutant.key, mutant.bytes, twice);
  const of = `case ${mutant.number}, ${mutant.original}, ${mutant.bytes.length} bytes, ${reading.code}`;
  note(slowest, reading.slowest.normalize, `normalize: ${of}`);
  note(slowest, reading.slowest.classify, `classify: ${of}`);
  note(largest, reading.megabytes, of);
  for (const fault of reading.faults) await report(mutant, fault);
  return reading;
};

const extremes = (): void => {
  console.log("\nSlowest reports (ms):");
  for (const { figure, of } of slowest) console.log(`  ${figure.toFixed(0).padStart(6)}  ${of}`);
  console.log("Highest memory of the process (MiB):");
  for (const { figure, of } of largest) console.log(`  ${figure.toFixed(0).padStart(6)}  ${of}`);
};

const fuzz = async (): Promise<void> => {
  const { originals, hasCorpora } = originalsIn(root);
  const make = mutants(originals, seed);
  console.log(
    `seed ${seed}; ${originals.length} originals${hasCorpora ? "" : " (the corpora are not there: samples only)"}`,
  );
  if (values.case !== undefined) {
    await run(make(Number(values.case)), true);
    return;
  }
  const until = Date.now() + minutes * 60_000;
  const ends = new Map<string, number>();
  let reports = 0;
  let number = 0;
  for (; Date.now() < until; number += 1) {
    const reading = await run(make(number), number % 3 === 0);
    reports += reading.reports;
    ends.set(reading.code, (ends.get(reading.code) ?? 0) + 1);
  }
  const told = [...ends].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  console.log(`\n${number} cases, ${reports} reports: ${told.join(", ")}`);
  if (number < originals.length) console.log(`Only the first ${number} originals had a turn: give it more minutes.`);
};

/** Files at the limits, of ours: what each costs. */
const press = async (): Promise<void> => {
  let number = 0;
  for (const { name, make } of hostileFiles) {
    const bytes = make();
    const reading = await run({ number, original: name, key: `incoming/${name}`, bytes }, false);
    const size = (bytes.length / 1_048_576).toFixed(1);
    console.log(
      `${name}: ${size} MiB, ${reading.code}, ${reading.reports} reports, slowest normalize ${reading.slowest.normalize.toFixed(0)} ms, slowest classify ${reading.slowest.classify.toFixed(0)} ms, ${reading.megabytes.toFixed(0)} MiB`,
    );
    number += 1;
  }
};

try {
  if (values.file !== undefined) {
    const bytes = new Uint8Array(readFileSync(values.file));
    await run({ number: 0, original: values.file, key: `incoming/${values.file.split("/").at(-1)}`, bytes }, true);
  } else if (values.hostile) await press();
  else await fuzz();
  extremes();
} finally {
  reader.close();
}
const total = [...finds.values()].reduce((sum, count) => sum + count, 0);
console.log(total === 0 ? "\nNothing found." : `\n${finds.size} different faults, ${total} times:`);
for (const [name, count] of finds) console.log(`  ${count} x ${name.split("\n", 1)[0]}`);
process.exitCode = total === 0 ? 0 : 1;
