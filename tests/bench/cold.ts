/** Cold start: how long a fresh process takes to import each function's bundle, and how big it is. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { env } from "../../shared/config.ts";
import { settings } from "../../tools/bundle.ts";
import { type Bench, type Figure, median, told } from "./bench.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(home, "dist/functions");
const runs = 7;

// Entries read their variables when they are imported; no client connects before the first event.
const surroundings: Record<string, string> = {
  PATH: process.env["PATH"] ?? "",
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
  ...Object.fromEntries(Object.values(env).flatMap((names) => names.map((name) => [name, "http://127.0.0.1:9/none"]))),
  DEFAULT_MARKING: "TLP:AMBER",
  AUTH_JWKS: '{"keys":[]}',
};

const importOnce = (path: string): number => {
  const probe = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log("\\n" + (performance.now() - t)); process.exit(0)`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", probe], {
    encoding: "utf8",
    env: surroundings,
    cwd: join(path, ".."),
  });
  return Number(printed.trimEnd().split("\n").at(-1));
};

/** Code a start reads, in KB: the bundle and the parts it imports at once, not those it imports on demand. */
const startKb = (path: string, seen = new Set<string>()): number => {
  if (seen.has(path)) return 0;
  seen.add(path);
  const code = readFileSync(path, "utf8");
  const parts = [...code.matchAll(/\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.mjs)"/g)].map(([, part]) =>
    join(path, "..", part ?? ""),
  );
  return statSync(path).size / 1024 + parts.reduce((sum, part) => sum + startKb(part, seen), 0);
};

/** The peer: one SDK client bundled the way the house bundles, and nothing else. */
const clientAlone = (): string => {
  const outdir = join(home, "dist/bench/client-alone");
  buildSync({
    ...settings,
    stdin: {
      contents:
        'import { DynamoDBClient } from "@aws-sdk/client-dynamodb"; export const client = new DynamoDBClient({});',
      resolveDir: home,
    },
    outdir,
    outExtension: { ".js": ".mjs" },
  });
  return join(outdir, "stdin.mjs");
};

const run: Bench["run"] = async () => {
  if (!existsSync(folder)) return { because: "no bundles in dist/functions; run `npm run build` first" };
  const bundles = readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: join(folder, name, "index.mjs") }))
    .filter(({ path }) => existsSync(path));
  const alone = clientAlone();
  const paths = [alone, ...bundles.map(({ path }) => path)];
  // Turns alternate, so that a noisy machine is noisy for all.
  const rounds = Array.from({ length: runs }, () => new Map(paths.map((path) => [path, importOnce(path)])));
  const importMs = (path: string): number => median(rounds.map((round) => round.get(path) ?? 0));
  const peer = { ms: importMs(alone), kb: startKb(alone) };
  return bundles.flatMap(({ name, path }): Figure[] => [
    {
      key: name,
      measure: `cold: import of ${name}`,
      value: importMs(path),
      unit: "ms",
      note: `${told(peer.ms)} ms for an SDK client alone`,
    },
    {
      key: `${name}-kb`,
      measure: `cold: code ${name} reads at start`,
      value: startKb(path),
      unit: "KB",
      note: `${told(peer.kb)} KB for an SDK client alone`,
    },
  ]);
};

export const bench: Bench = { name: "cold", run };
