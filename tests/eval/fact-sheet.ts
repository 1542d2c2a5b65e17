/** Adapters of corpora that ask the same few things of each text: a field is what is read of it and how it is compared. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import type { Facts } from "../../shared/facts/facts.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import type { Adapter } from "./adapter.ts";
import { type Fault, faultsIn, type Kind, type Shape, single, spokenIn } from "./faults.ts";
import type { Line } from "./line.ts";
import { openStages } from "./stages.ts";
import { distinct, type Told, toldSchemaByField } from "./told.ts";

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** When it was published. */
  date: z.string().nullish(),
  /** Sentences the corpus has numbered itself. */
  sents: z.array(z.tuple([z.number(), z.string()])).optional(),
});

/** One text as the product reads it. */
export type Seen = {
  row: z.infer<typeof rowSchema>;
  report: NormalizedReport;
  facts: Facts;
  /** What is told as done or tried, history left out. */
  current: Mention[];
};
export type Field = Shape & { read(seen: Seen): Told[] };

const done = new Set<Mention["stage"]>(["accomplished", "attempted", "foiled"]);

const written = (kind: Kind, told: readonly Told[]): unknown => {
  const values = distinct(told).map(({ value }) => value);
  if (kind === "flag") return values.length > 0;
  return single.has(kind) ? (values[0] ?? null) : values;
};

const faultsOf = (fields: Record<string, Field>, gold: Line, line: Line | undefined): Fault[] => {
  const text = z.string().parse(gold["text"]);
  const answers = z.record(z.string(), z.unknown()).parse(gold["gold"]);
  const told = toldSchemaByField.parse(line?.["told"]);
  const spoke = spokenIn(Object.values(told).flat());
  return Object.entries(fields).flatMap(([field, shape]) =>
    // The scorers leave out what the annotators left open.
    answers[field] === null || answers[field] === undefined
      ? []
      : faultsIn({ gold, text, field, spoke }, shape, answers[field], told[field] ?? []),
  );
};

export const factSheet = (corpus: string, fields: Record<string, Field>): Adapter => ({
  corpus,
  async *predict(task) {
    const read = await openStages();
    for (const row of task.rows(rowSchema)) {
      const seen = await read(
        `${row.id}.txt`,
        new TextEncoder().encode(row.text),
        row.date ? { published: row.date } : {},
      ).catch((error: unknown) => {
        if (error instanceof Problem) return null;
        throw error;
      });
      const told = Object.fromEntries(
        Object.entries(fields).map(([name, field]): [string, Told[]] => {
          if (seen === null) return [name, []];
          const current = seen.facts.mentions.filter(
            ({ stage, timeStatus }) => done.has(stage) && timeStatus !== "background",
          );
          return [name, field.read({ row, ...seen, current })];
        }),
      );
      const values = Object.entries(fields).map(([name, { kind }]) => [name, written(kind, told[name] ?? [])]);
      yield { id: row.id, ...Object.fromEntries(values), told };
    }
  },
  errors: (gold, predicted) => {
    const lines = new Map(predicted.map((line) => [line.id, line]));
    return gold.flatMap((row) => faultsOf(fields, row, lines.get(row.id)));
  },
});
