/** Who receives which digest, how often, about what, and what he may see. */
import * as z from "zod";
import { markingSchema } from "../report/marking.ts";

export const cadences = ["daily", "weekly", "monthly"] as const;

export const subscriptionSchema = z.object({
  id: z.string(),
  email: z.email(),
  /** What readers see in the subject: "Central Asia". */
  name: z.string().min(1).max(80),
  /** Filter of the filter language; `""` is everything. */
  filter: z.string(),
  cadence: z.enum(cadences),
  /** IANA zone of the windows. */
  zone: z.string(),
  /** Highest marking the reader may see. */
  clearance: markingSchema,
  /** What a quiet period sends. */
  quiet: z.enum(["short", "none"]),
  /** Capability in the unsubscribe link. */
  token: z.string(),
  state: z.enum(["active", "unsubscribed", "suppressed"]),
  created: z.string(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;
