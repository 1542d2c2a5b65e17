/** Object keys of files to upload: the same file gets the same key again, so a repeated ingest makes no second report. */
import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { Advice } from "./advice.ts";

/** Files named, and those inside folders named; hidden ones and a folder's README.md only when named themselves. */
export const filesOf = (paths: readonly string[]): string[] => {
  const found = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new Advice(`There is no file ${path}.`, 2);
    if (!stats.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !relative(path, file)
            .split(sep)
            .some((part) => part.startsWith(".") || part === "README.md"),
      )
      .sort();
  });
  const byPath = new Map(found.map((file) => [resolve(file), file]));
  return [...byPath.values()];
};

/** As few last parts of the path as tell the files apart, two files of one name in two folders for example. */
export const keysOf = (files: readonly string[], prefix: string): Map<string, string> => {
  const parts = files.map((file) => resolve(file).split(sep).filter(Boolean));
  const name = (i: number, depth: number): string => (parts[i] ?? []).slice(-depth).join("/");
  const depthOf = (i: number): number => {
    let depth = 1;
    while (files.some((_, j) => j !== i && name(j, depth) === name(i, depth) && depth < (parts[i]?.length ?? 0)))
      depth++;
    return depth;
  };
  return new Map(files.map((file, i) => [file, `${prefix}${name(i, depthOf(i)) || basename(file)}`]));
};
