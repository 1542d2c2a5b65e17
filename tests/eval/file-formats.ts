/** file-formats: odd, broken and hostile files; what came of each and its text. Mails keep their subject apart, other titles belong to the text. */
import { z } from "zod";
import type { Code } from "../../shared/errors.ts";
import type { Adapter } from "./adapter.ts";
import { type Answer, boundedReader } from "./bounded-reader.ts";
import { faultsIn, type Shape } from "./faults.ts";

const outcomes: Partial<Record<Code, string>> = {
  "report.encrypted": "encrypted",
  "report.unreadable": "corrupt",
  "report.empty": "no_text",
  "report.no-text": "no_text",
  "report.unknown-kind": "unsupported",
  "report.too-large": "limit",
  "report.too-many-pages": "limit",
};

const lineOf = (id: string, answer: Answer): object => {
  // A crash has no outcome: it counts as unhandled.
  if ("crashed" in answer) return { id, rule: answer.crashed };
  if ("problem" in answer) return { id, outcome: outcomes[answer.problem], rule: answer.problem };
  const { report, text } = answer.report;
  const day = report.published && "from" in report.published ? report.published.from : null;
  return {
    id,
    outcome: "text",
    text: report.kind === "eml" || report.title === "" ? text : `${report.title}\n\n${text}`,
    ...(report.kind === "eml" && { subject: report.title, date: day }),
    rule: `read as ${report.kind}`,
  };
};

/** Answers as right as the labelled one, as the corpus has it. */
const asRight: Record<string, string[]> = {
  corrupt: ["corrupt", "no_text", "unsupported"],
  no_text: ["no_text", "corrupt"],
  unsupported: ["unsupported", "corrupt"],
};
const outcomeShape: Shape = {
  kind: "label",
  alike: (right, read) => (asRight[String(right)] ?? [right]).includes(String(read)),
};

const goldSchema = z.object({ outcome: z.string(), trait: z.string(), reference: z.string().optional() });
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export const adapter: Adapter = {
  corpus: "file-formats",
  async *predict(task) {
    const reader = boundedReader();
    try {
      for (const { id } of task.rows(z.object({ id: z.string() })))
        yield lineOf(id, await reader.read(id, task.bytes(`files/${id}`)));
    } finally {
      reader.close();
    }
  },
  errors: (gold, predicted) => {
    const lines = new Map(predicted.map((line) => [line.id, line]));
    return gold.flatMap((row) => {
      const { outcome, trait, reference } = goldSchema.parse(row);
      const line = lines.get(row.id);
      const rule = String(line?.["rule"] ?? "no answer");
      const read = String(line?.["outcome"] ?? "nothing");
      const told = { value: read, sentence: trait, words: "", rule };
      const free = outcome === "limit" || outcome === "unverified";
      const wrong = free
        ? []
        : faultsIn({ gold: row, text: trait, field: "outcome", spoke: () => rule }, outcomeShape, outcome, [told]);
      const have = new Set(words(String(line?.["text"] ?? "")));
      const lost = words(reference ?? "").filter((word) => !have.has(word));
      if (wrong.length > 0 || lost.length === 0) return wrong;
      return [
        {
          row: row.id,
          sort: "text: words lost",
          right: lost.slice(0, 40).join(" "),
          read: `${have.size} words`,
          sentence: trait,
          rule,
        },
      ];
    });
  },
};
