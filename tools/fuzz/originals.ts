/** What is mutated: the samples, and the corpora when they lie beside the checkout. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Dice } from "./dice.ts";

export type Original = {
  /** Path for the report of a find. */
  name: string;
  /** Ending without the dot, of what is in it. */
  ending: string;
  bytes(dice: Dice): Uint8Array;
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const contentOf = (path: string): Buffer => {
  const raw = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(raw) : raw;
};

/** Texts of a table of labelled rows; a row without one stands as it is. */
const textOfRow = (row: string): string => {
  const read: unknown = JSON.parse(row);
  if (typeof read !== "object" || read === null) return row;
  return "text" in read && typeof read.text === "string" ? read.text : row;
};

const rowsOf = (path: string) => {
  let rows: string[] | undefined;
  return (dice: Dice): Uint8Array => {
    rows ??= contentOf(path).toString("utf8").split("\n").filter(Boolean);
    return rows.length === 0 ? new Uint8Array() : new TextEncoder().encode(textOfRow(dice.pick(rows)));
  };
};

const originalOf = (root: string, path: string): Original => {
  const plain = basename(path).replace(/\.gz$/, "");
  const ending = extname(plain).slice(1).toLowerCase() || "none";
  const name = relative(root, path);
  if (ending === "jsonl") return { name, ending: "txt", bytes: rowsOf(path) };
  // Plain bytes, as the bucket hands them over.
  return { name, ending, bytes: () => new Uint8Array(contentOf(path)) };
};

/** In path order; scripts are no reports. */
export const originalsIn = (root: string): { originals: Original[]; hasCorpora: boolean } => {
  const corpora = join(root, "../shared/corpora");
  const hasCorpora = existsSync(corpora);
  const paths = [...filesUnder(join(root, "samples")), ...(hasCorpora ? filesUnder(corpora) : [])];
  return {
    originals: paths.filter((path) => !/\.(?:mjs|py)$/.test(path)).map((path) => originalOf(root, path)),
    hasCorpora,
  };
};
