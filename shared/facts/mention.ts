/** What one report says of one happening. */
import * as z from "zod";
import { whenSchema } from "../report/when.ts";
import { evidenceSchema, spanSchema } from "../text/span.ts";
import { subTypes, tags } from "./event-types.ts";

export const countSchema = z.object({
  min: z.number().int(),
  /** `null` is open: "at least 12". */
  max: z.number().int().nullable(),
  basis: z.enum(["stated", "derived"]),
});
export type Count = z.infer<typeof countSchema>;

export const countKinds = ["killed", "injured", "abducted", "arrested", "displaced", "deported", "other"] as const;
export type CountKind = (typeof countKinds)[number];

export const placeSchema = z.object({
  /** Gazetteer id: GeoNames id, or `country:KG`, or `admin1:KG-O`. */
  id: z.string(),
  name: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  /** ISO 3166-2 or GeoNames admin 1 code. */
  admin1: z.string().optional(),
  lat: z.number(),
  lon: z.number(),
  precision: z.enum(["exact", "town", "district", "province", "country"]),
  /** Ids of the other readings of the name. */
  runnersUp: z.array(z.string()),
});
export type Place = z.infer<typeof placeSchema>;

export const toponymSchema = z.object({
  span: spanSchema,
  place: placeSchema.nullable(),
  role: z.enum(["locative", "metonym", "demonym", "dateline"]),
});
/** Every place name found in a text; only `locative` ones locate a mention. */
export type Toponym = z.infer<typeof toponymSchema>;

export const actorSchema = z.object({
  /** Register id; absent for a name the register does not hold. */
  id: z.string().optional(),
  name: z.string(),
  class: z.string(),
  role: z.enum(["perpetrator", "target", "party"]),
  /** A named individual, people told by what they are ("gunmen"), or a group or body; absent in older rows. */
  kind: z.enum(["person", "people", "organisation"]).optional(),
});
export type Actor = z.infer<typeof actorSchema>;

export const stages = ["accomplished", "attempted", "foiled", "threatened", "planned"] as const;
export type Stage = (typeof stages)[number];
export const timeStatuses = ["news", "follow-up", "background"] as const;

export const mentionSchema = z.object({
  /** `<event start YYYYMMDD or 00000000>-<report id>-<span start>`: sorts by event start, report, span. */
  id: z.string(),
  report: z.string(),
  type: z.enum(subTypes),
  tags: z.array(z.enum(tags)),
  stage: z.enum(stages),
  timeStatus: z.enum(timeStatuses),
  when: whenSchema,
  /** Most precise first; the mention happened at the first. */
  places: z.array(placeSchema),
  actors: z.array(actorSchema),
  weapon: z.string().optional(),
  /** Things hit: vehicles, buildings, bridges; absent when none was named. */
  things: z.array(z.object({ name: z.string(), class: z.string() })).optional(),
  killed: countSchema.optional(),
  injured: countSchema.optional(),
  abducted: countSchema.optional(),
  arrested: countSchema.optional(),
  displaced: countSchema.optional(),
  deported: countSchema.optional(),
  other: countSchema.optional(),
  /** One sentence at least; each value's own words follow under its rule. */
  evidence: z.array(evidenceSchema),
});
export type Mention = z.infer<typeof mentionSchema>;
