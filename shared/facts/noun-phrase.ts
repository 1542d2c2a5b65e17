/** Noun phrases around a word: where they begin and end, what heads them, whether that is a person, a thing or a name. */
import { type Part, parts } from "./grammar.ts";
import type { ActorClass } from "./lexicon/people.ts";
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

/** Words that stand for a number or part of what follows their `of`. */
const partitive = new Set(
  "group groups number dozens scores hundreds thousands members member couple pair most some one two three four five six seven eight nine ten majority column unit units band series rest part total all half many several none bodies body lives life remains team crowd few residents officials leader leaders commander elements element wave types kinds more estimated handful".split(
    " ",
  ),
);

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

/** Judges the phrase in a token range by its last noun and the names inside. */
const judge = (reading: Reading, from: number, to: number): NounPhrase => {
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
    return { from, to, head, kind: "number", plural: true };
  if ((reading.toponymAt[head] ?? -1) >= 0 && reading.toponyms[reading.toponymAt[head] ?? 0]?.role !== "demonym")
    return { from, to, head, kind: "place", plural: false, ...named };
  return { from, to, head, kind: "other", plural, ...named };
};

const numberWords = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens scores hundreds thousands several many few".split(
    " ",
  ),
);
const isNumberWord = (word: string): boolean => numberWords.has(word);

/** Class of the title before a name, when there is one. */
const titleClass = (reading: Reading, from: number, at: number): string | undefined => {
  for (const hit of reading.ends[at] ?? []) if (hit.from >= from && hit.sense.kind === "person") return hit.sense.class;
  return undefined;
};

const isInside = (part: Part | number | undefined): boolean =>
  part === parts.nominal || part === parts.number || part === parts.determiner || part === parts.possessive;

/** The phrase that starts at `i`, adverbs before it skipped; null when none does. */
export const phraseAt = (reading: Reading, start: number, ceiling: number): NounPhrase | null => {
  const { part, tokens } = reading;
  let i = start;
  while (
    i < ceiling &&
    (part[i] === parts.adverb || tokens.word[i] === '"' || tokens.word[i] === "“" || tokens.word[i] === "[")
  )
    i += 1;
  if (i >= ceiling) return null;
  if (part[i] === parts.pronoun) {
    const next = part[i + 1];
    if (tokens.word[i] !== "one" && tokens.word[i] !== "another" && tokens.word[i] !== "others")
      return judge(reading, i, i + 1);
    if (tokens.word[i] === "others")
      return { from: i, to: i + 1, head: i, kind: "person", class: "civilian", plural: true };
    if (!isInside(next) && tokens.word[i + 1] !== "of") return judge(reading, i, i + 1);
  }
  const from = i;
  let to = i;
  let last = -1;
  while (to < ceiling) {
    const p = part[to];
    const adverbInside = p === parts.adverb && to > from && isInside(part[to + 1]) && last < 0;
    const joins =
      isInside(p) ||
      (to === from && p === parts.pronoun) ||
      adverbInside ||
      (p === parts.preposition && to === from && /^(?:over|under|up|about|around)$/.test(tokens.word[to] ?? ""));
    // "at least", "more than", "up to" open a counted phrase.
    const opener =
      to === from && /^(?:at|more|up|as|no|some|an)$/.test(tokens.word[to] ?? "") ? counterEnd(reading, to) : to;
    if (opener > to) {
      to = opener;
      continue;
    }
    if (!joins) break;
    // A new determiner after a noun opens another phrase.
    if (
      p === parts.determiner &&
      last >= 0 &&
      part[to - 1] !== parts.determiner &&
      tokens.word[to] !== "other" &&
      tokens.word[to] !== "many" &&
      tokens.word[to] !== "several"
    )
      break;
    if (reading.timeAt[to] !== -1 && last >= 0 && p !== parts.number) break;
    if (p === parts.nominal || p === parts.number || p === parts.pronoun) last = to;
    to += 1;
  }
  if (last < 0) {
    if (to > from && part[from] === parts.determiner && tokens.word[to] === "of") last = to - 1;
    else return null;
  }
  to = last + 1;
  const head = tokens.word[last] ?? "";
  if (tokens.word[to] === "of" && to + 1 < ceiling) {
    const inner = phraseAt(reading, to + 1, ceiling);
    if (inner && (partitive.has(head) || part[last] === parts.number || part[last] === parts.determiner)) {
      const own = judge(reading, from, to);
      // "members of the FMLN", "leaders of the union": the people, with the group's name.
      if (inner.kind === "group" || inner.kind === "body" || own.class === "politician")
        return {
          ...own,
          to: inner.to,
          kind: own.kind === "other" ? "person" : own.kind,
          class: inner.kind === "group" ? (inner.class ?? "armed-group") : (own.class ?? "civilian"),
          plural: true,
          ...(inner.name ? { name: inner.name } : {}),
        };
      if (inner.kind !== "time") return { ...inner, from, counted: from, plural: true };
    }
    if (inner) {
      const own = judge(reading, from, to);
      if (own.kind === "person" || own.kind === "thing" || own.kind === "other" || own.kind === "body") {
        const name = own.name ?? (inner.kind === "group" ? inner.name : undefined);
        const { name: _, ...bare } = own;
        return { ...bare, to: inner.to, ...(name ? { name } : {}) };
      }
    }
  }
  return judge(reading, from, to);
};

/** End of "at least", "more than", "as many as", "some", "an estimated"; `at` itself when none starts there. */
const counterEnd = (reading: Reading, at: number): number => {
  const { word } = reading.tokens;
  const two = `${word[at]} ${word[at + 1]}`;
  if (two === "at least" || two === "more than" || two === "up to" || two === "at most" || two === "an estimated")
    return at + 2;
  if (two === "as many" && word[at + 2] === "as") return at + 3;
  if (two === "no fewer" || two === "no less" || two === "no more") return at + 3;
  return at;
};

/** The phrase that ends just before `end`; null when none does. */
export const phraseBefore = (reading: Reading, end: number, floor: number): NounPhrase | null => {
  const { part, tokens } = reading;
  const to = end;
  let from = to;
  let seen = false;
  while (from > floor) {
    const p = part[from - 1];
    if (p === parts.pronoun && from === to) {
      const others = tokens.word[from - 1] === "others";
      if (!others) return judge(reading, from - 1, to);
      let start = from - 1;
      while (start > floor && (part[start - 1] === parts.number || isNumberWord(tokens.word[start - 1] ?? "")))
        start -= 1;
      return { from: start, to, head: to - 1, kind: "person", class: "civilian", plural: true };
    }
    if (!isInside(p)) break;
    if (
      seen &&
      part[from] === parts.determiner &&
      p !== parts.determiner &&
      p !== parts.possessive &&
      tokens.word[from] !== "other"
    )
      break;
    if (p === parts.nominal || p === parts.number) seen = true;
    from -= 1;
  }
  while (from < to && part[from] === parts.possessive) from += 1;
  if (!seen) return null;
  const own = judge(reading, from, to);
  // "members of the front": go on to the head before `of`.
  if (tokens.word[from - 1] === "of" && from - 1 > floor) {
    const outer = phraseBefore(reading, from - 1, floor);
    if (outer) {
      const again = phraseAt(reading, outer.from, to);
      if (again && again.to >= to) return again;
      return outer;
    }
  }
  return own;
};

/** Phrases joined by commas and "and" from `start` on: "three soldiers, a nurse and two children". */
export const phraseList = (reading: Reading, start: number, ceiling: number): NounPhrase[] => {
  const found: NounPhrase[] = [];
  let at = start;
  for (let guard = 0; guard < 8 && at < ceiling; guard += 1) {
    const phrase = phraseAt(reading, at, ceiling);
    if (!phrase || phrase.kind === "time") break;
    const before = found.at(-1);
    // "the acting mayor, Juan Perez": one person, named after his office.
    if (
      before &&
      before.kind === "person" &&
      !before.plural &&
      !before.name &&
      phrase.name?.kind === "person" &&
      phrase.name.from === phrase.from &&
      reading.tokens.word[before.to] === "," &&
      phrase.from === before.to + 1
    )
      found[found.length - 1] = { ...phrase, ...(before.class ? { class: before.class } : {}) };
    else found.push(phrase);
    let next = phrase.to;
    // "the mayor, Juan Perez, and a guard": a comma may hold an apposition or the next of a list.
    if (reading.tokens.word[next] === ",") next += 1;
    if (reading.tokens.word[next] === "and" || reading.tokens.word[next] === "or") next += 1;
    if (
      reading.tokens.word[next] === "as" &&
      reading.tokens.word[next + 1] === "well" &&
      reading.tokens.word[next + 2] === "as"
    )
      next += 3;
    if (next === phrase.to) break;
    const following = phraseAt(reading, next, ceiling);
    if (!following || following.kind === "other" || following.kind === "time" || following.kind === "pronoun") break;
    // A phrase followed by its own verb opens a new clause.
    const after = reading.part[following.to];
    if (after === parts.auxiliary || after === parts.verb || after === parts.modal) break;
    at = next;
  }
  return found;
};
