/** What normalize leaves for classify: the report's head, its clean text and the structure of that text. */
import * as z from "zod";
import { reportSchema } from "../report/report.ts";
import { spanSchema } from "./span.ts";

export const blockSchema = z.object({
  span: spanSchema,
  kind: z.enum(["heading", "paragraph", "list-item", "quote", "table-row"]),
  /** Page of the original it begins on, from 1, where the format has pages. */
  page: z.number().int().optional(),
  /** BCP 47 primary tag where it is plainly another than English. */
  language: z.string().optional(),
});
/** A paragraph-sized piece of the clean text. */
export type Block = z.infer<typeof blockSchema>;

export const fingerprintSchema = z.object({
  /** Hash of the case-folded words: equal for exact copies of the text. */
  exact: z.string(),
  /** MinHash band keys: near copies share at least one. */
  bands: z.array(z.string()),
  /** MinHash signature, to estimate how much two texts share. */
  signature: z.array(z.number().int()),
  /** What the text is about: words and weights, strongest first. */
  story: z.array(z.tuple([z.string(), z.number()])),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

export const normalizedReportSchema = z.object({
  report: reportSchema,
  /** Clean text: NFC, paragraphs separated by one empty line, no boilerplate. All spans point into it. */
  text: z.string(),
  blocks: z.array(blockSchema),
  fingerprint: fingerprintSchema,
});
export type NormalizedReport = z.infer<typeof normalizedReportSchema>;
