/** What a report tells that is no incident and matters beside them: how state forces act, and what else happens around. */
import * as z from "zod";
import { evidenceSchema } from "../text/span.ts";

/** How a state's own forces act or fail to, for those who watch over rights. */
export const conductKinds = ["state-killing", "state-force", "state-arrest", "state-inaction", "state-action"] as const;
/** What surrounds violence without being it: hazards, accidents, crime for gain, measures between states. */
export const circumstanceKinds = ["natural-hazard", "accident", "profit-crime", "diplomacy"] as const;
export const noticeKinds = [...conductKinds, ...circumstanceKinds] as const;
export type ConductKind = (typeof conductKinds)[number];
export type CircumstanceKind = (typeof circumstanceKinds)[number];
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeSchema = z.object({
  /** `<report id>-n<start of its sentence>-<kind>`: one a sentence and kind. */
  id: z.string(),
  report: z.string(),
  kind: z.enum(noticeKinds),
  stage: z.enum(["accomplished", "planned"]),
  /** The force as the text names it; absent where the deed alone shows whose it is: "was arrested", "a curfew". */
  force: z.string().optional(),
  /** The sentence, then the words that show it. */
  evidence: z.array(evidenceSchema).min(2),
});
/** Never an incident, never counted, in no level. */
export type Notice = z.infer<typeof noticeSchema>;
