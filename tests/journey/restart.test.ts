/** A data folder over kills and restarts: the command itself, as a process that is not asked before it dies. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Endpoints } from "../../infra/local/stack.ts";
import type { Failure } from "../../shared/ports/report-records.ts";
import type { Report } from "../../shared/report/report.ts";
import { strangerTo, until } from "./journey-stack.ts";

const data = mkdtempSync(join(tmpdir(), "threat-digest-restart-"));
const file = join(data, "endpoints.json");
const command = join(import.meta.dirname, "../../cli/threat-digest.mjs");
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(data, { recursive: true, maxRetries: 5 });
});

const start = () => {
  const child = spawn(process.execPath, [command, "start", "--data", data, "--no-samples"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  child.once("exit", (code, signal) => {
    running.delete(child);
    // Shown when a later request finds nobody there.
    if (signal !== "SIGKILL" && code !== 0 && said.includes("is running"))
      console.error(`the stack ended with ${code ?? signal}:\n${said}`);
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
};
const ready = async (run: ReturnType<typeof start>): Promise<Endpoints> => {
  await until("the stack runs", async () => {
    if (run.child.exitCode !== null) throw new Error(`it ended: ${run.said()}`);
    return run.said().includes("threat-digest is running") && existsSync(file);
  });
  return JSON.parse(readFileSync(file, "utf8")) as Endpoints;
};

const keys = Array.from({ length: 50 }, (_, i) => `incoming/kill/report ${i}.txt`);
const textOf = (i: number) =>
  `Patrol finds crates near Batken, day ${i}\n\n5 June 2019\n\nBATKEN - Police said on Wednesday that a patrol had found ${i + 2} crates of ammunition near the town of Batken. ${i + 1} men were arrested.\n`;

it("a kill in the middle of fifty uploads loses none and reads none twice", async () => {
  const first = start();
  const before = strangerTo(await ready(first));
  const taken = new Set<string>();
  const uploads = Promise.allSettled(
    keys.map(async (key, i) => {
      await before.upload(key, textOf(i));
      taken.add(key);
    }),
  );
  // The first are read, the last still on their way: the whole command dies at once.
  await until("some are read", async () => (await before.all<Report>("/v1/reports")).length >= 5);
  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  await uploads;

  const second = start();
  const endpoints = await ready(second);
  const after = strangerTo(endpoints);
  // What the bucket did not confirm its sender sends again, as any client would.
  await Promise.all(keys.map((key, i) => (taken.has(key) ? undefined : after.upload(key, textOf(i)))));
  const reports = await Promise.all(keys.map(after.readAt));
  expect(new Set(reports.map(({ id }) => id)).size).toBe(keys.length);
  expect(await after.all<Report>("/v1/reports")).toHaveLength(keys.length);
  expect(await after.all<Failure>("/v1/failures")).toEqual([]);

  // While it runs the folder is its own.
  const third = start();
  const [code] = await once(third.child, "exit");
  expect({ code, said: third.said() }).toMatchObject({
    code: 1,
    said: expect.stringContaining("Another threat-digest runs"),
  });

  second.child.kill("SIGINT");
  expect(await once(second.child, "exit")).toEqual([0, null]);
  await expect(fetch(`${endpoints.api}/health`)).rejects.toThrow();
});
