/** Has files read in a child process that is ended when a report takes too long or the process grows too large. */
import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Fault } from "./faults.ts";

export type Bounds = {
  /** For one report through all stages, not for all of an upload. */
  seconds: number;
  megabytes: number;
};

const readingSchema = z.object({
  faults: z.array(
    z.object({
      sort: z.enum(["crash", "deadline", "memory", "span", "quote", "shape", "unsteady"]),
      what: z.string(),
    }),
  ),
  reports: z.number(),
  /** Kind or code of the upload itself. */
  code: z.string(),
  /** Milliseconds of the report that took longest in each stage. */
  slowest: z.object({ normalize: z.number(), classify: z.number() }),
  /** Highest resident MiB. */
  megabytes: z.number(),
});
export type Reading = z.infer<typeof readingSchema>;

const messageSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ beat: z.literal(true) }),
  readingSchema,
]);

/** Of the process and those it started. */
const residentMemory = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const theirs = await Promise.all((children.match(/\d+/g) ?? []).map((child) => residentMemory(Number(child))));
  return theirs.reduce((sum, each) => sum + each, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
};

export const watchedReader = (bounds: Bounds) => {
  let host: ChildProcess | undefined;
  let isReady: Promise<void> = Promise.resolve();

  const start = (): ChildProcess => {
    const child = fork(new URL("./reader-host.ts", import.meta.url), {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${bounds.megabytes}`],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    isReady = new Promise((resolve, reject) => {
      child.once("message", () => resolve());
      child.once("exit", (code) => reject(new Error(`the reader did not start (exit code ${code})`)));
    });
    return child;
  };

  const readOn = (child: ChildProcess, task: object): Promise<Reading> =>
    new Promise((resolve) => {
      let timer: NodeJS.Timeout;
      let highest = 0;
      const end = (reading: Reading): void => {
        clearTimeout(timer);
        clearInterval(scale);
        child.off("message", hear).off("exit", fail);
        resolve(reading);
      };
      const stop = (fault: Fault): void => {
        host = undefined;
        child.kill("SIGKILL");
        const slowest = { normalize: 0, classify: 0 };
        end({ faults: [fault], reports: 0, code: fault.sort, slowest, megabytes: highest });
      };
      const fail = (code: number | null, signal: string | null): void =>
        stop({ sort: "crash", what: `the process was ended by ${signal ?? `exit code ${code}`}` });
      const wind = (): void => {
        clearTimeout(timer);
        const late: Fault = { sort: "deadline", what: `a report took more than ${bounds.seconds} s` };
        timer = setTimeout(() => stop(late), bounds.seconds * 1000);
      };
      const hear = (message: unknown): void => {
        const told = messageSchema.parse(message);
        if ("faults" in told) end({ ...told, megabytes: Math.max(told.megabytes, highest) });
        else wind();
      };
      const scale = setInterval(async () => {
        highest = Math.max(highest, await residentMemory(child.pid ?? 0));
        if (highest > bounds.megabytes && host === child)
          stop({ sort: "memory", what: `the process grew beyond ${bounds.megabytes} MiB` });
      }, 100);
      child.on("message", hear).once("exit", fail);
      wind();
      child.send(task);
    });

  return {
    async read(key: string, bytes: Uint8Array, twice = false): Promise<Reading> {
      host ??= start();
      const child = host;
      await isReady;
      return readOn(child, { key, bytes, twice });
    },
    close: () => host?.kill("SIGKILL"),
  };
};
