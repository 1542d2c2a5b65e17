/** Adds to mentions the doers that only claims name: who claimed responsibility, who was blamed. */
import { isPassive, subjectOf, withJoined } from "../clause.ts";
import { parts } from "../grammar.ts";
import { armedClasses, stateForces } from "../lexicon/people.ts";
import type { Actor, Mention } from "../mention.ts";
import type { Name } from "../names/read-names.ts";
import { type NounPhrase, phraseAt, phraseBefore, phraseList } from "../noun-phrase.ts";
import { actorsOf } from "../participants.ts";
import { hasMark, type Reading, spanOf, wordsOf } from "../reading.ts";
import { hasNegator } from "./negated.ts";
import { indexViolent, violentNear } from "./violent-index.ts";

/** Words before a group that point at it as the doer. */
const blaming = new Set(
  "attributed blamed accused suspected claimed responsibility credit admitted perpetrated responsible accuse blame attribute suspects accuses blames claiming claims".split(
    " ",
  ),
);
const reach = 14;

const accusation = /^(?:accus|blam|attribut)/;
/** "The front blamed the army", "accused by the front": the group is the one that blames. */
const blames = (reading: Reading, name: Name, i: number, floor: number): boolean => {
  if (reading.part[i] !== parts.verb || !accusation.test(reading.tokens.word[i] ?? "")) return false;
  if (name.from > i) return reading.tokens.word[name.from - 1] === "by" || reading.tokens.word[name.from - 2] === "by";
  return !isPassive(reading, i, floor);
};

/** The group names that a blaming word stands by. */
const blamedGroups = (reading: Reading): { name: Name; from: number; to: number }[] => {
  const found: { name: Name; from: number; to: number }[] = [];
  for (const name of reading.names) {
    if (name.kind !== "group") continue;
    const sentence = reading.sentences[reading.sentenceOf[name.from] ?? 0];
    if (!sentence) continue;
    const from = Math.max(sentence.from, name.from - reach);
    const to = Math.min(sentence.to, name.to + reach);
    for (let i = from; i < to; i += 1) {
      if (!blaming.has(reading.tokens.word[i] ?? "") || blames(reading, name, i, sentence.from)) continue;
      if (
        hasNegator(reading, sentence.from, i) ||
        hasMark(reading, Math.min(i, name.from), Math.max(i + 1, name.to), "negation")
      )
        break;
      // "claimed responsibility" follows its subject, "blamed on", "attributed to" come before theirs.
      found.push({ name, from: Math.min(i, name.from), to: Math.max(i + 1, name.to) });
      break;
    }
  }
  return found;
};

const accusing = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing))$/;

/** Whom the words at `i` blame: "accused the army of", "blamed on", "the police are responsible for", "hold the army responsible". */
const blamedAt = (reading: Reading, i: number, floor: number, ceiling: number): NounPhrase[] => {
  const { tokens, part } = reading;
  const word = tokens.word[i] ?? "";
  if (accusing.test(word) && part[i] === parts.verb) {
    if (tokens.word[i + 1] === "on") return phraseList(reading, i + 2, ceiling);
    const all = isPassive(reading, i, floor) ? [] : phraseList(reading, i + 1, ceiling);
    const next = tokens.word[all.at(-1)?.to ?? i] ?? "";
    if (next === "on") return phraseList(reading, (all.at(-1)?.to ?? i) + 1, ceiling);
    return /^(?:of|for|with)$/.test(next) ? all : [];
  }
  if (/^attribut(?:e|es|ed|ing)$/.test(word)) {
    const object = tokens.word[i + 1] === "to" ? null : phraseAt(reading, i + 1, ceiling);
    let to = object?.to ?? i + 1;
    const end = Math.min(ceiling, to + 6);
    while (to < end && tokens.word[to] !== "to" && part[to] !== parts.verb && part[to] !== parts.sign) to += 1;
    return tokens.word[to] === "to" ? phraseList(reading, to + 1, ceiling) : [];
  }
  if (word === "responsible") {
    const held = phraseBefore(reading, i, floor);
    const all = held ? withJoined(reading, held, floor) : [];
    if (/^h(?:o|e)ld(?:s|ing)?$/.test(tokens.word[(all[0]?.from ?? 0) - 1] ?? "")) return all;
    if (tokens.word[i + 1] !== "for" || (part[i - 1] !== parts.auxiliary && part[i - 1] !== parts.adverb)) return [];
  } else if ((word !== "implicated" && word !== "involved") || tokens.word[i + 1] !== "in") return [];
  const subject = subjectOf(reading, i, floor);
  // "A rebel allegedly involved in": such a one is sought or held; forces are blamed.
  return subject && (word !== "involved" || stateForces.has(subject.class ?? "") || isForceName(subject))
    ? [subject]
    : [];
};

/** "The Air Force", "Armed Forces": bodies that the register need not hold. */
const isForceName = ({ name }: NounPhrase): boolean =>
  name?.kind === "body" &&
  /\b(?:army|forces?|police|guard|military|navy|battalion|brigade|security services?)\b/i.test(name.text);

/** Whether a sentence tells of violence at all. */
const tellsDeed = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if (
      reading.starts[i]?.some(
        ({ sense }) => sense.kind === "trigger" && sense.trigger.part !== "response" && sense.trigger.id !== "threaten",
      )
    )
      return true;
  return false;
};

/** Armed bodies without a group's name that a sentence about violence blames. */
const blamedBodies = (reading: Reading): { actors: Actor[]; from: number; to: number }[] =>
  reading.sentences.flatMap((sentence) => {
    if (!tellsDeed(reading, sentence.from, sentence.to)) return [];
    const found: { actors: Actor[]; from: number; to: number }[] = [];
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const phrases = blamedAt(reading, i, sentence.from, sentence.to);
      const [first] = phrases;
      const last = phrases.at(-1);
      if (!first || !last || hasNegator(reading, sentence.from, i)) continue;
      const actors = phrases.flatMap((phrase) =>
        actorsOf(reading, phrase, "perpetrator").filter(
          (actor) =>
            actor.kind === "organisation" &&
            (armedClasses.has(actor.class) || actor.class === "government" || isForceName(phrase)),
        ),
      );
      if (actors.length > 0) found.push({ actors, from: Math.min(i, first.from), to: Math.max(i + 1, last.to) });
    }
    return found;
  });

const actorOf = (name: Name): Actor => ({
  ...(name.actor ? { id: name.actor.id } : {}),
  name: name.actor?.name ?? name.full ?? name.text,
  class: name.actor?.class ?? "armed-group",
  role: "perpetrator",
  kind: "organisation",
});

const has = (mention: Mention, actor: Actor): boolean =>
  mention.actors.some((one) => one.name === actor.name || (one.id !== undefined && one.id === actor.id));

/** The one armed group a report names, when it names just one. */
const onlyGroup = (reading: Reading): Name | null => {
  const groups = reading.names.filter((name) => name.kind === "group" && actorOf(name).class === "armed-group");
  const [first] = groups;
  return first && groups.every((name) => actorOf(name).name === actorOf(first).name) ? first : null;
};

/** "The guerrillas" of a report that names one group are that group's. */
const withGroup = (reading: Reading, mention: Mention, only: Name): Mention => {
  const doers = mention.actors.filter((actor) => actor.role === "perpetrator");
  const anonymous = doers.some((actor) => actor.kind === "people" && actor.class === "armed-group");
  if (!anonymous || doers.some((actor) => actor.kind === "organisation" && actor.class === "armed-group"))
    return mention;
  const told = {
    span: spanOf(reading, only.from, only.to),
    quote: wordsOf(reading, only.from, only.to),
    rule: "actor.only-group",
  };
  return { ...mention, actors: [...mention.actors, actorOf(only)], evidence: [...mention.evidence, told] };
};

export const withPerpetrators = (reading: Reading, mentions: readonly Mention[]): Mention[] => {
  const added = new Map<string, { actor: Actor; from: number; to: number }[]>();
  const violent = indexViolent(mentions);
  for (const { name, from, to } of blamedGroups(reading)) {
    const mention = violentNear(violent, reading.tokens.start[from] ?? 0);
    const actor = actorOf(name);
    if (!mention || has(mention, actor)) continue;
    const known = added.get(mention.id) ?? [];
    if (!known.some((one) => one.actor.name === actor.name)) added.set(mention.id, [...known, { actor, from, to }]);
  }
  for (const { actors, from, to } of blamedBodies(reading)) {
    const mention = violentNear(violent, reading.tokens.start[from] ?? 0);
    for (const actor of actors) {
      if (!mention || has(mention, actor)) continue;
      const known = added.get(mention.id) ?? [];
      if (!known.some((one) => one.actor.name === actor.name)) added.set(mention.id, [...known, { actor, from, to }]);
    }
  }
  const only = onlyGroup(reading);
  return mentions.map((mention) => {
    const more = added.get(mention.id);
    if (!more) return only ? withGroup(reading, mention, only) : mention;
    return {
      ...mention,
      actors: [...mention.actors, ...more.map((one) => one.actor)],
      evidence: [
        ...mention.evidence,
        ...more.map((one) => ({
          span: spanOf(reading, one.from, one.to),
          quote: wordsOf(reading, one.from, one.to),
          rule: "actor.blamed",
        })),
      ],
    };
  });
};
