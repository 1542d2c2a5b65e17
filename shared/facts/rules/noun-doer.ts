/** Who does what a noun tells, when a verb beside it says so. */
import { doerAfter, isPassive, subjectOf } from "../clause.ts";
import { parts } from "../grammar.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { isArmed } from "../patient.ts";
import type { Reading } from "../reading.ts";

/** Verbs that make the noun before or after them a deed somebody did. */
const doing = new Set([
  "carried",
  "carry",
  "carrying",
  "carries",
  "staged",
  "stage",
  "staging",
  "launched",
  "launch",
  "launching",
  "perpetrated",
  "committed",
  "commit",
  "mounted",
  "conducted",
  "made",
  "executed",
]);

/** The doer told by such a verb: "the attack was staged by ten men", "rebels carried out an ambush". */
export const doerOf = (
  reading: Reading,
  start: number,
  end: number,
  floor: number,
  ceiling: number,
): NounPhrase | null => {
  const { tokens } = reading;
  for (let i = start - 1; i >= Math.max(floor, start - 5); i -= 1)
    if (doing.has(tokens.word[i] ?? "") && reading.part[i] === parts.verb && !isPassive(reading, i, floor)) {
      const subject = subjectOf(reading, i, floor);
      return subject && (isArmed(subject) || subject.kind === "person") ? subject : null;
    }
  for (let i = end; i < Math.min(ceiling, end + 12); i += 1) {
    if (!doing.has(tokens.word[i] ?? "")) continue;
    const phrase = doerAfter(reading, i + 1, ceiling);
    return phrase && (isArmed(phrase) || phrase.kind === "person") ? phrase : null;
  }
  return null;
};
