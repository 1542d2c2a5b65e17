/** When something happened, was published or was said: an interval of days with its precision and basis; `null` is "unknown", never "now". */
import * as z from "zod";

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A calendar day, `YYYY-MM-DD`. */
export type Day = z.infer<typeof daySchema>;

export const whenSchema = z
  .union([
    z.object({
      from: daySchema,
      to: daySchema,
      precision: z.enum(["day", "week", "month", "season", "year"]),
      basis: z.enum(["stated", "relative-to-publication", "relative-to-text"]),
    }),
    z.object({
      month: z.number().int().min(1).max(12),
      day: z.number().int().min(1).max(31).optional(),
      part: z.enum(["early", "mid", "late"]).optional(),
      year: z.null(),
      precision: z.literal("yearless"),
    }),
  ])
  .nullable();
/** An interval of days (both ends inclusive), a day or month without a year, or unknown. */
export type When = z.infer<typeof whenSchema>;
/** The dated form of {@link When}. */
export type Interval = Extract<When, { from: Day }>;
