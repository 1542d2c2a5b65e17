/** Drops happenings that nothing shows to be violence or an answer to it: lone deaths, accidents, topics. */
import type { Draft } from "../draft.ts";
import type { Happening } from "../happening.ts";
import { armedClasses, stateForces } from "../lexicon/people.ts";
import { isArmed } from "../patient.ts";
import { hasMark, type Reading } from "../reading.ts";

const isAccident = (reading: Reading, draft: Draft): boolean => {
  const sentence = reading.sentences[draft.sentence];
  return (
    draft.weapon === undefined && sentence !== undefined && hasMark(reading, sentence.from, sentence.to, "accident")
  );
};

/** Whether harm without a deed shows violence by itself. */
const showsViolence = (draft: Draft): boolean =>
  (draft.trigger.id === "displace" && (draft.counts.displaced?.min ?? 0) >= 10) ||
  draft.weapon !== undefined ||
  draft.agents.some((one) => isArmed(one) || one.kind === "person" || one.kind === "pronoun") ||
  (draft.anchored &&
    draft.patients.some(
      (one) => one.kind === "group" || armedClasses.has(one.class ?? "") || stateForces.has(one.class ?? ""),
    ));

export const isWorthTelling = (reading: Reading, happening: Happening): boolean => {
  const deeds = happening.drafts.filter((draft) => draft.trigger.part !== "harm");
  const first = happening.drafts[0];
  if (!first) return false;
  const harms = happening.drafts.filter((draft) => draft.trigger.part === "harm");
  if (deeds.length > 0) {
    const violent = deeds.some((draft) => draft.trigger.part === "deed");
    if (violent || !isAccident(reading, first)) return deeds.some((draft) => draft.anchored);
    return false;
  }
  if (harms.some((draft) => isAccident(reading, draft))) return false;
  return harms.some((draft) => showsViolence(draft) && draft.anchored);
};
