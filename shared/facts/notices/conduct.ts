/** How a state's own forces act: whom they hold, hurt or kill, what measures they take, and what they fail to do. */
import type { Sentence } from "../../text/sentences.ts";
import { doerAfter, isPassive, subjectOf } from "../clause.ts";
import { parts } from "../grammar.ts";
import type { ConductKind } from "../notice.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { isPerson } from "../patient.ts";
import type { Hit } from "../phrasebook.ts";
import type { Reading } from "../reading.ts";
import type { ConductView, Deed } from "./deed.ts";
import { type Force, forcesIn } from "./forces.ts";
import { nounDeeds, wordedInaction } from "./named-deeds.ts";
import { type ConductVerb, type NoticeSense, sensesAt } from "./phrases.ts";
import { toldAt } from "./told.ts";

const among = (forces: readonly Force[], range: { from: number; to: number } | null): Force | undefined =>
  range === null ? undefined : forces.find((force) => force.from < range.to && range.from < force.to);

const kinds: Record<ConductVerb, ConductKind | null> = {
  arrest: "state-arrest",
  violence: "state-force",
  "own-violence": "state-force",
  "own-killing": "state-killing",
  measure: "state-action",
  duty: "state-action",
  order: "state-action",
  none: null,
};

type Verb = { to: number; verbs: ConductVerb[]; finite: boolean; ing: boolean; loose: boolean };

/** The verb at a token: what the lexicon says of it, longest phrase first; any other verb has no meanings. */
const verbAt = ({ reading, sentence }: ConductView, i: number): Verb | null => {
  const hits = sensesAt(reading, i).filter(
    (hit): hit is Hit<NoticeSense & { kind: "verb" }> => hit.sense.kind === "verb" && hit.to <= sentence.to,
  );
  const { part, tokens } = reading;
  const isVerb = part[i] === parts.verb;
  const longest = hits[0]?.to ?? 0;
  const known = hits.filter((hit) => hit.to === longest);
  if (known.length === 0) return isVerb ? { to: i + 1, verbs: [], finite: true, ing: false, loose: true } : null;
  const finite = known.some(({ sense }) => sense.form === "past" || sense.form === "participle");
  const ing = known.every(({ sense }) => sense.form === "ing");
  const before = part[i - 1];
  // "the search", "a watch": a noun to the grammar unless its form or its neighbour says otherwise.
  const opened = before === parts.modal || tokens.word[i - 1] === "to" || before === parts.auxiliary;
  const described = before === parts.determiner || before === parts.number || (before === parts.preposition && !opened);
  if (!isVerb && !opened && longest === i + 1 && (!(finite || ing) || described)) return null;
  return {
    to: longest,
    verbs: known.map(({ sense }) => sense.verb),
    finite,
    ing,
    loose: known.every(({ sense }) => sense.loose),
  };
};

const first = (verbs: readonly ConductVerb[], ...wanted: ConductVerb[]): ConductVerb | undefined =>
  wanted.find((one) => verbs.includes(one));

const isSpeech = (reading: Reading, i: number): boolean =>
  reading.starts[i]?.some((hit) => hit.sense.kind === "cue" && hit.sense.stance !== "warns") === true;

const isSecurity = (reading: Reading, phrase: NounPhrase | null): boolean =>
  phrase !== null && sensesAt(reading, phrase.head).some(({ sense }) => sense.kind === "security");

const pronouns = /^(?:they|he|she|we|it)$/;

/** The force a phrase stands for: named in it, or a pronoun for the one just spoken of. */
const forceIn = ({ reading, forces, spoken }: ConductView, phrase: NounPhrase | null): Force | undefined => {
  const named = among(forces, phrase);
  if (named || phrase?.kind !== "pronoun") return named;
  const word = reading.tokens.word[phrase.head] ?? "";
  return word === "they" && (spoken || forces.some((force) => force.to <= phrase.from))
    ? { from: phrase.from, to: phrase.to }
    : undefined;
};

/** Somebody not done right by: "failed to protect", "did not arrest", "has not been arrested". */
const omission = (
  view: ConductView,
  i: number,
  verb: Verb,
  doer: NounPhrase | null,
  force: Force | undefined,
): Deed | null => {
  if (!first(verb.verbs, "duty", "arrest", "measure")) return null;
  const { reading, authorities, forces } = view;
  const pronoun = doer?.kind === "pronoun" && pronouns.test(reading.tokens.word[doer.head] ?? "");
  const theirs = force ?? among(authorities, doer) ?? (pronoun ? (forces[0] ?? authorities[0]) : undefined);
  if (!theirs && !(verb.verbs.includes("arrest") && doer === null)) return null;
  return { kind: "state-inaction", from: i, to: verb.to, planned: false, ...(theirs ? { force: theirs } : {}) };
};

const lifeless: ReadonlySet<NounPhrase["kind"]> = new Set(["thing", "goods", "arms", "weapon", "time", "place"]);
/** Whom one can hold: anything but things. */
const isHeldable = (phrase: NounPhrase): boolean => !lifeless.has(phrase.kind);

/** Words that mean an arrest and little else, in a form that tells one done: "the 62 persons arrested". */
const plainArrest = /^(?:arrested|detained|nabbed|rounded|arresting)$/;

/** A passive without a doer: only authorities arrest and deploy. */
const implied = (
  view: ConductView,
  verb: Verb,
  subject: NounPhrase | null,
  doer: NounPhrase | null,
): ConductVerb | undefined => {
  const { reading, forces, spoken } = view;
  if (doer && (doer.class === "armed-group" || doer.class === "protesters" || lifeless.has(doer.kind)))
    return undefined;
  const moved = among(forces, subject) !== undefined || isSecurity(reading, subject);
  if (verb.verbs.includes("arrest")) {
    const held = subject === null || (verb.loose ? isPerson(reading, subject) : isHeldable(subject));
    return held ? "arrest" : undefined;
  }
  // "The police have been asked to": an order to a force is a measure.
  if (verb.verbs.includes("order") && moved) return "measure";
  if (verb.verbs.includes("violence")) return "violence";
  // "Two militants were killed", beside a force: it killed them.
  const fighter = subject?.class === "armed-group" && (forces.length > 0 || spoken);
  if (verb.verbs.includes("own-killing") && fighter && doer === null) return "own-killing";
  if (verb.verbs.includes("measure") && (!verb.loose || moved)) return "measure";
  return undefined;
};

/** "were on Wednesday taken into custody": the group goes on before the day. */
const beforeTime = (reading: Reading, i: number, floor: number): number => {
  if (reading.timeAt[i - 1] === -1) return i;
  let at = i;
  while (at > floor && reading.timeAt[at - 1] !== -1) at -= 1;
  if (reading.part[at - 1] === parts.preposition) at -= 1;
  return reading.part[at - 1] === parts.auxiliary ? at : i;
};

const deedAt = (view: ConductView, i: number): Deed | null => {
  const { reading, sentence, forces, authorities } = view;
  const verb = verbAt(view, i);
  if (!verb) return null;
  // Most verbs of most texts: nobody is there whose deed it could be.
  const nobodyThere = forces.length === 0 && authorities.length === 0 && !view.spoken;
  if (nobodyThere && !first(verb.verbs, "arrest", "violence", "measure")) return null;
  const { told, start } = toldAt(reading, i, sentence.from);
  if (
    told === "unreal" ||
    (verb.ing && reading.part[i - 1] === parts.preposition && reading.tokens.word[i - 1] !== "by")
  )
    return null;
  const passive = verb.finite && isPassive(reading, beforeTime(reading, i, sentence.from), sentence.from);
  const subject = subjectOf(reading, beforeTime(reading, start, sentence.from), sentence.from);
  const doer = passive ? doerAfter(reading, verb.to, sentence.to) : subject;
  const force = forceIn(view, doer);
  const nobody = subject !== null && /^(?:no|not|nobody|none)$/.test(reading.tokens.word[subject.from] ?? "");
  if (told === "not-done" || (passive && (nobody || reading.tokens.word[(subject?.from ?? 0) - 1] === "not")))
    return omission(view, i, verb, doer, force);
  const range = { from: i, to: verb.to, planned: told === "planned" };
  if (force) {
    const own = first(verb.verbs, "own-killing", "arrest", "violence", "own-violence", "measure", "order", "duty");
    if (own) return { kind: kinds[own] ?? "state-action", ...range, force };
    return verb.verbs.includes("none") || isSpeech(reading, i) ? null : { kind: "state-action", ...range, force };
  }
  if (passive || (verb.finite && reading.part[i - 1] !== parts.auxiliary && isHeadless(view, verb, subject))) {
    const own = implied(view, verb, subject, doer);
    const moved = among(forces, subject);
    if (own) return { kind: kinds[own] ?? "state-action", ...range, ...(moved ? { force: moved } : {}) };
  }
  const plain = plainArrest.test(reading.tokens.word[i] ?? "") && !verb.ing && !passive;
  if (plain && (subject === null || isHeldable(subject)) && doer?.class !== "armed-group")
    return { kind: "state-arrest", ...range };
  const authority = among(authorities, doer);
  if (authority && verb.verbs.includes("order") && (forces.length > 0 || verb.verbs.includes("measure")))
    return { kind: "state-action", ...range, force: authority };
  return null;
};

/** "25 persons held in Osh": a headline's passive, people and their verb without an auxiliary. */
const isHeadless = ({ reading }: ConductView, verb: Verb, subject: NounPhrase | null): boolean =>
  (verb.verbs.includes("arrest") || verb.verbs.includes("own-killing")) &&
  subject !== null &&
  subject.kind !== "pronoun" &&
  isPerson(reading, subject);

/** Words of a death in the sentence that a force's shots explain. */
const deaths =
  /^(?:killed|died|dead|death|deaths|perished|succumbed|toll|killing|killings|fatalities|die|victim|victims)$/;

const authoritiesIn = (reading: Reading, sentence: Sentence): Force[] => {
  const found: Force[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const hit = sensesAt(reading, i).find(({ sense }) => sense.kind === "authority");
    if (hit) found.push({ from: i, to: hit.to });
  }
  return found;
};

/** What a sentence tells of the conduct of state forces, and whether it names any; `before` is what the sentences before told. */
export const conductIn = (
  reading: Reading,
  sentence: Sentence,
  before: { spoken: boolean; fired: boolean },
): { deeds: Deed[]; spoken: boolean } => {
  const forces = forcesIn(reading, sentence);
  const view: ConductView = { reading, sentence, forces, authorities: authoritiesIn(reading, sentence), ...before };
  const deeds = [...nounDeeds(view), ...wordedInaction(view)];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const deed = deedAt(view, i);
    if (deed) deeds.push(deed);
  }
  const violence = deeds.find((deed) => deed.kind === "state-force");
  for (let i = sentence.from; violence && i < sentence.to; i += 1)
    if (deaths.test(reading.tokens.word[i] ?? "")) {
      deeds.push({ ...violence, kind: "state-killing" });
      break;
    }
  return { deeds, spoken: forces.length > 0 };
};
