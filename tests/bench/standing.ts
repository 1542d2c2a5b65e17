/** How our figures stand against what is published: each held against its bar and its goal. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Figure, told } from "./bench.ts";

const published = z.array(
  z.object({
    bench: z.string(),
    key: z.string(),
    /** Best figure known of anybody, in words. */
    best: z.string().nullable(),
    better: z.enum(["more", "less"]),
    bar: z.number().nullable(),
    goal: z.number(),
    says: z.string().optional(),
  }),
);
export type Held = z.infer<typeof published>[number];

/** The published table. */
export const held: readonly Held[] = published.parse(
  JSON.parse(readFileSync(new URL("published.json", import.meta.url), "utf8")),
);

export type Reached = "goal" | "bar" | "no";

/** What a value reaches; where a row names no bar, everything short of the goal is "no". */
export const reached = ({ better, bar, goal }: Pick<Held, "better" | "bar" | "goal">, value: number): Reached => {
  const atLeast = (limit: number): boolean => (better === "more" ? value >= limit : value <= limit);
  return atLeast(goal) ? "goal" : bar !== null && atLeast(bar) ? "bar" : "no";
};

/** A figure with what it is held against; context has nothing. */
export type Standing = Figure & { held?: Held; reached?: Reached };

export const standingOf = (bench: string, figure: Figure, rows = held): Standing => {
  const row = rows.find((one) => one.bench === bench && one.key === figure.key);
  return row === undefined ? figure : { ...figure, held: row, reached: reached(row, figure.value) };
};

/** Published measures of a bench that its run gave no figure for. */
export const unmeasured = (bench: string, figures: readonly Figure[], rows = held): Held[] =>
  rows.filter((row) => row.bench === bench && !figures.some(({ key }) => key === row.key));

/** One bench's answer in the JSON line: a figure a measure, or the words "not yet". */
export const asJson = (standings: readonly Standing[]): Record<string, unknown> =>
  Object.fromEntries(
    standings.map(({ key, value, unit, held: row, reached: mark, note }) => [
      key,
      { value, unit, ...(row && { bar: row.bar, goal: row.goal, reached: mark }), ...(note && { note }) },
    ]),
  );

const heads = ["bench", "measure", "ours", "bar", "goal", "reached", "taken from"];

/** The cells of a figure, in the order of the table's heads. */
export const cells = (bench: string, { measure, value, unit, held: row, reached: mark, note }: Standing): string[] => [
  bench,
  measure,
  `${told(value)} ${unit}`,
  row ? (row.bar === null ? "-" : told(row.bar)) : "",
  row ? told(row.goal) : "",
  mark ?? "",
  [note, row?.says].filter(Boolean).join("; "),
];

/** The rows under their heads in columns; a row of two cells is a remark. */
export const table = (rows: readonly string[][]): string => {
  const all = [heads, ...rows];
  const widths = heads.map((_, i) =>
    Math.max(...all.filter((row) => row.length > 2 || i === 0).map((row) => row[i]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
