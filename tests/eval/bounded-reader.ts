/** Reads files that attack the parser in a process of their own, ended when it takes too long or too much memory. */
import { type ChildProcess, fork } from "node:child_process";
import { z } from "zod";
import { problemCodes } from "../../shared/errors.ts";
import { reportSchema } from "../../shared/report/report.ts";

const limits = { seconds: 20, megabytes: 1024 };

const answerSchema = z.union([
  /** The file itself, then what was found in it. */
  z.object({
    found: z.array(
      z.union([
        z.object({ report: reportSchema, text: z.string().nullable() }),
        z.object({ problem: z.enum(problemCodes) }),
      ]),
    ),
  }),
  /** It threw what is no problem of ours, died, or took too long. */
  z.object({ crashed: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;

const start = (): ChildProcess =>
  fork(new URL("./normalize-host.ts", import.meta.url), {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${limits.megabytes}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

/** One file after the other through one process; a new one is started when it had to be ended. */
export const boundedReader = () => {
  let host: ChildProcess | undefined;
  const read = (key: string, bytes: Uint8Array): Promise<Answer> =>
    new Promise((resolve) => {
      host ??= start();
      const at = host;
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        at.removeAllListeners();
        resolve(answer);
      };
      const fail = (crashed: string): void => {
        host = undefined;
        end({ crashed });
        at.kill("SIGKILL");
      };
      const timer = setTimeout(() => fail(`no answer in ${limits.seconds} s`), limits.seconds * 1000);
      at.once("message", (message) => end(answerSchema.parse(message)));
      at.once("exit", (code, signal) => fail(`ended by ${signal ?? code}`));
      at.once("error", (error) => fail(error.message));
      at.send({ key, bytes });
    });
  return { read, close: () => host?.kill() };
};
