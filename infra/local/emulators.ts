/** The emulators as child processes: S3 and SQS in one, DynamoDB in the other, so that neither holds up the other. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

export type Emulators = { objects: string; records: string; stop(): Promise<void> };

/** A child of a killed stack may hold its database for a moment yet. */
const patience = { tries: 40, milliseconds: 250 };
const greeting = z.object({ port: z.number() });

/** Starts a host process and waits for its address. */
const host = async (file: string, args: string[]): Promise<{ child: ChildProcess; url: string }> => {
  for (let attempt = 1; ; attempt++) {
    const child = fork(join(import.meta.dirname, file), args, { stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000);
    });
    const end = once(child, "exit").then(() => undefined);
    const word: unknown[] | undefined = await Promise.race([once(child, "message"), end]);
    const parsed = greeting.safeParse(word?.[0]);
    if (parsed.success) return { child, url: `http://127.0.0.1:${parsed.data.port}` };
    child.kill("SIGKILL");
    if (attempt === patience.tries) throw new Error(`${file} did not start: ${complaint}`);
    await pause(patience.milliseconds);
  }
};

const part = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  if (child.connected) child.send("stop");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(late);
};

/** Starts both; without a folder they keep everything in memory. `onLoss` hears when one dies by itself. */
export const startEmulators = async (
  region: string,
  folder: string | undefined,
  onLoss: (name: string) => void,
): Promise<Emulators> => {
  const [objects, records] = await Promise.all([
    host("object-host.ts", [region, ...(folder ? [join(folder, "objects")] : [])]),
    host("record-host.ts", folder ? [join(folder, "records")] : []),
  ]);
  let leaving = false;
  for (const [name, { child }] of Object.entries({ objects, records })) {
    child.once("exit", () => {
      if (!leaving) onLoss(name);
    });
  }
  return {
    objects: objects.url,
    records: records.url,
    async stop() {
      leaving = true;
      await Promise.all([part(objects.child), part(records.child)]);
    },
  };
};
