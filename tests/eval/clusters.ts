/** Faults of a grouping of texts: two that belong together and lie apart, two that do not and lie together. */

import type { Fault } from "./faults.ts";
import type { Line } from "./line.ts";

const opening = (line: Line): string => String(line["text"]).replace(/\s+/g, " ").slice(0, 180);
const groups = (lines: readonly Line[], key: (line: Line) => string): Line[][] => [...Map.groupBy(lines, key).values()];

/** One fault for each piece that a group falls into beyond the first, and for each group mixed into another. */
export const clusterFaults = (
  gold: readonly Line[],
  predicted: readonly Line[],
  names: { right: string; read: string },
): Fault[] => {
  const read = new Map(predicted.map((line) => [line.id, String(line[names.read] ?? `alone ${line.id}`)]));
  const readOf = (line: Line): string => read.get(line.id) ?? `missing ${line.id}`;
  const rightOf = (line: Line): string => String(line[names.right]);
  const pairs = (all: Line[][], other: (line: Line) => string, sort: string): Fault[] =>
    all.flatMap((members) => {
      const [first, ...rest] = groups(members, other).map(([one]) => one);
      return rest.map((one) => ({
        row: `${first?.id} ${one?.id}`,
        sort,
        right: sort === "merged" ? "two" : "one",
        read: sort === "merged" ? "one" : "two",
        sentence: first && one ? `${opening(first)} … // ${opening(one)} …` : "",
        rule: `put in ${[first, one].map((line) => (line ? readOf(line) : "")).join(" and ")}`,
      }));
    });
  return [...pairs(groups(gold, rightOf), readOf, "split"), ...pairs(groups(gold, readOf), rightOf, "merged")];
};
