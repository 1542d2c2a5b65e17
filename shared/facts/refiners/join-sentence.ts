/** Joins the drafts of one sentence: harm goes to its deed, two words for one deed become one, several deeds stay apart. */

import { sum } from "../counting.ts";
import type { Draft } from "../draft.ts";
import { sameKind } from "../happening.ts";
import { stateForces } from "../lexicon/people.ts";
import type { Count, CountKind } from "../mention.ts";
import type { NounPhrase } from "../noun-phrase.ts";

/** Lower comes first when one word must name the type. */
export const rank = (draft: Draft): number => {
  if (draft.trigger.id === "attack" || draft.trigger.id === "raid" || draft.trigger.id === "strike") return 6;
  if (draft.trigger.id === "clash" || draft.trigger.id === "encounter") return 5;
  if (draft.trigger.part === "harm") return 9;
  if (draft.trigger.part === "blast") return 3;
  if (draft.trigger.id === "shoot" || draft.trigger.id === "open-fire" || draft.trigger.id === "fire-at") return 5;
  return draft.trigger.part === "response" ? 4 : 2;
};

const sameRange = (a: NounPhrase, b: NounPhrase): boolean => a.from < b.to && b.from < a.to;

/** Phrases of both, each once. */
const union = (a: readonly NounPhrase[], b: readonly NounPhrase[]): NounPhrase[] => [
  ...a.map((one) => (b.some((other) => other.harmed && sameRange(one, other)) ? { ...one, harmed: true } : one)),
  ...b.filter((one) => !a.some((other) => sameRange(one, other))),
];

/** Counts of two drafts of one sentence: other people add up, the same words count once. */
const addCounts = (a: Draft["counts"], b: Draft["counts"]): Draft["counts"] => {
  const out: Draft["counts"] = { ...a };
  for (const [kind, value] of Object.entries(b) as [CountKind, NonNullable<Draft["counts"][CountKind]>][]) {
    const known = out[kind];
    if (!known) {
      out[kind] = value;
      continue;
    }
    if (known.total || value.total) {
      out[kind] = known.total ? known : value;
      continue;
    }
    const overlap = known.proof.from < value.proof.to && value.proof.from < known.proof.to;
    if (overlap) continue;
    // A total told with its parts in one sentence is not added up.
    const total: Count | null =
      known.max !== null && value.max !== null && known.min >= value.min * 2 ? null : sum([known, value]);
    if (total)
      out[kind] = {
        ...total,
        proof: { ...known.proof, to: Math.max(value.proof.to, known.proof.to) },
      };
  }
  return out;
};

export const joinDrafts = (a: Draft, b: Draft): Draft => {
  const [main, other] = rank(a) <= rank(b) ? [a, b] : [b, a];
  const weapon = main.weapon ?? other.weapon;
  return {
    ...main,
    ...rangeOf(a, b),
    ...(main.scope ? { scope: main.scope } : {}),
    tags: [...new Set([...main.tags, ...other.tags])],
    stage: stageOf(main, other),
    agents: union(main.agents, other.agents),
    patients: union(main.patients, other.patients),
    ...(weapon ? { weapon } : {}),
    counts: addCounts(main.counts, other.counts),
    // "The attack left four dead": the harm adds nothing that would make it another attack.
    definite: main.definite && (other.definite || other.trigger.part === "harm"),
    anchored: main.anchored || other.anchored,
    ...((main.late || other.late) && isLate(main) && isLate(other) ? { late: true } : {}),
    proofs: [...main.proofs, ...other.proofs],
  };
};

/** The words both were read from; a deed told with a later death keeps its own, so that its own day is read. */
const rangeOf = (a: Draft, b: Draft): { from: number; to: number } => {
  if (a.late !== b.late && !(isLate(a) && isLate(b))) {
    const { from, to } = a.late ? b : a;
    return { from, to };
  }
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
};

/** "A fifth guard died of his wounds, bringing the toll of the attack to five": the attack pointed at is as old as the wounds. */
const isLate = (draft: Draft): boolean => draft.late === true || draft.definite;

/** A missed aim outlives the telling of the deed; a deed done outlives its plan. */
const stageOf = (main: Draft, other: Draft): Draft["stage"] => {
  const both = new Set([main.stage, other.stage]);
  if (both.has("attempted") && (main.tags.includes("assassination") || other.tags.includes("assassination")))
    return "attempted";
  if (both.has("accomplished")) return "accomplished";
  return main.stage;
};

/** "Two men were held in a raid": a raid nobody else is said to make belongs to the arrest. */
const isRaidForArrest = (raid: Draft, arrest: Draft): boolean =>
  raid.trigger.id === "raid" &&
  (arrest.trigger.id === "arrest" || arrest.trigger.id === "seize-weapons") &&
  raid.agents.every((one) => stateForces.has(one.class ?? ""));

/** Whether two drafts of a sentence act on different, named parts of it and must stay apart. */
const apart = (a: Draft, b: Draft): boolean => {
  if (
    a.stage !== b.stage &&
    a.stage !== "attempted" &&
    b.stage !== "attempted" &&
    a.trigger.part !== "harm" &&
    b.trigger.part !== "harm"
  )
    return true;
  if (isRaidForArrest(a, b) || isRaidForArrest(b, a)) return false;
  const responses = [a, b].filter((one) => one.trigger.part === "response").length;
  if (responses === 1) return true;
  return !sameKind(a, b);
};

export const joinSentence = (drafts: readonly Draft[]): Draft[] => {
  const deeds: Draft[] = [];
  // Deeds first, so that harm finds them; among deeds in the order of the text.
  const ordered = [...drafts].sort(
    (a, b) => Number(a.trigger.part === "harm") - Number(b.trigger.part === "harm") || a.from - b.from,
  );
  for (const draft of ordered) {
    let best = -1;
    let far = Number.POSITIVE_INFINITY;
    deeds.forEach((deed, i) => {
      if (apart(deed, draft)) return;
      const gap = Math.max(draft.from - deed.to, deed.from - draft.to, 0);
      if (gap < far) [best, far] = [i, gap];
    });
    const deed = deeds[best];
    if (deed) deeds[best] = joinDrafts(deed, draft);
    else deeds.push(draft);
  }
  return deeds;
};
