/** The project's own files, as the architecture tests read them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the checkout. */
export const home = fileURLToPath(new URL("../../", import.meta.url));

const generated = new Set(["node_modules", "dist", "cdk.out", "coverage", ".git", ".local"]);

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });

/** Paths relative to the root, sorted, of files under `folder` whose name `wanted` accepts. */
export const filesUnder = (folder: string, wanted: RegExp = /./): string[] =>
  walk(join(home, folder))
    .filter((path) => wanted.test(path))
    .map((path) => relative(home, path))
    .sort();

export const source = (path: string): string => readFileSync(join(home, path), "utf8");

/** Source without comments, so that prose about a forbidden word does not count; strings stay. */
export const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/[^\n]*/g, "$1");
