/** The watched process: reads one file after the other with the product's own stages and tells what was wrong with it. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { loadKnowledge } from "../../functions/entry/knowledge.ts";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { watchedDecode } from "../../functions/entry/watched-decode.ts";
import { Problem } from "../../shared/errors.ts";
import { classify, normalize } from "../../shared/journey.ts";
import type { Arrival } from "../../shared/report/arrival.ts";
import { type Found, reportsIn } from "../../shared/report/unpacking.ts";
import { type Fault, faultsOfFacts, faultsOfText } from "./faults.ts";

/** Members of one upload that are read: the product gives each message as many. */
const mostMembers = 200;

const taskSchema = z.object({
  key: z.string(),
  bytes: z.instanceof(Uint8Array),
  twice: z.boolean(),
});

const [parsers, knowledge] = await Promise.all([
  loadParsers(),
  loadKnowledge(new URL("../../dist/knowledge/", import.meta.url)),
]);

const decode = watchedDecode({ script: new URL("../../functions/entry/decoder-host.ts", import.meta.url) }, parsers);

const arrivalOf = (key: string, bytes: Uint8Array): Arrival => ({
  bucket: "reports",
  key,
  member: null,
  bytes,
  size: bytes.length,
  received: "2024-05-20T08:30:00.000Z",
  metadata: {},
  contentType: undefined,
  defaultMarking: "TLP:AMBER",
});

/** The message with its own frames in the project, so that alike crashes look alike. */
const told = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const named = frames
    .slice(0, 4)
    .map((line) => line.replace(/\(?(?:file:\/\/)?\S*?\/(?=(?:shared|functions|node_modules)\/)/, "(").trim());
  return [`${error.name}: ${error.message.slice(0, 200)}`, ...named].join("\n    ");
};

/** Highest resident MiB since the last call, where the system tells; else what is resident now. */
const peak = async (): Promise<number> => {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const high = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  // "5" makes the system forget the highest mark.
  await writeFile("/proc/self/clear_refs", "5").catch(() => {});
  return high === undefined ? process.memoryUsage.rss() / 1_048_576 : Number(high) / 1024;
};

type Slowest = { normalize: number; classify: number };
type Reading = { faults: Fault[]; reports: number; code: string; print: string; slowest: Slowest };

/** A report is over: the watch begins anew for the next. */
const beat = (): void => {
  process.send?.({ beat: true });
};

const readOne = async (
  { arrival, open }: Found,
  slowest: Slowest,
): Promise<{ faults: Fault[]; code: string; print: string }> => {
  let began = performance.now();
  const pass = (stage: keyof Slowest): void => {
    slowest[stage] = Math.max(slowest[stage], performance.now() - began);
    began = performance.now();
  };
  try {
    const read = await normalize(arrival, await open(), parsers);
    pass("normalize");
    if (read.text === null) return { faults: [], code: read.report.state, print: JSON.stringify(read) };
    const facts = classify(read, knowledge);
    pass("classify");
    return {
      faults: [...faultsOfText(read), ...faultsOfFacts(facts, read.text)],
      code: read.report.kind,
      print: JSON.stringify([read, facts]),
    };
  } catch (error) {
    pass("normalize");
    const isCoded = error instanceof Problem && error.code.startsWith("report.");
    const code = error instanceof Problem ? error.code : "crash";
    return { faults: isCoded ? [] : [{ sort: "crash", what: told(error) }], code, print: code };
  } finally {
    beat();
  }
};

const readFileOnce = async (key: string, bytes: Uint8Array): Promise<Reading> => {
  const hash = createHash("sha256");
  const reading: Reading = { faults: [], reports: 0, code: "", print: "", slowest: { normalize: 0, classify: 0 } };
  try {
    for await (const found of reportsIn(arrivalOf(key, bytes), { parsers, decode })) {
      const { faults, code, print } = await readOne(found, reading.slowest);
      reading.faults.push(...faults);
      hash.update(print);
      if (reading.reports === 0) reading.code = code;
      reading.reports += 1;
      if (reading.reports > mostMembers) break;
    }
  } catch (error) {
    reading.faults.push({ sort: "crash", what: `while unpacking: ${told(error)}` });
  }
  return { ...reading, print: hash.digest("hex") };
};

const readTask = async (message: unknown): Promise<void> => {
  const { key, bytes, twice } = taskSchema.parse(message);
  await peak();
  const { print, ...first } = await readFileOnce(key, bytes);
  const megabytes = await peak();
  if (twice && (await readFileOnce(key, bytes)).print !== print)
    first.faults.push({ sort: "unsteady", what: "the same bytes read twice differ" });
  process.send?.({ ...first, megabytes });
};

process.on("disconnect", () => process.exit(0));
process.on("message", (message) => {
  readTask(message).catch((error: unknown) => {
    console.error(error);
    process.exit(70);
  });
});
process.send?.({ ready: true });
