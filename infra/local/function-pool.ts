/** A function as Lambda would run it: processes made on demand, one event at a time each, ended when they hang or idle. */
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type LocalFunction, region } from "./blueprint.ts";

export type FunctionPool = {
  /** The handler's answer; rejects when it throws, outlives its time limit or takes its process down. */
  invoke(event: unknown): Promise<unknown>;
  /** Process ids of the environments that run now. */
  pids(): number[];
  stop(): Promise<void>;
};

type Task = { event: unknown; settle: (error: Error | undefined, answer?: unknown) => void };
type Environment = { child: ChildProcess; task: Task | undefined; id: string; idle: NodeJS.Timeout | undefined };

/** An environment nobody needed for this long gives its memory back. */
const idleMilliseconds = 120_000;
const scaleMilliseconds = 1000;
const answerSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ id: z.string(), error: z.string() }),
  z.object({ id: z.string(), answer: z.unknown().optional() }),
]);

/** Resident MiB, where the system tells: buffers and WebAssembly lie outside the heap that Node can limit. */
const residentMemory = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

/** At most `size` environments, each with `variables` besides the function's own. */
export const functionPool = (
  fn: LocalFunction,
  size: number,
  variables: Record<string, string>,
  logFile: string,
): FunctionPool => {
  const log = openSync(logFile, "a");
  const environments = new Set<Environment>();
  const waiting: Task[] = [];
  let leaving = false;

  const start = (): Environment => {
    const child = fork(join(import.meta.dirname, "function-host.ts"), [fn.folder, fn.name, fn.arn], {
      cwd: fn.folder,
      execArgv: [`--max-old-space-size=${fn.memory}`],
      env: {
        PATH: process.env["PATH"] ?? "",
        TZ: "UTC",
        LANG: "en_US.UTF-8",
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_LAMBDA_FUNCTION_NAME: fn.name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memory),
        LAMBDA_TASK_ROOT: fn.folder,
        _HANDLER: fn.handler,
        ...variables,
        ...fn.environment,
      },
      stdio: ["ignore", log, log, "ipc"],
    });
    const made: Environment = { child, task: undefined, id: "", idle: undefined };
    environments.add(made);
    child.on("message", (message) => {
      const answer = answerSchema.parse(message);
      if ("ready" in answer || answer.id !== made.id) return;
      finish(
        made,
        "error" in answer ? new Error(answer.error) : undefined,
        "answer" in answer ? answer.answer : undefined,
      );
    });
    // A process killed while it was being spoken to: its exit follows and settles the task.
    child.on("error", () => {});
    child.once("exit", (code, signal) => {
      environments.delete(made);
      clearTimeout(made.idle);
      made.task?.settle(new Error(`${fn.name} lost its process (${signal ?? `exit code ${code}`})`));
      next();
    });
    return made;
  };

  const finish = (environment: Environment, error: Error | undefined, answer?: unknown): void => {
    const { task } = environment;
    environment.task = undefined;
    task?.settle(error, answer);
    environment.idle = setTimeout(() => environment.child.kill("SIGKILL"), idleMilliseconds);
    environment.idle.unref();
    next();
  };

  /** Ends the environment when its task breaks a limit; the answer is then an error. */
  const guard = (environment: Environment): (() => void) => {
    const end = (because: string): void => {
      environment.task?.settle(new Error(`${fn.name} was ended: ${because}`));
      environment.child.kill("SIGKILL");
    };
    const clock = setTimeout(() => end(`over ${fn.seconds} s`), fn.seconds * 1000);
    const scale = setInterval(async () => {
      const { pid } = environment.child;
      if (pid !== undefined && (await residentMemory(pid)) > fn.memory) end(`over ${fn.memory} MiB`);
    }, scaleMilliseconds);
    return () => {
      clearTimeout(clock);
      clearInterval(scale);
    };
  };

  const assign = (environment: Environment, task: Task): void => {
    clearTimeout(environment.idle);
    const release = guard(environment);
    environment.task = {
      ...task,
      settle(error, answer) {
        release();
        task.settle(error, answer);
      },
    };
    environment.id = randomUUID();
    environment.child.send({ id: environment.id, event: task.event, deadline: Date.now() + fn.seconds * 1000 });
  };

  const next = (): void => {
    while (waiting.length > 0 && !leaving) {
      const free = [...environments].find(({ task, child }) => task === undefined && child.connected);
      if (free === undefined && environments.size >= size) return;
      const task = waiting.shift();
      if (task !== undefined) assign(free ?? start(), task);
    }
  };

  return {
    invoke(event) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.push({ event, settle: (error, answer) => (error === undefined ? resolve(answer) : reject(error)) });
      next();
      return promise;
    },
    pids: () => [...environments].flatMap(({ child }) => child.pid ?? []),
    async stop() {
      leaving = true;
      for (const task of waiting.splice(0)) task.settle(new Error(`${fn.name} is being stopped`));
      await Promise.all(
        [...environments].map(({ child }) => {
          const gone = once(child, "exit");
          child.kill("SIGKILL");
          return gone;
        }),
      );
      closeSync(log);
    },
  };
};
