/** What a process and all its children hold in memory, where the system tells. */
import { readdirSync, readFileSync } from "node:fs";

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Gone meanwhile, or not ours.
    return "";
  }
};

/** `/proc/<pid>/stat` holds the parent's id after the name in brackets and the state. */
const parentOf = (pid: string): string | undefined => /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1];

const treeOf = (root: number): string[] => {
  const children = Map.groupBy(
    readdirSync("/proc").filter((name) => /^\d+$/.test(name)),
    parentOf,
  );
  const below = (pid: string): string[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(String(root));
};

/** MB of a process and its children; a page several of them share counts once (PSS), so that Node itself is not counted for each. */
export const treeMemory = (root: number): number =>
  treeOf(root).reduce((sum, pid) => {
    const pss = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
    const rss = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
    return sum + Number(pss ?? rss ?? 0) / 1024;
  }, 0);
