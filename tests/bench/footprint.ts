/** From `npm start` to the first report that can be asked about, and what the whole process tree holds meanwhile. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openApi, type Page } from "../../cli/api-client.ts";
import type { Endpoints } from "../../infra/local/stack.ts";
import type { Report } from "../../shared/report/report.ts";
import { type Bench, type Figure, told } from "./bench.ts";
import { treeMemory } from "./process-tree.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));
const patienceMs = 180_000;
const betweenMs = 200;

/** The checkout's own files in a folder by themselves, with nothing installed. */
const freshCopy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "threat-digest-fresh-"));
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: home, encoding: "utf8" }).split("\0").filter(Boolean);
  for (const file of files.filter((name) => existsSync(join(home, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(home, file), join(folder, file));
  }
  return folder;
};

const reportsRead = async (endpoints: Endpoints): Promise<number> => {
  const { items } = await openApi(endpoints).get<Page<Report>>("/v1/reports?limit=200");
  return items.filter(({ state }) => state === "classified").length;
};

type Run = { seconds: number; peak: number; idle: number };

/** Starts in `folder`, waits for the first sample, then until all are read; answers seconds to the first and memory. */
const startIn = async (folder: string, data: string): Promise<Run> => {
  const started = performance.now();
  const npm: ChildProcess = spawn("npm", ["start", "--silent", "--", "--data", data], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    // A group of its own: npm does not hand signals on to what it runs.
    detached: true,
  });
  let said = "";
  npm.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const ended = once(npm, "exit");
  const pid = npm.pid ?? 0;
  try {
    let [seconds, peak, idle, most, calm] = [0, 0, 0, 0, 0];
    const file = join(data, "endpoints.json");
    while (calm < 15) {
      if (npm.exitCode !== null || performance.now() - started > patienceMs) throw new Error(`npm start: ${said}`);
      await pause(betweenMs);
      idle = treeMemory(pid);
      peak = Math.max(peak, idle);
      if (!existsSync(file)) continue;
      const read = await reportsRead(JSON.parse(readFileSync(file, "utf8")) as Endpoints).catch(() => 0);
      if (read > 0 && seconds === 0) seconds = (performance.now() - started) / 1000;
      calm = read > 0 && read === most ? calm + 1 : 0;
      most = read;
    }
    return { seconds, peak, idle };
  } finally {
    process.kill(-pid, "SIGINT");
    await ended;
  }
};

const run: Bench["run"] = async ({ full }) => {
  if (process.platform !== "linux") return { because: "memory is read from /proc, which this system has not" };
  const folder = full ? freshCopy() : home;
  const data = mkdtempSync(join(tmpdir(), "threat-digest-data-"));
  try {
    const installing = performance.now();
    if (full) execFileSync("npm", ["ci"], { cwd: folder, stdio: "ignore" });
    const install = full ? (performance.now() - installing) / 1000 : 0;
    const { seconds, peak, idle } = await startIn(folder, data);
    const figures: Figure[] = [
      full
        ? {
            key: "seconds",
            measure: "footprint: npm ci and npm start to the first report",
            value: install + seconds,
            unit: "s",
            note: `npm ci ${told(install)} s, start with nothing built ${told(seconds)} s`,
          }
        : {
            key: "start-seconds",
            measure: "footprint: npm start to the first report",
            value: seconds,
            unit: "s",
            note: "npm ci not measured here; what was built and synthesized before is used",
          },
      {
        key: "peak-memory",
        measure: "footprint: peak memory of all processes",
        value: peak,
        unit: "MB",
        note: `${told(idle)} MB after the samples were read; shared pages counted once`,
      },
    ];
    return figures;
  } finally {
    rmSync(data, { recursive: true, force: true });
    if (full) rmSync(folder, { recursive: true, force: true });
  }
};

export const bench: Bench = { name: "footprint", run };
