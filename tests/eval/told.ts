/** One value the product read, as a prediction line carries it: with the sentence, the words and the rules that made it. */
import { z } from "zod";
import type { Evidence } from "../../shared/text/span.ts";

const valueSchema = z.union([z.string(), z.number(), z.record(z.string(), z.string())]);
/** A label, a number, or a record such as `{type, text}`. */
export type Value = z.infer<typeof valueSchema>;

const toldSchema = z.object({ value: valueSchema, sentence: z.string(), words: z.string(), rule: z.string() });
export type Told = z.infer<typeof toldSchema>;

/** The values of each field, read back from a prediction line. */
export const toldSchemaByField = z.record(z.string(), z.array(toldSchema)).default({});

/** A value with what a mention or claim shows for it: its sentence, and the words read by the rule that begins with `about`. */
export const toldBy = (value: Value, { evidence }: { evidence: readonly Evidence[] }, about = ""): Told => {
  const [first] = evidence;
  const own = evidence.find(({ rule }) => about !== "" && rule.startsWith(about)) ?? first;
  const rules = new Set([first?.rule, own?.rule].filter((rule) => rule !== undefined));
  return { value, sentence: first?.quote ?? "", words: own?.quote ?? "", rule: [...rules].join(", ") };
};

export const shownValue = (value: Value): string =>
  typeof value === "object" ? Object.values(value).join(" | ") : String(value);

/** Each value once, the first telling of it. */
export const distinct = (told: readonly Told[]): Told[] => {
  const seen = new Set<string>();
  return told.filter(({ value }) => {
    const shown = shownValue(value);
    return !seen.has(shown) && seen.add(shown);
  });
};
