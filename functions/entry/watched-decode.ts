/**
 * Decoding by parsers of others' in a process that is watched: one that hangs or swells is ended, which costs its report
 * only. Limits of worker threads would not do: they count neither buffers nor WebAssembly.
 */
import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { Problem } from "../../shared/errors.ts";
import type { Decoded } from "../../shared/report/decoded.ts";
import type { Decode, DecoderInput } from "../../shared/report/decoders/decoder.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import { kindOf } from "../../shared/report/kind.ts";
import { limits } from "../../shared/report/limits.ts";
import type { Parsers } from "../../shared/report/parsers.ts";
import type { Kind } from "../../shared/report/report.ts";
import { type Answer, readAnswer } from "./decoder-answers.ts";

export type DecoderHost = {
  /** The script of the process. */
  script: URL;
  /** The folder of its parsers' files; unset where they lie in their packages. */
  parsers?: URL;
  /** For one file: processor seconds, resident MiB. */
  most?: { seconds: number; megabytes: number };
};

const never = Number.POSITIVE_INFINITY;
const long = 1_000_000;

/** Bytes from which a kind is read in the other process: binary ones always, text when it is long enough to be slow. */
const watchedFrom: Readonly<Record<Kind, number>> = {
  pdf: 0,
  doc: 0,
  msg: 0,
  docx: 0,
  odt: 0,
  rtf: long,
  html: long,
  mhtml: long,
  eml: long,
  md: long,
  csv: long,
  json: long,
  record: long,
  // Taken apart by code of ours under limits of its own; what lies in them comes here one by one. Of a picture only the size is read.
  zip: never,
  mbox: never,
  txt: never,
  image: never,
};

/** Milliseconds between two looks at its memory. */
const glance = 100;
/** How Node ends when its heap is full. */
const outOfHeap = "SIGABRT";
/** A host that nobody needed for this long gives its memory back, one that has grown to so many MiB at once. */
const idleMilliseconds = 10_000;
const grownMegabytes = 256;

/** A busy machine takes longer for the same work, and a parser that waits uses no processor: the clock's limit is this many times as long. */
const patience = 3;

const ticksPerSecond = 100;
const bytesPerPage = 4096;

/** What the process took so far, where the system tells (Linux does). */
const takenBy = async (pid: number): Promise<{ seconds: number; megabytes: number }> => {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
  // The name before it may hold anything; the fields are counted as proc(5) does, from the third.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const field = (n: number): number => Number(fields[n - 3] ?? 0);
  return { seconds: (field(14) + field(15)) / ticksPerSecond, megabytes: (field(24) * bytesPerPage) / 1_048_576 };
};

/** Answers what `decodeWith(parsers)` would; `report.too-costly` when the process had to be ended. */
export const watchedDecode = (host: DecoderHost, parsers: Parsers): Decode => {
  const { seconds, megabytes } = host.most ?? { seconds: limits.decodeSeconds, megabytes: limits.decodeMegabytes };
  const decodeHere = decodeWith(parsers);
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    child?.kill("SIGKILL");
    child = undefined;
  };

  const start = async (): Promise<ChildProcess> => {
    const made = fork(host.script, host.parsers === undefined ? [] : [host.parsers.href], {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    // Killed while it was being spoken to: its exit follows.
    made.on("error", () => {});
    await new Promise<void>((resolve, reject) => {
      made.once("message", () => resolve());
      made.once("exit", (code, signal) => reject(new Error(`the decoder did not start (${signal ?? code})`)));
    });
    made.removeAllListeners("exit");
    made.once("exit", () => {
      if (child === made) child = undefined;
    });
    return made;
  };

  const rest = async (): Promise<void> => {
    if ((await takenBy(child?.pid ?? 0)).megabytes > grownMegabytes) return end();
    // A process at rest keeps nobody from leaving.
    child?.unref();
    child?.channel?.unref();
    idle = setTimeout(end, idleMilliseconds);
    idle.unref();
  };

  const decodeThere = async (input: DecoderInput, kind: Kind): Promise<Decoded> => {
    clearTimeout(idle);
    child ??= await start();
    const host = child;
    host.ref();
    host.channel?.ref();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const before = await takenBy(host.pid ?? 0);
    let over = false;
    const stop = (of: "time" | "memory", limit: number): void => {
      if (over) return;
      reject(new Problem("report.too-costly", { key: input.key, kind, of, limit }));
      end();
    };
    const lose = (code: number | null, signal: NodeJS.Signals | null): void => {
      const how = new Error(`the decoder lost its process (${signal ?? `exit code ${code}`})`);
      if (signal === outOfHeap) stop("memory", megabytes);
      // Ended from outside it is nobody's fault, and tried again; by itself it is the file's.
      else if (signal === "SIGKILL" || signal === "SIGTERM") reject(how);
      else reject(new Problem("report.unreadable", { key: input.key, kind }, how));
    };
    const clock = setTimeout(() => stop("time", seconds), patience * seconds * 1000);
    const scale = setInterval(async () => {
      const taken = await takenBy(host.pid ?? 0);
      if (taken.seconds - before.seconds > seconds) stop("time", seconds);
      if (taken.megabytes > megabytes) stop("memory", megabytes);
    }, glance);
    host.once("message", resolve).once("exit", lose);
    host.send({ bytes: input.bytes, key: input.key, contentType: input.contentType });
    try {
      return readAnswer(await promise);
    } finally {
      over = true;
      clearTimeout(clock);
      clearInterval(scale);
      host.off("message", resolve).off("exit", lose);
      await rest();
    }
  };

  return async (input) => {
    const kind = await kindOf(input.bytes, input.key, parsers);
    if (input.bytes.length < watchedFrom[kind]) return decodeHere(input);
    // One after the other: whose time and memory it is must be plain.
    const reading = last.then(() => decodeThere(input, kind));
    last = reading.catch(() => {});
    return reading;
  };
};
