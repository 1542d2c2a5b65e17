/** Nouns that tell a deed: "the ambush on a convoy", "four separatists died in a shoot-out"; only when something anchors them; long because a noun's roles, anchor and denial are judged together. */

import { countIn } from "../counting.ts";
import { isAbsent, refutedAt } from "../denial.ts";
import type { Draft, Proof, SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import { armedClasses } from "../lexicon/people.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Stage } from "../mention.ts";
import { stageOfNoun } from "../noun-modality.ts";
import { type NounPhrase, phraseAt, phraseList } from "../noun-phrase.ts";
import { numberAt } from "../numbers.ts";
import { fits, isArmed } from "../patient.ts";
import { hasMark, markAt, type Reading, within } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { doerOf } from "./noun-doer.ts";
import { weaponIn } from "./weapon.ts";

type NounHit = { from: number; to: number; start: number; trigger: Trigger; plural: boolean };

/** Words after a trigger noun that make it part of another noun: "murder trial", "bomb squad", "attack helicopter". */
const compound = new Set(
  "trial case charge charges rate rates squad suspect suspects investigation investigations victim victims scene site warrant warrants helicopter helicopters plan plans policy team expert experts threat threats plot plots zone song film laws law method methods technique techniques prevention training capability drill game story stories league series league club award awards novel weapons weapon dog dogs wave survivor survivors".split(
    " ",
  ),
);
const pointing = new Set(["the", "this", "these", "those", "that", "its", "their", "his", "her"]);

/** Works and days that are about a deed: it is their matter, and their day is not its own. */
const aboutIt =
  /\b(?:anniversar(?:y|ies)|commemorations?|remembrance|memorial|monument|murals?|paintings?|photographs?|films?|novels?|plays?|documentar(?:y|ies)|songs?|statistics|figures) (?:of|about|to|for|on)(?: (?:the|a|an|this|that|its|\w+'s))*$/;
/** Verbs by which a sentence tells how often a sort of deed happens. */
const tallying = new Set(
  "fell rose increased decreased dropped declined doubled tripled quadrupled soared surged climbed halved rises falls".split(
    " ",
  ),
);

/** "A mural of the massacre", "Armed robbery fell by a tenth": nothing happened. */
const isMatter = ({ reading, sentence }: SentenceView, { start, from, to }: NounHit): boolean => {
  const { word } = reading.tokens;
  if (aboutIt.test(word.slice(Math.max(sentence.from, start - 4), from).join(" "))) {
    for (let i = start; i < to; i += 1) if (reading.timeAt[i] !== -1) return false;
    return true;
  }
  // "The toll of the bombing rose": the deed is not what rose.
  if (start > sentence.from && reading.part[start - 1] === parts.preposition) return false;
  for (let i = to; i < Math.min(sentence.to, to + 6); i += 1) {
    if (tallying.has(word[i] ?? "")) return true;
    if (reading.part[i] === parts.verb || reading.part[i] === parts.sign) return false;
  }
  return false;
};

/** Longest noun trigger at each token, with where its phrase begins. */
function* nounHits(view: SentenceView): Iterable<NounHit> {
  const { reading, sentence } = view;
  const { part, tokens } = reading;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const hit = reading.starts[i]?.find(
      (one) => one.sense.kind === "trigger" && (one.sense.form === "noun" || one.sense.form === "nouns"),
    );
    if (hit?.sense.kind !== "trigger" || hit.to > sentence.to) continue;
    const longer = reading.starts[i]?.some((one) => one.sense.kind === "trigger" && one.to > hit.to);
    if (longer || (part[hit.to - 1] === parts.verb && hit.to - hit.from === 1)) continue;
    const isCompound = compound.has(tokens.word[hit.to] ?? "") || tokens.tied[hit.to] === 1;
    if (isCompound) continue;
    // `anti-attack`, `counter-raid`: a tied word before turns the sense.
    if (tokens.tied[i] === 1 && /^(?:anti|counter|non|pre|post)$/.test(tokens.word[i - 1] ?? "")) continue;
    let start = i;
    while (
      start > sentence.from &&
      (part[start - 1] === parts.nominal ||
        part[start - 1] === parts.determiner ||
        part[start - 1] === parts.number ||
        part[start - 1] === parts.possessive)
    )
      start -= 1;
    yield { from: i, to: hit.to, start, trigger: hit.sense.trigger, plural: hit.sense.form === "nouns" };
    i = hit.to - 1;
  }
}

type Roles = { agents: NounPhrase[]; patients: NounPhrase[] };
const ofPatient = new Set([
  "kill",
  "murder",
  "assassinate",
  "assassination-attempt",
  "abduct",
  "bomb",
  "shell",
  "arrest",
  "deport",
  "hijack",
  "sexual-violence",
  "beat",
  "shoot",
  "destroy",
  "rob",
  "steal",
  "arson",
  "seize-weapons",
]);

const seeking =
  /^(?:in search of|in pursuit of|to (?:arrest|capture|detain|kill|find|locate|apprehend|target)|(?:targeting|seeking|against))\b/;
/** Whom an operation goes for: "in search of a rebel leader", "to arrest two smugglers", "targeting insurgents". */
const soughtBy = (reading: Reading, end: number, ceiling: number): NounPhrase[] => {
  for (let i = end; i < Math.min(ceiling, end + 16); i += 1) {
    const found = seeking.exec(reading.tokens.word.slice(i, i + 3).join(" "));
    if (found)
      return phraseList(reading, i + found[0].split(" ").length, ceiling).filter((one) => one.kind !== "other");
    if (reading.tokens.word[i] === ".") break;
  }
  return [];
};

/** People before the noun ("guerrilla attack", "the rebels' raid") and in its prepositional tails. */
const rolesOf = (reading: Reading, hit: NounHit, floor: number, ceiling: number): Roles => {
  const agents: NounPhrase[] = [];
  const patients: NounPhrase[] = [];
  const { tokens, part } = reading;
  if (hit.start < hit.from) {
    const before = phraseAt(reading, hit.start, hit.from);
    // "the rebels' attack" but "the six priests' murder": who stands before a killing is its victim.
    const victim = ofPatient.has(hit.trigger.id) && before && !isArmed(before);
    if (victim && (before.kind === "person" || (before.kind === "other" && before.name?.kind === "person")))
      patients.push(before);
    else if (before && (before.kind === "group" || before.kind === "person")) agents.push(before);
  }
  let at = hit.to;
  for (let guard = 0; guard < 5 && at < ceiling; guard += 1) {
    const word = tokens.word[at] ?? "";
    if (
      word === "staged" ||
      word === "carried" ||
      word === "perpetrated" ||
      word === "committed" ||
      word === "launched" ||
      word === "mounted" ||
      word === "attributed" ||
      word === "blamed" ||
      word === "out" ||
      word === "directed"
    ) {
      at += 1;
      continue;
    }
    if (part[at] !== parts.preposition && word !== "in" && !(part[at] === parts.adverb)) break;
    const list =
      word === "between" || word === "with" || word === "against" || word === "on" || word === "of"
        ? phraseList(reading, at + 1, ceiling)
        : [];
    const phrase = list[0] ?? phraseAt(reading, at + 1, ceiling);
    if (!phrase) {
      at += 1;
      continue;
    }
    if (word === "by") agents.push(phrase);
    else if (word === "against" || word === "on" || word === "at")
      patients.push(...(list.length > 0 ? list : [phrase]));
    else if (word === "of" && ofPatient.has(hit.trigger.id)) patients.push(...list);
    else if (word === "between" || word === "with") patients.push(...list);
    at = list.at(-1)?.to ?? phrase.to;
  }
  if (hit.trigger.part === "response") patients.push(...soughtBy(reading, hit.to, ceiling));
  if (agents.length === 0) {
    const doer = doerOf(reading, hit.start, hit.to, floor, ceiling);
    if (doer) agents.push(doer);
  }
  return { agents, patients };
};

/** "The arrest of five men", "the killing of a guard": a noun counts those it is said of. */
const countsOf = (
  reading: Reading,
  trigger: Trigger,
  stage: Stage,
  patients: readonly NounPhrase[],
): Draft["counts"] => {
  const told = trigger.counts && stage === "accomplished" && !trigger.stage;
  const value = told && trigger.counts ? countIn(reading, trigger.counts, patients) : null;
  return value && trigger.counts ? { [trigger.counts]: value } : {};
};

/** What shows that the noun is a happening and not a topic. */
const anchorOf = (view: SentenceView, hit: NounHit, roles: Roles): Proof | null => {
  const { reading, sentence } = view;
  for (const time of within(reading.times, sentence.from, sentence.to)) {
    if (
      reading.tokens.word[time.from - 1] !== "since" &&
      time.to <= sentence.to &&
      time.when &&
      (time.kind === "date" || time.kind === "time") &&
      time.direction !== "future" &&
      reading.quoted[time.from] === reading.quoted[hit.from]
    )
      return { from: time.from, to: time.to, rule: "anchor.date" };
  }
  for (let i = Math.max(sentence.from, hit.start - 6); i < Math.min(sentence.to, hit.to + 12); i += 1) {
    const end = markAt(reading, i, "occurrence");
    if (
      end !== null &&
      (reading.part[i] === parts.verb || reading.part[i] === parts.auxiliary) &&
      (i < hit.start || i >= hit.to)
    )
      return { from: i, to: end, rule: "anchor.occurrence" };
  }
  // "the killing of 12 officials", "the attack on Senator X": a counted or named victim makes the deed a fact.
  const victim = roles.patients.find(
    (one) =>
      (one.kind === "person" &&
        (one.name !== undefined ||
          numberAt(reading.tokens, one.from) !== null ||
          (hit.trigger.part === "response" && /^an?$/.test(reading.tokens.word[one.from] ?? "")))) ||
      (one.kind === "other" && one.name?.kind === "person"),
  );
  if (victim) return { from: victim.from, to: victim.to, rule: "anchor.victim" };
  const first = reading.tokens.word[hit.start] ?? "";
  const told = [...roles.agents, ...roles.patients].some((one) => one.kind !== "other" && one.kind !== "time");
  if (!hit.plural && told && (first === "a" || first === "an" || first === "another"))
    return { from: hit.start, to: hit.to, rule: "anchor.told" };
  return null;
};

/** Whether a noun of many meanings is told with armed people: as its sides or doers, or as dead and hurt of its sentence. */
const isArmedUse = ({ reading, sentence }: SentenceView, { trigger }: NounHit, roles: Roles): boolean => {
  if (!trigger.armedNoun) return true;
  if (trigger.part === "response") return roles.agents.some(isArmed);
  if ([...roles.agents, ...roles.patients].some(isArmed)) return true;
  const hits = reading.starts.slice(sentence.from, sentence.to).flatMap((at) => at ?? []);
  return (
    hits.some(({ sense }) => sense.kind === "trigger" && sense.trigger.part === "harm" && sense.trigger.counts) &&
    hits.some(({ sense }) => sense.kind === "person" && armedClasses.has(sense.class))
  );
};

/** "There was no attack", "reports of an attack were false". */
const isDenied = ({ reading, sentence }: SentenceView, hit: NounHit): boolean =>
  isAbsent(reading, hit.start, hit.to, sentence.from, sentence.to) ||
  refutedAt(reading, hit.start, hit.to, sentence.from, sentence.to) >= 0;

export const nounDeed: Rule<SentenceView, Draft[]> = {
  id: "noun-deed",
  read: (view) => {
    const { reading, sentence } = view;
    if (hasMark(reading, sentence.from, sentence.to, "pretence") && !hasExercise(view)) return [];
    const drafts: Draft[] = [];
    for (const hit of nounHits(view)) {
      const { trigger } = hit;
      if (isMatter(view, hit)) continue;
      const denied = isDenied(view, hit);
      if (denied && trigger.part !== "deed" && trigger.part !== "blast") continue;
      const stage = denied ? "accomplished" : stageOfNoun(reading, hit.start, hit.to, sentence.from, sentence.to);
      if (stage === null) continue;
      const roles = rolesOf(reading, hit, sentence.from, sentence.to);
      if (!isArmedUse(view, hit, roles)) continue;
      // "a criminal case for an attempt on the life of": the law's name for what was told before.
      const labels = hasMark(reading, Math.max(sentence.from, hit.start - 6), hit.start, "label");
      const definite = labels || pointing.has(reading.tokens.word[hit.start] ?? "");
      const weapon = weaponIn(view, hit.from, hit.to, []);
      const blast = trigger.part === "blast" && !hit.plural && weapon ? weapon.proof : null;
      const anchor = anchorOf(view, hit, roles) ?? blast;
      if (!denied && !anchor && (!definite || trigger.weakNoun)) continue;
      const patients = roles.patients.filter((one) =>
        trigger.patient === "any"
          ? one.kind !== "time" && one.kind !== "other"
          : fits(reading, trigger.patient === "place" ? "hurtable" : trigger.patient, one),
      );
      drafts.push({
        trigger,
        type: trigger.type,
        tags: trigger.tags ?? [],
        from: hit.from,
        to: hit.to,
        sentence: view.number,
        stage: stage === "accomplished" ? (trigger.stage ?? stage) : stage,
        agents: roles.agents.filter(
          (one) => one.kind === "group" || one.kind === "person" || one.kind === "body" || isArmed(one),
        ),
        patients,
        ...(weapon ? { weapon } : {}),
        counts: countsOf(reading, trigger, stage, patients),
        definite,
        anchored: anchor !== null,
        ...(denied ? { denied } : {}),
        proofs: [{ from: sentence.from, to: sentence.to, rule: `deed.${trigger.id}` }, ...(anchor ? [anchor] : [])],
      });
    }
    return drafts;
  },
};

/** A sentence about exercises may hold words of play and practice. */
const hasExercise = (view: SentenceView): boolean => {
  for (let i = view.sentence.from; i < view.sentence.to; i += 1)
    for (const hit of view.reading.starts[i] ?? [])
      if (hit.sense.kind === "trigger" && hit.sense.trigger.id === "exercise" && hit.sense.form !== "base") return true;
  return false;
};
