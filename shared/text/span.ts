/** Places in the clean text, and the evidence every value carries. */
import * as z from "zod";

export const spanSchema = z.object({ start: z.number().int(), end: z.number().int() });
/** Half-open offsets into the clean text, in UTF-16 units. */
export type Span = z.infer<typeof spanSchema>;

export const evidenceSchema = z.object({ span: spanSchema, quote: z.string(), rule: z.string() });
/** The words a value was read from and the rule that read them; `quote` is always `text.slice(span.start, span.end)`. */
export type Evidence = z.infer<typeof evidenceSchema>;
