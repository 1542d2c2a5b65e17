/** Reads the happenings of a report: rules per sentence, then joining, time, place and sorting out. */
import type { Draft } from "./draft.ts";
import { eventRules } from "./event-rules.ts";
import type { Happening } from "./happening.ts";
import type { Knowledge } from "./knowledge.ts";
import { isForeign, type Reading } from "./reading.ts";
import { isInPassing } from "./refiners/in-passing.ts";
import { joinReport } from "./refiners/join-report.ts";
import { joinSentence } from "./refiners/join-sentence.ts";
import { scenesOf } from "./refiners/scenes.ts";
import { isTold } from "./refiners/table-row.ts";
import { isWorthTelling } from "./refiners/worth-telling.ts";
import { timeStatusOf } from "./time-status.ts";
import { whenOf } from "./when.ts";
import { contextPlace, homeOf, ownCountry, whereOf } from "./where.ts";

/** Drafts of one sentence, each range read once. */
const draftsOf = (reading: Reading, number: number): Draft[] => {
  const sentence = reading.sentences[number];
  if (!sentence) return [];
  const drafts = eventRules.flatMap((rule) => rule.read({ reading, sentence, number }));
  // A token range read by two rules counts once, by the first.
  const own = drafts.filter(
    (draft, i) => !drafts.slice(0, i).some((other) => other.from <= draft.from && draft.to <= other.to),
  );
  return own;
};

const happeningOf = (
  reading: Reading,
  knowledge: Knowledge,
  draft: Draft,
  home: ReturnType<typeof homeOf>,
): Happening => {
  const { when, proof } = whenOf(reading, draft);
  return {
    drafts: [draft],
    when,
    whenProof: proof,
    where: whereOf(reading, knowledge, draft, home),
    timeStatus: timeStatusOf(reading, draft, when),
  };
};

/** The places of a telling before, shown as taken from there. */
const inherited = (where: Happening["where"]): Happening["where"] => ({
  places: where.places,
  proofs: where.proofs.map((proof) => ({ ...proof, rule: "place.context" })),
  basis: "context",
});

/** A happening without a place of its own takes that of the telling before it, else the country the text gives grounds for. */
const settle = (reading: Reading, knowledge: Knowledge, all: Happening[]): void => {
  const own = ownCountry(reading);
  let before: Happening | null = null;
  for (const happening of all) {
    if (happening.where.basis === "none") {
      const block = (one: Happening): number | undefined => reading.sentences[one.drafts[0]?.sentence ?? -1]?.block;
      const near: Happening | null = before && block(before) === block(happening) ? before : null;
      const [draft] = happening.drafts;
      if (near && near.where.basis !== "none") happening.where = inherited(near.where);
      else if (draft)
        happening.where = contextPlace(reading, knowledge, draft, happening.timeStatus === "background" ? null : own);
    }
    before = happening;
  }
};

/** The happenings of a report, and the drafts of deeds it says were not done. */
export const readHappenings = (
  reading: Reading,
  knowledge: Knowledge,
): { happenings: Happening[]; denied: Draft[] } => {
  const told: Happening[] = [];
  const denied: Draft[] = [];
  const home = homeOf(reading);
  reading.sentences.forEach((sentence, number) => {
    if (isForeign(reading, sentence)) return;
    const drafts = draftsOf(reading, number).filter((draft) => isTold(reading, sentence, draft));
    denied.push(...drafts.filter((draft) => draft.denied));
    const done = drafts.filter((draft) => !draft.denied);
    for (const scene of scenesOf(reading, sentence, done))
      for (const draft of joinSentence(scene)) told.push(happeningOf(reading, knowledge, draft, home));
  });
  const all = joinReport(reading, told).filter((happening) => isWorthTelling(reading, happening));
  for (const happening of all) if (isInPassing(reading, happening)) happening.timeStatus = "background";
  settle(reading, knowledge, all);
  return { happenings: all, denied };
};
