/** Who says what: each asserted value is a row with its speaker, stance and quote. */
import * as z from "zod";
import { whenSchema } from "../report/when.ts";
import { evidenceSchema, spanSchema } from "../text/span.ts";

export const speakerRoles = [
  "state-security",
  "state-political",
  "armed-group",
  "judicial",
  "international",
  "media",
  "witness",
  "expert",
  "unnamed",
] as const;
export const stances = [
  "asserts",
  "confirms",
  "warns",
  "threatens",
  "denies",
  "claims-responsibility",
  "accuses",
  "retracts",
] as const;
export type Stance = (typeof stances)[number];

export const claimFields = [
  "happened",
  "perpetrator",
  "killed",
  "injured",
  "abducted",
  "arrested",
  "place",
  "when",
  "motive",
  "capability",
  "intent",
  "other",
] as const;
export type ClaimField = (typeof claimFields)[number];

/** ICD 203 likelihood rows, lowest first. */
export const icd203Rows = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even-chance",
  "likely",
  "very-likely",
  "almost-certain",
] as const;

export const claimSchema = z.object({
  /** `<report id>-c<content start>-<field>`. */
  id: z.string(),
  report: z.string(),
  /** Mention the claim speaks of; absent when it speaks of none that was read. */
  mention: z.string().optional(),
  speaker: z.object({
    /** As the text names the speaker; null for an unnamed one. */
    name: z.string().nullable(),
    role: z.enum(speakerRoles),
    institution: z.string().optional(),
    /** Who passed it on: "told the Tien Shan news agency". */
    via: z.string().optional(),
  }),
  /** The cue verb or phrase as written; `""` for the reporter's own voice. */
  cue: z.string(),
  stance: z.enum(stances),
  field: z.enum(claimFields),
  value: z.unknown().optional(),
  content: spanSchema,
  said: whenSchema,
  likelihood: z.object({ word: z.string(), row: z.enum(icd203Rows) }).optional(),
  horizon: whenSchema.optional(),
  /** Words of the horizon as written. */
  horizonText: z.string().optional(),
  /** Ids of claims of the same report that say the opposite. */
  opposes: z.array(z.string()),
  evidence: z.array(evidenceSchema),
});
export type Claim = z.infer<typeof claimSchema>;
