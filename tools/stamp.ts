/** Remembers from which inputs something was made, so that it is made again only when one of them changed. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Files of a file or folder, sorted. */
const filesOf = async (path: string): Promise<string[]> => {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  return names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
    .sort();
};

/** Hash of the paths and bytes of files and folders below `root`; a missing one counts as missing. */
export const hashOf = async (root: string, paths: readonly string[]): Promise<string> => {
  const hash = createHash("sha256");
  for (const path of [...new Set(paths)].sort()) {
    const files = await filesOf(join(root, path)).catch(() => []);
    hash.update(`${path}\0${files.length}\0`);
    for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(await readFile(file));
  }
  return hash.digest("hex");
};

export type Stamp = { hash: string; inputs: string[] };

/** Whether what `file` stamps was made from its inputs as they are now. */
export const isFresh = async (root: string, file: string): Promise<boolean> => {
  try {
    const stamp: Stamp = JSON.parse(await readFile(file, "utf8"));
    return stamp.hash === (await hashOf(root, stamp.inputs));
  } catch {
    return false;
  }
};

/** Stamps what was begun at `since` (milliseconds); an input edited meanwhile leaves it unstamped, to be made again. */
export const writeStamp = async (
  root: string,
  file: string,
  { inputs, since }: { inputs: readonly string[]; since: number },
): Promise<void> => {
  const sorted = [...new Set(inputs)].sort();
  for (const path of sorted) if ((await stat(join(root, path))).mtimeMs > since) return;
  const stamp: Stamp = { hash: await hashOf(root, sorted), inputs: sorted };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(stamp, null, 1)}\n`);
};
