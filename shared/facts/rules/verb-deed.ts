/** Verbs that tell a deed: "gunmen killed three farmers", "a bus was attacked", "the bomb exploded". */
import { doerAfter, groupStart, isPassive, subjectOf, withJoined } from "../clause.ts";
import { countIn } from "../counting.ts";
import { isNone, isRefutedBefore, isRelative, refutedAt } from "../denial.ts";
import type { Draft, SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import { activePasts } from "../inflection.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Stage } from "../mention.ts";
import { stageOfVerb } from "../modality.ts";
import { type NounPhrase, phraseList, withName } from "../noun-phrase.ts";
import { numberAt } from "../numbers.ts";
import { fits, isArmed } from "../patient.ts";
import type { Hit } from "../phrasebook.ts";
import { hasMark, type Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import type { Sense } from "../senses.ts";
import { affiliation } from "./affiliation.ts";
import { isOrdinary } from "./ordinary-use.ts";
import { foundOn, partedAt, splitObject } from "./parted-verbs.ts";
import { asThrown } from "./thrown.ts";
import type { Roles, VerbHit } from "./verb-hit.ts";
import { asVictim } from "./victim.ts";
import { weaponIn } from "./weapon.ts";

/** Longest verb trigger at each token, all meanings of that length. */
function* verbHits(view: SentenceView): Iterable<VerbHit[]> {
  const { reading, sentence } = view;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const hits: VerbHit[] = [];
    for (const hit of (reading.starts[i] ?? []) as readonly Hit<Sense>[]) {
      const sense = hit.sense;
      if (sense.kind !== "trigger" || sense.form === "noun" || sense.form === "nouns" || hit.to > sentence.to) continue;
      if (hits[0] && hit.to < hits[0].to) break;
      hits.push({ from: i, to: hit.to, trigger: sense.trigger, form: sense.form });
    }
    const parted = partedAt(view, i);
    if (parted) hits.unshift(parted);
    if (hits.length === 0) continue;
    yield hits;
    i = Math.max(...hits.map(({ to }) => to)) - 1;
  }
}

/** Whether the word is used as a verb here at all. */
const isVerbUse = (reading: Reading, hit: VerbHit, floor: number): boolean => {
  const { part, tokens } = reading;
  if (hit.inner !== undefined) return true;
  if (tokens.tied[hit.from] === 1 || tokens.tied[hit.to] === 1) return false;
  if (hit.to - hit.from > 1) return part[hit.from] !== parts.nominal || hit.form !== "ing";
  if (part[hit.from] !== parts.verb) return false;
  // "the number of wounded": people, not a deed.
  if (hit.form !== "ing" && tokens.word[hit.from - 1] === "of") return false;
  if (hit.form !== "ing" || hit.from === floor) return true;
  const before = part[hit.from - 1];
  return before !== parts.determiner && before !== parts.possessive && before !== parts.number;
};

/** Who acts and who is acted upon. */
const rolesOf = (reading: Reading, hit: VerbHit, floor: number, ceiling: number): Roles => {
  const doer = (at: number): NounPhrase[] => {
    const phrase = doerAfter(reading, at, ceiling);
    return phrase ? [phrase] : [];
  };
  const before = (): NounPhrase[] => {
    const subject = subjectOf(reading, hit.from, floor);
    return subject ? withJoined(reading, withName(reading, subject), floor) : [];
  };
  if (hit.form !== "ing" && isPassive(reading, hit.from, floor))
    return { agents: doer(hit.to), patients: before(), passive: true };
  if (hit.form === "ing" && isPassive(reading, hit.from, floor) && reading.tokens.word[hit.from - 1] === "being")
    return { agents: doer(hit.to), patients: before(), passive: true };
  const bare =
    reading.part[hit.to] === parts.preposition && hit.to - hit.from === 1 && numberAt(reading.tokens, hit.to) === null;
  const objects =
    foundOn(reading, hit, ceiling) ??
    splitObject(reading, hit, ceiling) ??
    (bare ? [] : phraseList(reading, sharedObject(reading, hit, ceiling), ceiling));
  if (objects.length > 0) return { agents: before().slice(-1), patients: objects, passive: false };
  const subject = before();
  const finite = hit.form === "past" || hit.form === "participle";
  const intransitive =
    hit.trigger.alone &&
    (hit.trigger.patient === "any" || subject.some((one) => isArmed(one) || one.kind === "weapon"));
  const reduced = finite && !intransitive && !activePasts.has(reading.tokens.word[hit.from] ?? "");
  if (reduced && hasNoAuxiliary(reading, hit.from, floor))
    return { agents: doer(hit.to), patients: subject, passive: true };
  return { agents: subject, patients: [], passive: false };
};

/** "Attacked and sank a boat": where the object begins that a verb shares with the next; just after it where it shares none. */
const sharedObject = ({ tokens, part }: Reading, { from, to: end }: VerbHit, ceiling: number): number => {
  // "The slain and arrested rebels": what they are.
  if (part[from - 1] === parts.determiner || part[from - 1] === parts.possessive) return end;
  if (tokens.word[end] !== "and" || part[end + 1] !== parts.verb || end + 2 >= ceiling) return end;
  const next = part[end + 2];
  return next === parts.determiner || next === parts.number || next === parts.nominal || next === parts.possessive
    ? end + 2
    : end;
};

const hasNoAuxiliary = (reading: Reading, verb: number, floor: number): boolean => {
  for (let i = groupStart(reading, verb, floor); i < verb; i += 1)
    if (reading.part[i] === parts.auxiliary) return false;
  return true;
};

const counted = (
  reading: Reading,
  trigger: Trigger,
  patients: readonly NounPhrase[],
  stage: Stage,
): Draft["counts"] => {
  if (!trigger.counts || stage !== "accomplished") return {};
  const value = countIn(reading, trigger.counts, patients);
  return value ? { [trigger.counts]: value } : {};
};

/** Whether the sentence says that the deed was not done: by nobody, to nobody, or in a report called false. */
const isDenied = (
  { reading, sentence }: SentenceView,
  hit: VerbHit,
  patients: readonly NounPhrase[],
  agents: readonly NounPhrase[],
): "by-nobody" | "supposed" | "refuted" | false => {
  const { from: floor, to: ceiling } = sentence;
  // "who met no resistance attacked": what another verb acts on is not the doer.
  const acting = (one: NounPhrase): boolean =>
    reading.part[one.from - 1] !== parts.negator || reading.part[one.from - 2] !== parts.verb;
  const doers = isRelative(reading, hit.from, floor) ? [] : agents.filter(acting);
  if ([...patients, ...doers].some((one) => isNone(reading, one)))
    return hasMark(reading, Math.max(floor, hit.from - 14), hit.from, "hypothetical", "planned", "threatened")
      ? "supposed"
      : "by-nobody";
  const refuted =
    refutedAt(reading, hit.from, hit.to, floor, ceiling) >= 0 || isRefutedBefore(reading, hit.from, floor);
  return refuted && "refuted";
};

/** Those of the people hit that are named after them: "nine people, including the judge X". */
const included = (reading: Reading, patients: readonly NounPhrase[], ceiling: number): NounPhrase[] => {
  const last = patients.at(-1);
  if (!last || last.kind === "thing") return [];
  const { word } = reading.tokens;
  let at = last.to;
  if (word[at] === ",") at += 1;
  if (word[at] === "among" && word[at + 1] === "them") at += 2;
  else if (word[at] === "including") at += 1;
  else return [];
  return phraseList(reading, at, ceiling).filter(({ name }) => name?.kind === "person");
};

/** A bomb made safe was to go off. */
const madeSafe = /^(?:defus|deactivat)/;

const draftOf = (view: SentenceView, found: VerbHit): Draft | null => {
  const { reading, sentence } = view;
  const { from: floor, to: ceiling } = sentence;
  let hit = found;
  // "threatened to kill": the deed threatened tells more.
  if (hit.trigger.id === "threaten" && reading.tokens.word[hit.to] === "to") return null;
  let roles = rolesOf(reading, hit, floor, ceiling);
  if (hit.trigger.id === "hurl") {
    const made = asThrown(reading, hit.trigger, hit.to, roles, ceiling);
    if (!made) return null;
    hit = { ...hit, trigger: made.trigger };
    roles = made.roles;
  }
  const { trigger } = hit;
  const fitting = roles.patients.flatMap((one) => asVictim(reading, trigger, roles, one));
  const wanted =
    trigger.patient === "any" ||
    fitting.length > 0 ||
    (trigger.alone === true && !roles.passive && roles.agents.some(isArmed));
  if (!wanted || isOrdinary(reading, hit, { ...roles, patients: fitting })) return null;
  const denied = isDenied(view, hit, fitting, roles.agents);
  // "No soldiers were killed" counts none and denies no deed; what nobody might do is not told at all.
  if (denied === "supposed" || (denied && trigger.part === "response")) return null;
  if (denied === "by-nobody" && trigger.part === "harm") return null;
  const stage = denied ? "accomplished" : stageOfVerb(reading, hit.from, hit.to, floor, ceiling);
  if (stage === null) return null;
  const weapon = weaponIn(view, hit.from, hit.to, roles.agents);
  const group = trigger.id === "arrest" ? affiliation(view, hit) : null;
  const more = included(reading, fitting, ceiling);
  return {
    trigger,
    type: trigger.type,
    tags: trigger.tags ?? [],
    from: hit.from,
    to: hit.to,
    sentence: view.number,
    stage:
      stage === "accomplished"
        ? madeSafe.test(reading.tokens.word[hit.from] ?? "")
          ? "foiled"
          : (trigger.stage ?? stage)
        : stage,
    agents: roles.agents.filter((one) => one.kind !== "time" && one.kind !== "weapon"),
    patients: group
      ? [...fitting, group]
      : trigger.part === "harm"
        ? [...fitting, ...more].map((one) => ({ ...one, harmed: true }))
        : [...fitting, ...more],
    ...(weapon ? { weapon } : {}),
    counts: counted(reading, trigger, fitting, stage),
    definite: false,
    anchored: true,
    ...(denied ? { denied: true } : {}),
    proofs: [{ from: sentence.from, to: sentence.to, rule: `deed.${trigger.id}` }],
  };
};

/** "Would they shoot at children?" tells of nothing; "Who killed the mayor?" does. */
const isAsked = ({ reading: { tokens, part }, sentence: { from, to } }: SentenceView): boolean =>
  tokens.word[to - 1] === "?" &&
  (part[from] === parts.modal || part[from] === parts.auxiliary || part[from + 1] === parts.modal);

/** "A pistol, cartridges and 400 dollars were seized": where arms are among what was taken, the taking is a find. */
const findsFirst = ({ reading, sentence }: SentenceView, hits: readonly VerbHit[]): readonly VerbHit[] => {
  const find = hits.find(({ trigger }) => trigger.id === "seize-weapons");
  if (!find || hits.length === 1) return hits;
  const { patients } = rolesOf(reading, find, sentence.from, sentence.to);
  return patients.some((one) => fits(reading, "weapons", one)) ? [find, ...hits.filter((hit) => hit !== find)] : hits;
};

export const verbDeed: Rule<SentenceView, Draft[]> = {
  id: "verb-deed",
  read: (view) => {
    const { reading, sentence } = view;
    if (hasMark(reading, sentence.from, sentence.to, "pretence") || isAsked(view)) return [];
    const drafts: Draft[] = [];
    for (const hits of verbHits(view)) {
      for (const hit of findsFirst(view, hits)) {
        if (!isVerbUse(reading, hit, sentence.from)) continue;
        const draft = draftOf(view, hit);
        if (!draft) continue;
        drafts.push(draft);
        break;
      }
    }
    return drafts;
  },
};
