/** What a speaker does by speaking: a possible future harm is a warning whatever the verb, a denial denies what went before. */
import type { Stance } from "../claim.ts";
import { hasMark, type Reading } from "../reading.ts";
import type { Spoken } from "./spoken.ts";

/** Words that point back to what was told: "denied the reports". */
const backward = new Set([
  "reports",
  "report",
  "allegation",
  "allegations",
  "claim",
  "claims",
  "accusation",
  "accusations",
  "rumors",
  "rumours",
  "charge",
  "charges",
  "it",
  "this",
  "that",
  "involvement",
  "responsibility",
]);

const asserting: ReadonlySet<Stance> = new Set(["asserts", "confirms", "warns"]);

/** "reorganizing", "gaining influence and might resort": harm and future in one content. */
const isFutureHarm = (reading: Reading, from: number, to: number): boolean =>
  hasMark(reading, from, to, "harm-word") && hasMark(reading, from, to, "future-word");

export const stanceOf = (reading: Reading, spoken: Spoken): Stance => {
  if (spoken.stance === "threatens" && spoken.speaker.role !== "armed-group" && spoken.speaker.role !== "unnamed")
    return isFutureHarm(reading, spoken.from, spoken.to) ? "threatens" : "asserts";
  if (!asserting.has(spoken.stance)) return spoken.stance;
  if (spoken.stance === "warns") return "warns";
  return isFutureHarm(reading, spoken.from, spoken.to) ? "warns" : spoken.stance;
};

/** What a bare denial denies: the content of the claim told just before. */
export const deniedContent = (
  reading: Reading,
  spoken: Spoken,
  before: readonly Spoken[],
): { from: number; to: number } | null => {
  if (spoken.stance !== "denies") return null;
  const words = reading.tokens.word.slice(spoken.from, Math.min(spoken.to, spoken.from + 6));
  if (spoken.to - spoken.from > 6 || !words.some((word) => backward.has(word))) return null;
  const last = before.findLast((one) => one.stance !== "denies" && spoken.sentence - one.sentence <= 2);
  return last ? { from: last.from, to: last.to } : null;
};
