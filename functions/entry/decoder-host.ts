/** The process that parsers of others' libraries run in: reads one file after the other, and may be ended at any moment. */
import { Worker } from "node:worker_threads";
import type { DecoderInput } from "../../shared/report/decoders/decoder.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import { answerOf } from "./decoder-answers.ts";
import { loadParsers } from "./parsers.ts";

// Ctrl-C reaches the whole process group; the parent decides the order of leaving.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
// A parser that never comes back would not hear that the parent is gone.
new Worker(
  `const parent = process.ppid; setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGKILL"), 2000)`,
  { eval: true, resourceLimits: { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 } },
).unref();

// Libraries complain to the console, and may quote what they read.
for (const way of ["log", "info", "warn", "error", "debug"] as const) console[way] = () => {};

const [folder] = process.argv.slice(2);
const decode = decodeWith(await loadParsers(folder === undefined ? undefined : new URL(folder)));

process.on("message", async (input: DecoderInput) => {
  process.send?.(await answerOf(decode(input)));
});
process.send?.({ ready: true });
