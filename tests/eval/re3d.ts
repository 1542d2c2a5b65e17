/** re3d: places, organisations and persons by name, as the reading that all our rules share finds them. */

import { parts } from "../../shared/facts/grammar.ts";
import { institutionHeads } from "../../shared/facts/lexicon/name-words.ts";
import type { Actor } from "../../shared/facts/mention.ts";
import type { Name } from "../../shared/facts/names/read-names.ts";
import { type NounPhrase, phraseAt } from "../../shared/facts/noun-phrase.ts";
import { type Reading, readReport, wordsOf } from "../../shared/facts/reading.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { sentenceWith } from "./faults.ts";
import { wordsBy } from "./mention-values.ts";
import { openKnowledge } from "./stages.ts";
import { type Told, toldBy } from "./told.ts";

const kinds: Partial<Record<Name["kind"], string>> = {
  group: "Organisation",
  body: "Organisation",
  agency: "Organisation",
  person: "Person",
};
const knowledge = await openKnowledge();

/** People who act as a body go by that body; there, "rebels" and "the army" are organisations. */
const bodies = new Set(["armed-group", "criminal-group", "military", "police", "foreign-forces", "government"]);
/** Several people who act are told there as an organisation, as their phrases are. */
const actorKind = ({ kind, class: own }: Actor): string =>
  kind === "organisation" || kind === "people" || bodies.has(own) ? "Organisation" : "Person";
const thingKinds: Record<string, string> = { vehicle: "Vehicle", aircraft: "MilitaryPlatform" };

const persons = new Set(["he", "she", "him", "i", "me"]);
const several = new Set(["we", "they", "us", "them"]);

/** What sort of entity a noun phrase is there: one human is a person, several or a body are an organisation. */
const phraseType = (reading: Reading, phrase: NounPhrase): string | undefined => {
  if (phrase.kind === "pronoun") {
    const word = reading.tokens.word[phrase.head] ?? "";
    return persons.has(word) ? "Person" : several.has(word) ? "Organisation" : undefined;
  }
  if (phrase.kind === "group" || phrase.kind === "body") return "Organisation";
  if (phrase.kind === "person") return phrase.plural || bodies.has(phrase.class ?? "") ? "Organisation" : "Person";
  // "the coalition", "the committee": a body without its name.
  if (phrase.kind === "other" && institutionHeads.has(reading.tokens.word[phrase.head] ?? "")) return "Organisation";
  // "France said": a country that acts is its state.
  const acts = reading.part[phrase.to] === parts.verb || reading.part[phrase.to] === parts.modal;
  return phrase.kind === "place" && acts ? "Organisation" : undefined;
};

/** Noun phrases that stand for people or bodies, whole as the corpus marks them: "the police officer", "the people of Osh". */
const phrasesOf = (reading: Reading): NounPhrase[] =>
  reading.sentences.flatMap(({ from, to }) => {
    const found: NounPhrase[] = [];
    for (let i = from; i < to; i += 1) {
      const phrase = phraseAt(reading, i, to);
      if (!phrase) continue;
      found.push(phrase);
      i = Math.max(i, phrase.to - 1);
    }
    return found;
  });

/** What mentions and claims name beside the names. */
const named = ({ facts }: Seen): Told[] => [
  ...facts.mentions.flatMap((mention) => [
    ...mention.actors.map((actor) => toldBy({ type: actorKind(actor), text: actor.name }, mention)),
    ...(mention.things ?? []).flatMap(({ name, class: own }) => {
      const type = thingKinds[own];
      return type === undefined ? [] : [toldBy({ type, text: name }, mention)];
    }),
    ...wordsBy("weapon", [mention]).map((told) => ({ ...told, value: { type: "Weapon", text: told.words } })),
  ]),
  ...facts.claims.flatMap((claim) => {
    const { institution } = claim.speaker;
    return institution === undefined ? [] : [toldBy({ type: "Organisation", text: institution }, claim)];
  }),
];

const entities = (seen: Seen): Told[] => {
  const { report } = seen;
  const reading = readReport(report, knowledge);
  const told = (type: string, text: string, rule: string): Told => ({
    value: { type, text },
    sentence: sentenceWith(report.text, text),
    words: text,
    rule,
  });
  const phrases = phrasesOf(reading);
  const whole = new Set(phrases.filter((one) => phraseType(reading, one)).flatMap(({ name }) => (name ? [name] : [])));
  return [
    ...phrases.flatMap((phrase) => {
      const type = phraseType(reading, phrase);
      return type === undefined ? [] : [told(type, wordsOf(reading, phrase.from, phrase.to), `phrase.${phrase.kind}`)];
    }),
    ...reading.names.flatMap((name) => {
      const { kind, text } = name;
      // The phrase around it is told already.
      const type = whole.has(name) ? undefined : kinds[kind];
      return type === undefined ? [] : [told(type, text, `name.${kind}`)];
    }),
    ...reading.toponyms.map(({ span, role }) =>
      told(role === "demonym" ? "Nationality" : "Location", report.text.slice(span.start, span.end), `place.${role}`),
    ),
    ...named(seen),
    ...reading.times.map(({ span, rule }) => told("Temporal", report.text.slice(span.start, span.end), rule)),
  ];
};

export const adapter = factSheet("re3d", { entities: { kind: "records", read: entities } });
