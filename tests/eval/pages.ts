/** Adapters of web page corpora: the page alone, read by normalize; its text and what stands in its head. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import type { Adapter } from "./adapter.ts";
import { close, type Fault, faultsIn, type Shape } from "./faults.ts";
import type { Line } from "./line.ts";
import { normalizeFile } from "./stages.ts";
import { type Told, toldSchemaByField } from "./told.ts";

type Head = "title" | "author" | "date";

/** The day it was published; what is known less precisely names no day. */
const dayOf = ({ published }: NormalizedReport["report"]): string | null =>
  published && "from" in published && published.precision === "day" ? published.from : null;

const headOf = ({ report }: NormalizedReport): Record<Head, string | null> => ({
  title: report.title || null,
  author: report.authors.join("; ") || null,
  date: dayOf(report),
});

/** Of the head only the date says which rule found it. */
const toldOf = (head: Record<Head, string | null>, { report }: NormalizedReport): Record<string, Told[]> =>
  Object.fromEntries(
    Object.entries(head).map(([field, value]): [string, Told[]] => [
      field,
      value === null
        ? []
        : [
            {
              value,
              sentence: report.title,
              words: "",
              rule: field === "date" ? `heading ${report.publishedBasis}` : "heading",
            },
          ],
    ]),
  );

const shapes: Record<Head, Shape> = {
  title: { kind: "name", alike: close },
  author: { kind: "name", alike: close },
  date: { kind: "date" },
};

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
const paragraphs = (text: string): string[] => text.split("\n").map(squeezed).filter(Boolean);

const goldSchema = z.object({
  text: z.string().nullish(),
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
});

/** Passages that should have been kept or left out; without such a list, paragraphs one side has and the other has not. */
const textFaults = (gold: Line, text: string): Fault[] => {
  const { with: wanted, without: unwanted, text: whole } = goldSchema.parse(gold);
  const [ours, theirs] = [squeezed(text), squeezed(whole ?? "")];
  const missed = (wanted ?? paragraphs(whole ?? "")).map(squeezed).filter((passage) => !ours.includes(passage));
  const kept = unwanted
    ? unwanted.map(squeezed).filter((passage) => ours.includes(passage))
    : paragraphs(text).filter((paragraph) => !theirs.includes(paragraph));
  const fault = (sort: string, right: string, read: string): Fault => ({
    row: gold.id,
    sort,
    right,
    read,
    sentence: squeezed(text).slice(0, 200),
    rule: "article",
  });
  return [
    ...missed.map((passage) => fault(ours === "" ? "text: nothing read" : "text: passage lost", passage, "")),
    ...kept.map((passage) => fault("text: kept what is not the article", "", passage)),
  ];
};

/** `fields` are those the corpus knows of: `text`, or parts of the head. */
export const pageAdapter = (corpus: string, fields: readonly (Head | "text")[]): Adapter => ({
  corpus,
  async *predict(task) {
    for (const { id } of task.rows(z.object({ id: z.string() }))) {
      const read = await normalizeFile(`${id}.html`, task.bytes(`html/${id}.html`)).catch((error: unknown) => {
        if (error instanceof Problem) return null;
        throw error;
      });
      const head = read ? headOf(read) : { title: null, author: null, date: null };
      const all: Record<string, string | null> = { text: read?.text ?? "", ...head };
      yield {
        id,
        ...Object.fromEntries(fields.map((field) => [field, all[field]])),
        ...(read && { told: toldOf(head, read) }),
      };
    }
  },
  errors: (gold, predicted) => {
    const lines = new Map(predicted.map((line) => [line.id, line]));
    return gold.flatMap((row) => {
      const line = lines.get(row.id);
      const told = toldSchemaByField.parse(line?.["told"]);
      const text = typeof line?.["text"] === "string" ? line["text"] : "";
      const where = { gold: row, text: String(row["title"] ?? row["url"] ?? ""), spoke: () => "" };
      // Not every page of a corpus has its head annotated.
      const heads = row["annotated_metadata"] === false ? [] : fields;
      return [
        ...heads.flatMap((field) =>
          field === "text" ? [] : faultsIn({ ...where, field }, shapes[field], row[field], told[field] ?? []),
        ),
        ...(fields.includes("text") ? textFaults(row, text) : []),
      ];
    });
  },
});
