/** Turns happenings into mentions: one type, one stage, its actors, counts and the words that show each. */

import type { Evidence } from "../text/span.ts";
import { deedType } from "./deed-type.ts";
import type { Counted, Draft, Proof } from "./draft.ts";
import type { Tag } from "./event-types.ts";
import type { Happening } from "./happening.ts";
import { stateForces } from "./lexicon/people.ts";
import { type Actor, type CountKind, countKinds, type Mention } from "./mention.ts";
import { participantsOf, thingsOf } from "./participants.ts";
import { type Reading, spanOf, wordsOf } from "./reading.ts";
import { rank } from "./refiners/join-sentence.ts";
import { isInterval } from "./when.ts";

const evidenceOf = (reading: Reading, proof: Proof): Evidence => ({
  span: spanOf(reading, proof.from, proof.to),
  quote: wordsOf(reading, proof.from, proof.to),
  rule: proof.rule,
});

const isForce = (actor: Actor): boolean => stateForces.has(actor.class);
/** A state's forces that raid a place and hurt nobody search it. */
const isSearch = (main: Draft, actors: readonly Actor[], counts: Partial<Record<CountKind, Counted>>): boolean => {
  const doers = actors.filter((actor) => actor.role === "perpetrator");
  return main.trigger.id === "raid" && doers.length > 0 && doers.every(isForce) && !counts.killed && !counts.injured;
};

/** The running total where one is told, else the largest number; an equal or smaller one repeats or details it. */
const countsOf = (drafts: readonly Draft[]): Partial<Record<CountKind, Counted>> => {
  const out: Partial<Record<CountKind, Counted>> = {};
  for (const draft of drafts)
    for (const kind of countKinds) {
      const value = draft.counts[kind];
      const known = out[kind];
      if (
        value &&
        !known?.total &&
        (!known ||
          value.total ||
          value.min > known.min ||
          (known.basis === "derived" && value.basis === "stated" && value.min >= known.min))
      )
        out[kind] = value;
    }
  return out;
};

const mergeActors = (all: readonly Actor[]): Actor[] => {
  const out: Actor[] = [];
  for (const actor of all) {
    const key = actor.id ?? actor.name.toLowerCase();
    if (out.some((one) => (one.id ?? one.name.toLowerCase()) === key)) continue;
    out.push(actor);
  }
  return out;
};

const vague = /^(?:others?|people|persons?|victims?|individuals?|members?)$/i;
/** "Two people, among them a judge": who is told more closely stands for the rest. */
const withoutVague = (actors: readonly Actor[]): Actor[] =>
  actors.some(({ role, name }) => role === "target" && !vague.test(name))
    ? actors.filter(({ role, name }) => role !== "target" || !vague.test(name))
    : [...actors];

const tagsOf = (drafts: readonly Draft[], main: Draft): Tag[] => {
  const tags = new Set<Tag>(main.tags);
  for (const draft of drafts)
    for (const tag of draft.tags) if (tag === "assassination" || tag === "bombing") tags.add(tag);
  return [...tags];
};

const stageOf = (drafts: readonly Draft[], main: Draft): Mention["stage"] => {
  const assassination = drafts.some((draft) => draft.tags.includes("assassination"));
  if (
    assassination &&
    drafts.some((draft) => draft.stage === "attempted") &&
    !drafts.some((draft) => (draft.counts.killed?.max ?? 1) > 0 && draft.counts.killed)
  )
    return "attempted";
  if (drafts.some((draft) => draft.stage === "accomplished" && draft.anchored))
    return main.stage === "attempted" && assassination ? "attempted" : "accomplished";
  return main.stage;
};

const startKey = (happening: Happening): string =>
  isInterval(happening.when) ? happening.when.from.replaceAll("-", "") : "00000000";

export const mentionOf = (reading: Reading, happening: Happening): Mention | null => {
  const drafts = [...happening.drafts].sort((a, b) => rank(a) - rank(b) || a.from - b.from);
  const [main] = drafts;
  if (!main) return null;
  const actors = withoutVague(mergeActors(drafts.flatMap((draft) => participantsOf(reading, draft))));
  const things = drafts
    .flatMap((draft) => thingsOf(reading, draft))
    .filter((one, i, all) => all.findIndex((other) => other.name === one.name) === i);
  const counts = countsOf(drafts);
  const searched = isSearch(main, actors, counts);
  const weapon = drafts.find((draft) => draft.weapon)?.weapon;
  const implied = weapon?.name ?? drafts.find((draft) => draft.trigger.weapon)?.trigger.weapon;
  const proofs: Proof[] = drafts.flatMap((draft) => draft.proofs);
  for (const draft of drafts) if (draft.weapon) proofs.push(draft.weapon.proof);
  if (happening.whenProof) proofs.push(happening.whenProof);
  proofs.push(...happening.where.proofs);
  for (const value of Object.values(counts)) if (value) proofs.push(value.proof);
  const unique = [...new Map(proofs.map((one) => [`${one.from} ${one.to} ${one.rule}`, one])).values()];
  const first = happening.drafts.reduce((least, draft) => Math.min(least, draft.from), main.from);
  const start = reading.tokens.start[first] ?? 0;
  const values = Object.fromEntries(
    Object.entries(counts).map(([kind, { min, max, basis }]) => [kind, { min, max, basis }]),
  ) as Partial<Record<CountKind, { min: number; max: number | null; basis: "stated" | "derived" }>>;
  return {
    id: `${startKey(happening)}-${reading.report.id}-${start}`,
    report: reading.report.id,
    type: searched ? "other" : deedType({ reading, main, drafts, actors, things, counts }),
    tags: searched ? ["security-measure"] : tagsOf(drafts, main),
    stage: stageOf(drafts, main),
    timeStatus: happening.timeStatus,
    when: happening.when,
    places: happening.where.places,
    actors,
    ...(implied ? { weapon: implied } : {}),
    ...(things.length > 0 ? { things } : {}),
    ...values,
    evidence: unique.map((proof) => evidenceOf(reading, proof)),
  };
};
