/** What happened, joined from every report that mentions it, with both grades and the dissent. */
import * as z from "zod";
import { claimFields } from "../facts/claim.ts";
import { subTypes, tags } from "../facts/event-types.ts";
import { actorSchema, countKinds, countSchema, placeSchema, stages } from "../facts/mention.ts";
import { markingSchema } from "../report/marking.ts";
import { whenSchema } from "../report/when.ts";

const credibilitySchema = z.number().int().min(1).max(6);
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;

export const incidentSchema = z.object({
  /** The smallest mention id among its mentions. */
  id: z.string(),
  /** All mention ids: each leads here. */
  aliases: z.array(z.string()),
  type: z.enum(subTypes),
  tags: z.array(z.enum(tags)),
  stage: z.enum(stages),
  when: whenSchema,
  place: placeSchema.nullable(),
  actors: z.array(actorSchema),
  weapon: z.string().optional(),
  /** Things hit: vehicles, buildings, bridges; absent when none was named. */
  things: z.array(z.string()).optional(),
  counts: z.partialRecord(z.enum(countKinds), countSchema.extend({ claims: z.array(z.string()) })),
  mentions: z.array(z.string()),
  origins: z.array(z.object({ key: z.string(), publisher: z.string(), reports: z.array(z.string()) })),
  severity: z.object({ value: z.number().int().min(0).max(4), reasons: z.array(z.string()) }),
  grade: z.object({
    reliability: z.enum(reliabilities),
    credibility: credibilitySchema,
    reasons: z.array(z.string()),
    perField: z.partialRecord(z.enum(claimFields), credibilitySchema),
  }),
  contested: z.array(z.enum(claimFields)),
  /** One sentence for people: who did what to whom, according to whom. */
  headline: z.string(),
  /**
   * The strongest quote of each report, newest last; `recognised` is how sure (0-100) a machine was that read its words in
   * pictures: such a quote is a reading, not the wording itself.
   */
  quotes: z.array(
    z.object({
      report: z.string(),
      publisher: z.string(),
      quote: z.string(),
      recognised: z.number().int().optional(),
    }),
  ),
  /** Whether any mention tells it as news or follow-up; false is history, which never raises a level. */
  current: z.boolean(),
  /** First instant an accomplished or attempted news mention became known; null when none did. */
  known: z.string().nullable(),
  /** Instant of the newest report about it. */
  updated: z.string(),
  reviews: z.array(z.string()),
  marking: markingSchema,
});
export type Incident = z.infer<typeof incidentSchema>;
