/** The head of a report: what arrived, from whom, when, and how far it has travelled. */
import * as z from "zod";
import { problemCodes } from "../errors.ts";
import { markingSchema } from "./marking.ts";
import { whenSchema } from "./when.ts";

export const kinds = [
  "txt",
  "md",
  "html",
  "mhtml",
  "eml",
  "msg",
  "pdf",
  "docx",
  "doc",
  "odt",
  "rtf",
  /** A picture whose words are recognised: PNG, JPEG, TIFF, GIF, WebP, BMP. */
  "image",
  /** One article as a record: a row of a table or an object of a list. */
  "record",
  // Files of several reports.
  "zip",
  "mbox",
  "csv",
  "json",
] as const;
export type Kind = (typeof kinds)[number];

/** `unpacked`: a file with no text of its own whose members are reports; nothing more happens to it. */
export const states = ["received", "normalized", "unpacked", "classified", "quarantined", "failed"] as const;

/** How words that stand in pictures were recognised: a reading by machine, not the wording itself. */
export const transcriptionSchema = z.object({
  /** Name and version of the engine and of its language data. */
  engine: z.string(),
  /** Mean certainty of the engine over all characters it read, 0-100. */
  confidence: z.number().int(),
  /** The pages read so, counted from 1, each with its own mean; the others hold text. */
  pages: z.array(z.object({ page: z.number().int(), confidence: z.number().int() })),
});
export type Transcription = z.infer<typeof transcriptionSchema>;

export const reportSchema = z.object({
  /** Hash of bucket, key and member path: 12 hex digits. */
  id: z.string(),
  /** Hash of the bytes and the normaliser's version: 12 hex digits. */
  version: z.string(),
  /** Object key as S3 holds it (plain, not URL-encoded). */
  key: z.string(),
  /** Path inside the uploaded file, for a report that came in one: `week.zip`'s `monday/osh.txt`, a mail's attachment. */
  member: z.string().optional(),
  /** Id of the report this one lies in: the upload, or the member of it that holds this one. */
  container: z.string().optional(),
  /** When the file it lay in came anew without it, ISO instant: it counts nowhere since. Absent while it stands. */
  retired: z.string().optional(),
  /** How many members lie directly in it; each is a report of its own. Absent when it can hold none. */
  members: z.number().int().optional(),
  /** ISO instant, UTC. */
  received: z.string(),
  /** When the bucket took these bytes, ISO instant: orders versions, never shown as a date of the text. */
  arrived: z.string(),
  /**
   * `upload`: when the bucket saw it. `as-published`: at noon of its day, for an archive that is replayed.
   * `undated-archive`: loaded with an archive, but its day is not known: received at upload, and belongs to no period.
   */
  receivedBasis: z.enum(["upload", "as-published", "undated-archive"]),
  published: whenSchema,
  /** Name of the rule that found the date: `metadata`, `json-ld`, `meta`, `labelled`, `mail-header`, ... */
  publishedBasis: z.string().nullable(),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  /** BCP 47 primary tag, `und` when unknown. */
  language: z.string(),
  /** Languages other than that one in which paragraphs of it are, most paragraphs first. */
  otherLanguages: z.array(z.string()).optional(),
  marking: markingSchema,
  kind: z.enum([...kinds, "unknown"]),
  /** Set when words of it, or all of them, were recognised in pictures. */
  transcription: transcriptionSchema.optional(),
  /** Size of the original in bytes. */
  size: z.number().int(),
  state: z.enum(states),
  reason: z.enum(problemCodes).optional(),
  /** Decided by classify; false until then. */
  relevant: z.boolean(),
  /** ISO countries its mentions lie in; set by classify. */
  countries: z.array(z.string()).optional(),
  origin: z.object({
    /** Id of the earliest report this one copies. */
    copyOf: z.string().optional(),
    /** Wire services credited (`Reuters`). */
    credits: z.array(z.string()),
    /** Publishers named as the source (`the Kabar news agency`). */
    cites: z.array(z.string()),
  }),
});
export type Report = z.infer<typeof reportSchema>;
