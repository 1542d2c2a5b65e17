/** Bundles a function for Lambda: an ES module with its dependencies inside and its assets beside it. */
import { existsSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import type { FunctionName } from "../shared/config.ts";
import { assets, hosts } from "./bundle-assets.ts";

/** CommonJS dependencies ask for Node's modules by `require`, which an ES module lacks. */
const banner = 'import{createRequire as nodeRequire}from"node:module";const require=nodeRequire(import.meta.url);';

export type Bundled = {
  name: FunctionName;
  /** Code, without assets. */
  bytes: number;
  /** Everything the bundle was made of, relative to the project. */
  inputs: string[];
};

/** What a bundle was made of; installed packages are pinned by the lockfile and named by it. */
const ownInputs = ({ inputs }: Metafile): string[] => [
  ...new Set(Object.keys(inputs).map((path) => (path.includes("node_modules/") ? "package-lock.json" : path))),
];

/** Puts a finished folder in place of the former one. */
const swap = async (made: string, place: string): Promise<void> => {
  const former = `${made}.former`;
  await rename(place, former).catch(() => {});
  await rename(made, place).catch((error) => {
    // Another build of the same sources was a moment faster.
    if (!existsSync(place)) throw error;
  });
  await rm(former, { recursive: true, force: true });
};

/** How everything that is deployed is bundled. */
export const settings = {
  bundle: true,
  // What is imported on demand (other ways to find credentials) becomes files of its own that a start does not read:
  // importing mail-events took 32 ms instead of 53.
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  metafile: true,
  platform: "node",
  target: "node24",
  format: "esm",
  // ES module builds first: only those are tree-shaken.
  mainFields: ["module", "main"],
  banner: { js: banner },
  // They also ask where they lie; an ES module is told by other words.
  define: { __dirname: "import.meta.dirname", __filename: "import.meta.filename" },
  minify: true,
  // Classes name the errors in the logs; 7 % more bytes, no measurable time.
  keepNames: true,
  legalComments: "none",
  logLevel: "silent",
} as const satisfies BuildOptions;

/** Bundles `functions/entry/<name>.ts` into `<out>/<name>/index.mjs`. */
export const bundle = async (root: string, out: string, name: FunctionName): Promise<Bundled> => {
  const folder = join(out, `.${name}-${process.pid}`);
  await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
  const { metafile, warnings } = await build({
    absWorkingDir: root,
    entryPoints: {
      index: `functions/entry/${name}.ts`,
      ...Object.fromEntries((hosts[name] ?? []).map((host) => [host, `functions/entry/${host}.ts`])),
    },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    ...settings,
  });
  for (const { text, location } of warnings) console.warn(`build: ${name}: ${text} (${location?.file})`);
  const carried = assets[name] ?? [];
  for (const { from, to } of carried) await cp(join(root, from), join(folder, to), { recursive: true });
  await swap(folder, join(out, name));
  return {
    name,
    bytes: Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0),
    inputs: [...ownInputs(metafile), ...carried.map(({ from }) => from), "tools/bundle.ts", "tools/bundle-assets.ts"],
  };
};
