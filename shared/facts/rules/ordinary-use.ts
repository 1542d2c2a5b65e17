/** Harmless uses of a trigger's verb: words of debate, a minister who protests, gunmen who flee, a price that explodes. */
import { countOf } from "../counting.ts";
import { stanceWords } from "../lexicon/cues.ts";
import { stateForces } from "../lexicon/people.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { isArmed, isPerson } from "../patient.ts";
import { type Reading, wordsOf } from "../reading.ts";
import type { Roles, VerbHit } from "./verb-hit.ts";

/** Adverbs by which an attack is one of words. */
const spoken = new Set(["harshly", "verbally", "sharply", "bitterly", "publicly", "openly", "fiercely", "strongly"]);

/** "Hundreds of people", "some 300 teachers", "demonstrators": many, and no force or office. */
const isCrowd = (reading: Reading, one: NounPhrase): boolean => {
  if (one.kind !== "person" && one.kind !== "number" && one.kind !== "other") return false;
  if (isArmed(one) || offices.has(one.class ?? "")) return false;
  if (one.class === "protesters") return true;
  const count = countOf(reading, one);
  return isPerson(reading, one) && count !== null && count.basis !== undefined && count.min >= 10;
};
/** "Angry parents", "students": plain people without a number. */
const isPublic = (one: NounPhrase): boolean =>
  one.kind === "person" && one.plural && !isArmed(one) && !offices.has(one.class ?? "");
const offices = new Set(["government", "politician", "judiciary", "international", "armed-group", "criminal-group"]);

const harm = new RegExp(`\\b(?:${stanceWords.harmWords.replaceAll(", ", "|")}|security|terrorist|militants?)\\b`, "i");
/** Measures are taken against many things: the sentence must say that it is against harm. */
const againstHarm = (reading: Reading, hit: VerbHit): boolean => {
  const sentence = reading.sentences[reading.sentenceOf[hit.from] ?? 0];
  return sentence !== undefined && harm.test(wordsOf(reading, sentence.from, sentence.to));
};

const ofCurfew = (reading: Reading, hit: VerbHit): boolean => reading.tokens.word[hit.to - 1] === "curfew";

const captors =
  /^(?:(?:to|before|with) )(?:the |local |government |state |district )*(?:police|army|authorities|troops|soldiers|forces|security|government|military|officials|officers|law)/;
/** Whether somebody gives up the fight: fighters, or people who go to the police; a team that surrenders a lead does not. */
const yields = (reading: Reading, hit: VerbHit, agent: NounPhrase): boolean => {
  if (agent.kind === "group" || (agent.kind === "person" && isArmed(agent))) return true;
  return isPerson(reading, agent) && captors.test(reading.tokens.word.slice(hit.to, hit.to + 6).join(" "));
};

const flung = new Set(["rocket", "mortar", "artillery", "drone"]);

const isSelf = (reading: Reading, { head }: NounPhrase): boolean =>
  /^(?:him|her|them|it)sel(?:f|ves)$/.test(reading.tokens.word[head] ?? "");

const wordsBehind = (reading: Reading, hit: VerbHit): string => reading.tokens.word.slice(hit.to, hit.to + 9).join(" ");
const contests = /\b(?:final|semi-final|match|game|cup|league|tournament|season|\d+ - \d+)\b/;

/** Candidates who clash over pensions, fencers in a final: nobody there bears arms. */
const isContest = (reading: Reading, hit: VerbHit, sides: readonly NounPhrase[]): boolean => {
  if (sides.some((one) => isArmed(one) || one.class === "protesters" || one.kind === "weapon")) return false;
  return /^(?:\w+ )?(?:over|in (?:a|the) (?:\w+ )?(?:debate|final|semi-final|match|game|tournament|race))\b/.test(
    reading.tokens.word.slice(hit.to, hit.to + 6).join(" "),
  );
};

const weapons: ReadonlySet<NounPhrase["kind"]> = new Set(["weapon", "arms", "other"]);
/** Those a state sends home in a quarrel with another: a measure between states and no deportation. */
const envoys = /\b(?:diplomats?|ambassadors?|envoys?|attach|embassy|consul|consuls)\b/i;

/** Harmless readings of common verbs. */
export const isOrdinary = (reading: Reading, hit: VerbHit, roles: Roles): boolean => {
  const { trigger } = hit;
  const agent = roles.agents.at(-1);
  if (trigger.weakNoun && trigger.part === "deed" && trigger.id !== "arson")
    return (
      !(agent && (isArmed(agent) || agent.kind === "weapon")) && !roles.patients.some((one) => one.kind === "person")
    );
  // Who hurts himself attacks nobody; who blows himself up is read by words of its own.
  if (roles.patients.length > 0 && trigger.id !== "suicide-bomb" && roles.patients.every((one) => isSelf(reading, one)))
    return true;
  if (trigger.id === "beat-up" && /^beat/.test(reading.tokens.word[hit.from] ?? "") && hit.to === hit.from + 1)
    return !(agent && (isArmed(agent) || agent.class === "protesters")) || contests.test(wordsBehind(reading, hit));
  // Shells fall on places; leaves do too, and what is thrown is read by its throwing.
  if (trigger.id === "impact") return !(agent?.kind === "weapon" && flung.has(agent.class ?? ""));
  if (trigger.id === "exchange" || trigger.id === "hand-over-territory")
    return !(agent && (isArmed(agent) || agent.kind === "place" || agent.class === "government")) && !roles.passive;
  if (trigger.id === "steal" && roles.patients.every((one) => one.kind === "goods" || one.kind === "thing"))
    return !(agent && isArmed(agent));
  // A spark sets fire to a market as well.
  if (trigger.id === "arson" && agent && (agent.kind === "other" || agent.kind === "thing") && !roles.passive)
    return true;
  if (trigger.id === "clash" && /^f(?:ight|ought)/.test(reading.tokens.word[hit.from] ?? ""))
    return [...roles.agents, ...roles.patients].filter(isArmed).length < 2;
  if (trigger.id === "clash") return isContest(reading, hit, [...roles.agents, ...roles.patients]);

  // "The firm set up a base in Lima": only those who bear arms settle in our sense.
  if (trigger.id === "troop-movement")
    return !(agent && (isArmed(agent) || agent.kind === "place" || agent.kind === "body"));
  if (trigger.id === "establish-base" || trigger.id === "suppress-violently")
    return agent ? !(isArmed(agent) || agent.kind === "place" || agent.kind === "body") : !roles.passive;
  if (trigger.id === "suppress")
    return agent ? !(isArmed(agent) || agent.kind === "body" || agent.class === "government") : !roles.passive;
  // "Helicopters fired at a hill": fire at no one and nothing is part of a fight told elsewhere.
  if (trigger.id === "fire-at" && roles.patients.every((one) => one.kind === "place" || weapons.has(one.kind)))
    return !(agent && isArmed(agent));
  if (trigger.id === "seize-weapons") return false;
  if (trigger.id === "security-measure" && /^(?:introduc|adopt|announc)/.test(reading.tokens.word[hit.from] ?? ""))
    return !againstHarm(reading, hit);
  if (trigger.id === "attack" && spoken.has(reading.tokens.word[hit.from - 1] ?? "")) return true;
  if (trigger.id === "policing" && reading.tokens.word[hit.to] === "for") return true;
  if (trigger.id === "policing")
    return !(agent && stateForces.has(agent.class ?? "")) && !(roles.passive && ofCurfew(reading, hit));
  if (trigger.id === "surrender") return !(agent && yields(reading, hit, agent));
  if (trigger.id === "explode") {
    // Only explosives explode in our sense; a set-off thing must be one too.
    const charge = [...roles.agents, ...roles.patients].some(
      (one) => one.kind === "weapon" || one.kind === "arms" || (one.kind === "thing" && one.class === "vehicle"),
    );
    return !charge;
  }
  if (trigger.id === "overrun" || trigger.id === "regain" || trigger.id === "incursion")
    return !(agent && isArmed(agent)) && !roles.passive;
  if (trigger.id === "deport" && roles.patients.some((one) => envoys.test(wordsOf(reading, one.from, one.to))))
    return true;
  if (trigger.id === "displace" && /^fl(?:ee|ees|ed|eeing)$/.test(wordsOf(reading, hit.from, hit.to).toLowerCase()))
    return !roles.patients.some((one) => isCrowd(reading, one) && one.class !== "protesters");
  if (trigger.id === "protest" && /^(?:protest|march|rall)/.test(reading.tokens.word[hit.from] ?? ""))
    return !(agent && (isCrowd(reading, agent) || isPublic(agent)));
  if (trigger.id === "protest") return !(agent && (isPerson(reading, agent) || agent.kind === "other"));
  if (trigger.id === "arrest" && agent && !roles.passive)
    return !(
      isArmed(agent) ||
      agent.class === "government" ||
      agent.kind === "body" ||
      agent.kind === "pronoun" ||
      agent.kind === "place"
    );
  return false;
};
