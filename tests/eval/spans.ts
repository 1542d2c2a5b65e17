/** Faults of spans: found where nothing is, not found, or found and misread. */
import { z } from "zod";
import type { Fault } from "./faults.ts";
import type { Line } from "./line.ts";

const spanSchema = z.looseObject({ start: z.number(), end: z.number(), rule: z.string().optional() });
type Span = z.infer<typeof spanSchema>;

/** What a span of a row says, for people, and whether it was read as it should be. */
export type SpanKind = { list: string; says(span: Span): string; right(gold: Span, read: Span): boolean };

/** Offsets count code points. */
const around = (points: readonly string[], { start, end }: Span): string =>
  [
    points.slice(Math.max(0, start - 90), start).join(""),
    `[${points.slice(start, end).join("")}]`,
    points.slice(end, end + 90).join(""),
  ]
    .join("")
    .replace(/\s+/g, " ");

const faultsOfRow = (gold: Line, line: Line | undefined, { list, says, right }: SpanKind): Fault[] => {
  const points = [...String(gold["text"])];
  const theirs = z.array(spanSchema).parse(gold[list]);
  const ours = z.array(spanSchema).parse(line?.[list] ?? []);
  const overlaps = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end;
  const fault = (sort: string, wanted: Span | undefined, read: Span | undefined): Fault => ({
    row: gold.id,
    sort,
    right: wanted ? says(wanted) : "",
    read: read ? says(read) : "",
    sentence: around(points, (read ?? wanted)!),
    rule: read?.rule ?? "",
  });
  return [
    ...theirs.flatMap((wanted) => {
      const hits = ours.filter(overlaps(wanted));
      if (hits.length === 0) return [fault(`${list}: missed`, wanted, undefined)];
      return hits.some((hit) => right(wanted, hit))
        ? []
        : [fault(`${list}: misread by ${hits[0]?.rule}`, wanted, hits[0])];
    }),
    ...ours
      .filter((read) => !theirs.some(overlaps(read)))
      .map((read) => fault(`${list}: invented by ${read.rule}`, undefined, read)),
  ];
};

export const spanFaults = (gold: readonly Line[], predicted: readonly Line[], kind: SpanKind): Fault[] => {
  const lines = new Map(predicted.map((line) => [line.id, line]));
  return gold.flatMap((row) => faultsOfRow(row, lines.get(row.id), kind));
};
