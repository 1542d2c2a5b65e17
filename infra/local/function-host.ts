/** One execution environment of a function: imports the deployed bundle and answers events its parent sends. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Context } from "aws-lambda";
import { z } from "zod";

const task = z.object({ id: z.string(), event: z.unknown(), deadline: z.number() });

process.on("disconnect", () => process.exit(0));
// Ctrl-C reaches the whole process group; work in hand is finished, the parent ends this process.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});

const [folder = "", name = "", arn = ""] = process.argv.slice(2);
const [file = "", entry = ""] = (process.env["_HANDLER"] ?? "").split(".");
const bundle: Record<string, unknown> = await import(pathToFileURL(join(folder, `${file}.mjs`)).href);
const handler = bundle[entry];
if (typeof handler !== "function") throw new Error(`${file}.mjs exports no ${entry}`);

const contextOf = (id: string, deadline: number): Context => ({
  awsRequestId: id,
  functionName: name,
  functionVersion: "$LATEST",
  invokedFunctionArn: arn,
  memoryLimitInMB: process.env["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] ?? "",
  logGroupName: name,
  logStreamName: String(process.pid),
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  done: () => {},
  fail: () => {},
  succeed: () => {},
});

process.on("message", async (message) => {
  const { id, event, deadline } = task.parse(message);
  try {
    process.send?.({ id, answer: await handler(event, contextOf(id, deadline)) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
process.send?.({ ready: true });
