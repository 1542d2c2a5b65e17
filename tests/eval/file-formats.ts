/** file-formats: odd, broken and hostile files; what came of each and its text with that of what lies in it. Mails keep their subject apart, other titles belong to the text. */
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
  "report.too-many-members": "limit",
  "report.too-deep": "limit",
};

type Found = Extract<Answer, { found: unknown }>["found"][number];

const told = (found: Found): string => {
  if ("problem" in found || found.text === null) return "";
  const { title, kind } = found.report;
  return kind === "eml" || title === "" ? found.text : `${title}\n\n${found.text}`;
};

/** The corpus asks for one text a file: that of a mail holds its attachments' too. */
const lineOf = (id: string, answer: Answer): object => {
  // A crash has no outcome: it counts as unhandled.
  if ("crashed" in answer) return { id, rule: answer.crashed };
  const [whole, ...inner] = answer.found;
  if (whole === undefined) return { id, rule: "nothing found" };
  if ("problem" in whole) return { id, outcome: outcomes[whole.problem], rule: whole.problem };
  const { report } = whole;
  const day = report.published && "from" in report.published ? report.published.from : null;
  return {
    id,
    outcome: "text",
    text: [whole, ...inner].map(told).filter(Boolean).join("\n\n"),
    ...((report.kind === "eml" || report.kind === "msg") && { subject: report.title, date: day }),
    rule: `read as ${report.kind}${inner.length > 0 ? ` with ${inner.length} inside` : ""}`,
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
