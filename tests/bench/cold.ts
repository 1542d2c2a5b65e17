/** Cold start: how long a fresh process takes to import each function's bundle, and how big it is. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { env } from "../../shared/config.ts";
import { type Bench, type Figure, median } from "./bench.ts";

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

const importMs = (path: string): number => {
  const probe = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log("\\n" + (performance.now() - t)); process.exit(0)`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", probe], {
    encoding: "utf8",
    env: surroundings,
    cwd: join(path, ".."),
  });
  return Number(printed.trimEnd().split("\n").at(-1));
};

/** The peer: one SDK client bundled the same way, and nothing else. */
const clientAlone = (): { ms: number; kb: number } => {
  const outfile = join(home, "dist/bench/client-alone/index.mjs");
  mkdirSync(join(outfile, ".."), { recursive: true });
  buildSync({
    stdin: {
      contents:
        'import { DynamoDBClient } from "@aws-sdk/client-dynamodb"; export const client = new DynamoDBClient({});',
      resolveDir: home,
    },
    bundle: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outfile,
  });
  const ms = median(Array.from({ length: runs }, () => importMs(outfile)));
  return { ms, kb: statSync(outfile).size / 1024 };
};

const run: Bench["run"] = async () => {
  if (!existsSync(folder)) return { because: "no bundles in dist/functions; run `npm run build` first" };
  const bundles = readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: join(folder, name, "index.mjs") }))
    .filter(({ path }) => existsSync(path));
  const alone = clientAlone();
  return bundles.flatMap(({ name, path }): Figure[] => {
    const ms = median(Array.from({ length: runs }, () => importMs(path)));
    const kb = statSync(path).size / 1024;
    return [
      {
        measure: `${name}: import`,
        ours: ms,
        unit: "ms",
        peer: { name: "SDK client alone", value: alone.ms },
        ratio: alone.ms / ms,
        against: `${name === "classify" ? 250 : 150} ms`,
      },
      {
        measure: `${name}: code`,
        ours: kb,
        unit: "KB",
        peer: { name: "SDK client alone", value: alone.kb },
        ratio: alone.kb / kb,
      },
    ];
  });
};

export const bench: Bench = { name: "cold", run };
