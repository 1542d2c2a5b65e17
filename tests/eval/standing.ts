/** Holds our scores against the best published figures and our own floors. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Scores } from "./scoring.ts";

const measureSchema = z.object({
  corpus: z.string(),
  /** Gold file's name, where a corpus has several. */
  gold: z.string().optional(),
  label: z.string(),
  /** Path of the number in the scorer's final JSON. */
  path: z.array(z.string()),
  best: z.number().nullable(),
  by: z.string().optional(),
  /** Counts are shown as they are, shares in percent. */
  unit: z.enum(["share", "count"]).default("share"),
  better: z.enum(["higher", "lower"]).default("higher"),
});
/** A measure worth a row of the table, with the best figure anyone has published for it. */
export type Measure = z.infer<typeof measureSchema>;

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export const measures: readonly Measure[] = z.array(measureSchema).parse(json("published.json"));
/** Lowest value each measure may have, or highest where lower is better: `floors[corpus][label]`, or `floors[corpus/gold][label]`. */
const floors = z.record(z.string(), z.record(z.string(), z.number())).parse(json("floors.json"));
const keyOf = (corpus: string, gold: string): string => (gold === "" ? corpus : `${corpus}/${gold}`);

export type Row = { measure: Measure; ours: number; floor: number | null; under: boolean };

/** Shares are cut, not rounded, to three digits: what is reached is never under its own floor. */
const cut = (value: number, unit: Measure["unit"]): number =>
  unit === "share" ? Math.floor(value * 1000 + 1e-9) / 1000 : value;

/** The floors with every measure of `rows` that got better raised to what it reached; none is ever lowered here. */
export const raised = (rows: readonly Row[]): Record<string, Record<string, number>> => {
  const next = structuredClone(floors);
  for (const { measure, ours, floor, under } of rows) {
    if (under || !Number.isFinite(ours)) continue;
    const reached = cut(ours, measure.unit);
    const isBetter = floor === null || (measure.better === "higher" ? reached > floor : reached < floor);
    const key = keyOf(measure.corpus, measure.gold ?? "");
    if (isBetter) next[key] = { ...next[key], [measure.label]: reached };
  }
  return next;
};

const at = (scores: Scores, path: readonly string[]): number | null => {
  let here: Scores[string] | undefined = scores;
  for (const step of path) here = typeof here === "object" ? here?.[step] : undefined;
  return typeof here === "number" ? here : null;
};

/** One row. A measure with a floor that the scorer no longer prints counts as the worst there is, not as passed. */
export const rowOf = (measure: Measure, scores: Scores, floor: number | null): Row => {
  const worst = measure.better === "higher" ? 0 : Number.POSITIVE_INFINITY;
  const ours = at(scores, measure.path) ?? worst;
  const under = floor !== null && (measure.better === "higher" ? ours < floor : ours > floor);
  return { measure, ours, floor, under };
};

/** The rows of one scored gold file. */
export const standing = (corpus: string, gold: string, scores: Scores): Row[] => {
  const known = floors[keyOf(corpus, gold)] ?? {};
  return measures
    .filter((measure) => measure.corpus === corpus && (measure.gold ?? gold) === gold)
    .map((measure) => rowOf(measure, scores, known[measure.label] ?? null));
};

const shown = (value: number | null, unit: Measure["unit"]): string => {
  if (value === null) return "-";
  return unit === "share" ? (value * 100).toFixed(1) : String(value);
};

/** The one table people read. */
export const table = (rows: readonly Row[]): string => {
  const cells = rows.map(({ measure, ours, floor, under }) => [
    [measure.corpus, measure.gold].filter(Boolean).join(" "),
    measure.label,
    shown(ours, measure.unit),
    shown(measure.best, measure.unit) + (measure.by ? ` ${measure.by}` : ""),
    shown(floor, measure.unit) + (under ? "  UNDER" : ""),
  ]);
  const all = [["corpus", "measure", "ours", "best published", "floor"], ...cells];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
