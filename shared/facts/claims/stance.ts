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

/** "its fighters had carried out", "we attacked": the group speaks of its own. */
const ownDeed =
  /^(?:that )?(?:it|they|we|(?:its|their|our) (?:\S+ )?(?:men|fighters|members|forces|units?|militants|guerrillas|commandos|squads?|martyrs?|soldiers|brigades?)) (?:(?:had|have|has|was|were) )?(?:also )?(?!not\b|never\b)/;

/** Whether a group tells a violent deed as its own. */
export const isOwnDeed = (reading: Reading, spoken: Spoken): boolean =>
  spoken.speaker.role === "armed-group" &&
  ownDeed.test(reading.tokens.word.slice(spoken.from, Math.min(spoken.to, spoken.from + 8)).join(" ")) &&
  !hasMark(reading, spoken.from, Math.min(spoken.to, spoken.from + 8), "negation", "hypothetical", "planned");

const asserting: ReadonlySet<Stance> = new Set(["asserts", "confirms", "warns"]);

/** "reorganizing", "gaining influence and might resort": harm and future in one content. */
const isFutureHarm = (reading: Reading, from: number, to: number): boolean =>
  hasMark(reading, from, to, "harm-word") && hasMark(reading, from, to, "future-word");

/** "denied any knowledge of", "denied having heard of": says nothing on whether it happened. */
const ofKnowledge =
  /^(?:that )?(?:(?:any|all|having|had|he|she|they|it|prior|previous|ever|of) )*(?:knowledge|knowing|known|knew|heard|hearing|aware|awareness|information)\b/;

/** Whether a denial or a statement speaks of what the speaker knows only: "denied any knowledge", "had never heard of the group". */
export const isIgnorance = (reading: Reading, from: number, to: number): boolean => {
  const words = reading.tokens.word.slice(from, Math.min(to, from + 8)).join(" ");
  return (
    ofKnowledge.test(words) ||
    /\b(?:never|not) (?:\S+ )?(?:heard|aware|known)\b|\bno (?:knowledge|information)\b|\bunaware\b/.test(words)
  );
};

export const stanceOf = (reading: Reading, spoken: Spoken): Stance => {
  if (spoken.stance === "threatens" && spoken.speaker.role !== "armed-group" && spoken.speaker.role !== "unnamed")
    return isFutureHarm(reading, spoken.from, spoken.to) ? "threatens" : "asserts";
  if (spoken.stance === "denies" && isIgnorance(reading, spoken.from, spoken.to)) return "asserts";
  if (!asserting.has(spoken.stance)) return spoken.stance;
  if (spoken.stance === "warns") return "warns";
  return isFutureHarm(reading, spoken.from, spoken.to) ? "warns" : spoken.stance;
};

/** What a bare denial denies: the content of the claim told just before. */
export const deniedContent = (
  reading: Reading,
  spoken: Spoken,
  all: readonly Spoken[],
  at: number,
): { from: number; to: number } | null => {
  if (spoken.stance !== "denies") return null;
  const words = reading.tokens.word.slice(spoken.from, Math.min(spoken.to, spoken.from + 6));
  if (spoken.to - spoken.from > 6 || !words.some((word) => backward.has(word))) return null;
  for (let i = at - 1; i >= 0; i -= 1) {
    const one = all[i];
    if (!one || spoken.sentence - one.sentence > 2) return null;
    if (one.stance !== "denies") return { from: one.from, to: one.to };
  }
  return null;
};
