/** What a noun phrase is about: judged by its last noun and the names inside. */
import { parts } from "./grammar.ts";
import { type ActorClass, membership, stateForces } from "./lexicon/people.ts";
import type { Name } from "./names/read-names.ts";
import type { Reading } from "./reading.ts";

export type NounPhrase = {
  from: number;
  to: number;
  /** Token that heads the phrase. */
  head: number;
  kind:
    | "person"
    | "thing"
    | "weapon"
    | "arms"
    | "goods"
    | "group"
    | "body"
    | "place"
    | "pronoun"
    | "number"
    | "time"
    | "other";
  /** Class of the person or thing. */
  class?: ActorClass | string;
  plural: boolean;
  /** Name inside the phrase: the person's own, or the group people belong to. */
  name?: Name;
  /** Where a counted part begins, when the phrase is partitive: "two of the soldiers". */
  counted?: number;
  /** Set where a harm word hit the phrase: its people are victims even in a clash. */
  harmed?: boolean;
};

/** Longest lexicon hit of one of the kinds that ends at `to` and starts at `from` or later. */
const headHit = (reading: Reading, from: number, to: number) => {
  let best: { from: number; kind: NounPhrase["kind"]; class?: string; plural: boolean } | null = null;
  for (const hit of reading.ends[to] ?? []) {
    if (hit.from < from || (best && hit.from >= best.from)) continue;
    const sense = hit.sense;
    if (sense.kind === "person") best = { from: hit.from, kind: "person", class: sense.class, plural: sense.plural };
    else if (sense.kind === "thing") best = { from: hit.from, kind: "thing", class: sense.class, plural: sense.plural };
    else if (sense.kind === "weapon") best = { from: hit.from, kind: "weapon", class: sense.weapon, plural: false };
    else if (sense.kind === "arms") best = { from: hit.from, kind: "arms", plural: true };
    else if (sense.kind === "goods") best = { from: hit.from, kind: "goods", plural: true };
  }
  return best;
};

const nameIn = (reading: Reading, from: number, to: number): Name | undefined => {
  for (let i = to - 1; i >= from; i -= 1) {
    const number = reading.nameAt[i] ?? -1;
    if (number >= 0) {
      const name = reading.names[number];
      if (name && name.from >= from && name.to <= to) return name;
    }
  }
  return undefined;
};

/** Nouns that only say that the name before them is a group. */
const groupNouns = new Set([
  "group",
  "organization",
  "organisation",
  "movement",
  "front",
  "column",
  "unit",
  "units",
  "party",
  "network",
  "faction",
  "elements",
  "cell",
  "wing",
]);

/** Endings of the names of trades: "financier", "smugglers", "theorist". */
const trade = /(?:er|or|ist|ier)s?$/;

/** "CRPF personnel", "an army team": of the force named before. */
const ranks = new Set("personnel team teams party parties squad squads member members men contingent".split(" "));
const fighting = new Set(["armed-group", "criminal-group"]);

/** The class of an armed body whose people a phrase names: "a Taliban commander", "insurgent leaders", "CRPF personnel". */
const classOfTheirs = (reading: Reading, from: number, head: number, name: Name | undefined): string | undefined => {
  const inRank = ranks.has(reading.tokens.word[head] ?? "");
  const counts = (kind: string): boolean => fighting.has(kind) || (inRank && stateForces.has(kind));
  if (name && name.to <= head) {
    if (name.kind === "group") return name.actor?.class ?? "armed-group";
    if (name.actor && counts(name.actor.class)) return name.actor.class;
  }
  for (let i = from + 1; i <= head; i += 1)
    for (const { from: start, sense } of reading.ends[i] ?? [])
      if (start >= from && sense.kind === "person" && counts(sense.class)) return sense.class;
  return undefined;
};

/** Judges the phrase in a token range; people called by their part in an armed body are of its class. */
export const judge = (reading: Reading, from: number, to: number): NounPhrase => {
  const phrase = judged(reading, from, to);
  const word = reading.tokens.word[phrase.head] ?? "";
  const title = phrase.kind === "person" && phrase.name?.kind === "person";
  const plain = phrase.kind === "person" && phrase.class === "civilian" && (membership.has(word) || ranks.has(word));
  const unnamed = phrase.kind === "other" && (ranks.has(word) || (trade.test(word) && phrase.name?.kind === "group"));
  if (title || !(plain || unnamed)) return phrase;
  const theirs = classOfTheirs(reading, from, phrase.head, phrase.name);
  return theirs ? { ...phrase, kind: "person", class: theirs, plural: phrase.plural || ranks.has(word) } : phrase;
};

/** Judged by its last noun and the names inside. */
const judged = (reading: Reading, from: number, to: number): NounPhrase => {
  const head = to - 1;
  const hit = headHit(reading, from, to);
  const name = nameIn(reading, from, to);
  const named = name ? { name } : {};
  const plural = hit?.plural ?? /[^s]s$/.test(reading.tokens.word[head] ?? "");
  if (name && name.to === to) {
    // "Interior Minister Juan Perez": the person; "the village of Osh": a place.
    const titled = titleClass(reading, from, name.from);
    if (name.kind === "person" || (titled && name.kind === "name"))
      return { from, to, head, kind: "person", class: titled ?? "civilian", plural: false, name };
    if (name.kind === "group")
      return { from, to, head, kind: "group", class: name.actor?.class ?? "armed-group", plural: true, name };
    if (hit?.kind === "thing") return { from, to, head, kind: "thing", class: hit.class ?? "site", plural, name };
    if (hit?.kind === "person") return { from, to, head, kind: "person", class: hit.class ?? "civilian", plural, name };
    // "An IED": capitals make no name of a weapon.
    if ((hit?.kind === "weapon" || hit?.kind === "arms") && !name.actor && hit.from <= name.from)
      return { from, to, head, kind: hit.kind, ...(hit.class ? { class: hit.class } : {}), plural };
    if (name.kind === "body" || name.kind === "agency")
      return { from, to, head, kind: "body", class: name.actor?.class ?? "institution", plural: false, name };
    if (name.kind === "place") return { from, to, head, kind: "place", plural: false, name };
  }
  if (name?.kind === "group" && (!hit || hit.kind === "thing") && groupNouns.has(reading.tokens.word[head] ?? ""))
    return { from, to, head, kind: "group", class: name.actor?.class ?? "armed-group", plural: true, name };
  if (hit) return { from, to, head, kind: hit.kind, ...(hit.class ? { class: hit.class } : {}), plural, ...named };
  const part = reading.part[head];
  if (part === parts.pronoun)
    return {
      from,
      to,
      head,
      kind: "pronoun",
      plural: /^(?:they|them|we|us|others)$/.test(reading.tokens.word[head] ?? ""),
    };
  if (reading.timeAt[head] !== -1 && reading.timeAt[from] !== -1)
    return { from, to, head, kind: "time", plural: false };
  if (part === parts.number || isNumberWord(reading.tokens.word[head] ?? ""))
    return isMoney(reading, from, to)
      ? { from, to, head, kind: "goods", plural: true }
      : { from, to, head, kind: "number", plural: true };
  if ((reading.toponymAt[head] ?? -1) >= 0 && reading.toponyms[reading.toponymAt[head] ?? 0]?.role !== "demonym")
    return { from, to, head, kind: "place", plural: false, ...named };
  return { from, to, head, kind: "other", plural, ...named };
};

const currency = /^(?:inr|rs|usd|eur|pkr|rupees?|dollars?|euros?|[$€£₹])$/;
/** "INR 4,150", "$200": a sum, and nobody counted. */
const isMoney = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.word.slice(Math.max(0, from - 1), to).some((word) => currency.test(word));

const numberWords = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens scores hundreds thousands several many few".split(
    " ",
  ),
);
export const isNumberWord = (word: string): boolean => numberWords.has(word);

/** Class of the title before a name, when there is one. */
const titleClass = (reading: Reading, from: number, at: number): string | undefined => {
  for (const hit of reading.ends[at] ?? []) if (hit.from >= from && hit.sense.kind === "person") return hit.sense.class;
  return undefined;
};
