/** Noun phrases around a word: where they begin and end; long because going right and going left must agree on every joint. */
import { type Part, parts } from "./grammar.ts";
import { numberAt } from "./numbers.ts";
import { isNumberWord, judge, type NounPhrase } from "./phrase-judgement.ts";
import type { Reading } from "./reading.ts";

export type { NounPhrase } from "./phrase-judgement.ts";

/** Words that stand for a number or part of what follows their `of`. */
const partitive = new Set(
  "group groups number dozens scores hundreds thousands members member couple pair most some one two three four five six seven eight nine ten majority column unit units band series rest part total all half many several none bodies body lives life remains team crowd few residents officials leader leaders commander elements element wave types kinds more estimated handful quantity quantities amount amounts kilograms kilogram kilos kg tonnes tons sticks packets pieces stretch portion portions metres meters feet".split(
    " ",
  ),
);

/** "security force (SF) personnel": end of a short form in brackets at `at` inside a phrase; `at` itself when there is none. */
const afterShort = (reading: Reading, at: number): number => {
  const { tokens, part } = reading;
  const short = tokens.word[at] === "(" && tokens.word[at + 2] === ")" && tokens.capital[at + 1] === 1;
  return short && part[at + 3] === parts.nominal && tokens.capital[at + 3] !== 1 ? at + 3 : at;
};

const openers = new Set(["'", '"', "‘", "“"]);
const closers = new Set(["'", '"', "’", "”"]);
/** Whether the sign at `i` is one of two marks around a few plain words of a phrase: a 'zonal commander'; a quoted name is a phrase of its own. */
const isQuoteInside = ({ tokens }: Reading, i: number): boolean => {
  const opens = (at: number): boolean =>
    openers.has(tokens.word[at] ?? "") &&
    tokens.capital[at + 1] !== 1 &&
    tokens.start[at + 1] === tokens.end[at] &&
    tokens.start[at] !== tokens.end[at - 1];
  const closes = (at: number): boolean =>
    closers.has(tokens.word[at] ?? "") &&
    tokens.start[at] === tokens.end[at - 1] &&
    tokens.start[at + 1] !== tokens.end[at];
  if (opens(i)) for (let j = i + 2; j < i + 7; j += 1) if (closes(j)) return true;
  if (closes(i)) for (let j = i - 2; j > i - 7; j -= 1) if (opens(j)) return true;
  return false;
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
    // "the Movement of the North (MN) commander": the name of a body is one word of the phrase, its "of" too.
    const named = reading.names[reading.nameAt[to] ?? -1];
    if (
      named &&
      named.from === to &&
      named.to > to + 1 &&
      named.to < ceiling &&
      (named.kind === "group" || named.kind === "body")
    ) {
      to = named.to;
      last = to - 1;
      continue;
    }
    const p = part[to];
    const compound = tokens.tied[to + 1] === 1 || part[to - 1] === parts.number;
    const adverbInside = p === parts.adverb && to > from && isInside(part[to + 1]) && (last < 0 || compound);
    const joins =
      isInside(p) ||
      (to === from && p === parts.pronoun) ||
      adverbInside ||
      (p === parts.preposition && to === from && /^(?:over|under|up|about|around)$/.test(tokens.word[to] ?? ""));
    // "at least", "more than", "up to" open a counted phrase.
    const opener =
      to === from && /^(?:at|more|up|as|no|some|an|between)$/.test(tokens.word[to] ?? "")
        ? counterEnd(reading, to)
        : to;
    if (opener > to) {
      to = opener;
      continue;
    }
    if (to > from && p === parts.sign && isInside(part[to + 1]) && isQuoteInside(reading, to)) {
      to += 1;
      continue;
    }
    if (!joins) {
      const on = last >= 0 ? afterShort(reading, to) : to;
      if (on === to) break;
      to = on;
      continue;
    }
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
    // "A 48-hour truce": a length tied to its number describes what follows.
    if (reading.timeAt[to] !== -1 && last >= 0 && p !== parts.number && tokens.tied[to] !== 1) break;
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
          plural: own.plural || own.kind !== "person",
          ...(inner.name ? { name: inner.name } : {}),
        };
      // "members of the opposition": people, whatever they are members of.
      if (inner.kind === "other" && /^(?:members|supporters|leaders|activists)$/.test(head))
        return { ...own, to: inner.to, kind: "person", class: own.class ?? "civilian", plural: true };
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
  if (word[at] === "between") {
    const range = numberAt(reading.tokens, at);
    // The last number stays for the phrase to begin with.
    return range ? range.to - 1 : at;
  }
  if (two === "as many" && word[at + 2] === "as") return at + 3;
  if (two === "no fewer" || two === "no less" || two === "no more") return at + 3;
  return at;
};

/** The phrase that ends just before `end`; null when none does. */
export const phraseBefore = (reading: Reading, end: number, floor: number): NounPhrase | null => {
  const { part, tokens } = reading;
  const closed = part[end - 1] === parts.sign && end - 1 > floor && isQuoteInside(reading, end - 1);
  const to = closed ? end - 1 : end;
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
    if (seen && p === parts.sign && isInside(part[from - 2]) && isQuoteInside(reading, from - 1)) {
      from -= 1;
      continue;
    }
    if (seen && reading.tokens.word[from - 1] === ")" && from - 3 > floor && afterShort(reading, from - 3) === from) {
      from -= 3;
      continue;
    }
    const named = reading.names[reading.nameAt[from - 1] ?? -1];
    if (
      named &&
      named.to === from &&
      named.from > floor &&
      named.from < from - 1 &&
      (named.kind === "group" || named.kind === "body")
    ) {
      from = named.from;
      seen = true;
      continue;
    }
    // "On Friday gunmen killed": the day is no part of the gunmen.
    const onTime = seen && reading.timeAt[from - 1] !== -1 && reading.timeAt[from] === -1;
    if (!isInside(p) || (onTime && tokens.tied[from - 1] !== 1)) break;
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

/** "Juan Perez, a resident of Osh": what a comma sets beside a name says who he is. */
export const isApposed = (reading: Reading, named: NounPhrase, next: NounPhrase): boolean =>
  reading.tokens.word[next.from - 1] === "," &&
  !named.plural &&
  named.name?.kind === "person" &&
  named.name.to === named.head + 1 &&
  next.kind === "person" &&
  !next.plural &&
  next.name?.kind !== "person" &&
  (/^(?:a|an|the|his|her)$/.test(reading.tokens.word[next.from] ?? "") ||
    // "Juan Perez, headman of Osh": an office needs no article.
    (reading.part[next.from] === parts.nominal && reading.tokens.word[next.head + 1] === "of"));

/** "A guard, Timur Bek": an office of one takes the name that a comma sets after it. */
export const withName = (reading: Reading, office: NounPhrase): NounPhrase => {
  if (office.kind !== "person" || office.plural || office.name?.kind === "person") return office;
  if (reading.tokens.word[office.to] !== ",") return office;
  const at = afterIntroduction(reading, office.to + 1);
  const name = reading.names[reading.nameAt[at] ?? -1];
  const set = name?.kind === "person" && name.from === at && reading.tokens.word[name.to] === ",";
  return set ? { ...office, name } : office;
};

/** Past "identified as" and an age: where the name begins. */
const afterIntroduction = ({ tokens, part }: Reading, at: number): number => {
  let i = at;
  if (/^(?:identified|known|named)$/.test(tokens.word[i] ?? "")) i += tokens.word[i + 1] === "as" ? 2 : 1;
  // "57-year-old"
  if (part[i] === parts.number)
    while (
      i < at + 8 &&
      (part[i] === parts.number || tokens.tied[i] === 1 || /^(?:-|year|years|old)$/.test(tokens.word[i] ?? ""))
    )
      i += 1;
  return i;
};

/** "Juan Perez, 24, and": past the age that commas set after a name; the phrase's own end where there is none. */
const afterAge = (reading: Reading, phrase: NounPhrase): number => {
  const { word } = reading.tokens;
  if (phrase.name?.kind !== "person" || word[phrase.to] !== ",") return phrase.to;
  const aged =
    reading.part[phrase.to + 1] === parts.number && (word[phrase.to + 2] === "," || word[phrase.to + 2] === "and");
  return aged ? phrase.to + 2 : phrase.to;
};

const isNamed = (phrase: NounPhrase): boolean => phrase.name?.kind === "person" && phrase.name.to === phrase.to;

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
      before.name?.kind !== "person" &&
      phrase.name?.kind === "person" &&
      phrase.name.from === phrase.from &&
      reading.tokens.word[before.to] === "," &&
      phrase.from === before.to + 1
    )
      found[found.length - 1] = { ...phrase, ...(before.class ? { class: before.class } : {}) };
    else if (!(before && phrase.from === before.to + 1 && isApposed(reading, before, phrase))) found.push(phrase);
    const end = afterAge(reading, phrase);
    let next = end;
    // "the mayor, Juan Perez, and a guard": a comma may hold an apposition or the next of a list.
    if (reading.tokens.word[next] === ",") next += 1;
    if (reading.tokens.word[next] === "and" || reading.tokens.word[next] === "or") next += 1;
    if (
      reading.tokens.word[next] === "as" &&
      reading.tokens.word[next + 1] === "well" &&
      reading.tokens.word[next + 2] === "as"
    )
      next += 3;
    if (next === end) break;
    const following = phraseAt(reading, next, ceiling);
    if (
      !following ||
      (following.kind === "other" && !isNamed(following)) ||
      following.kind === "time" ||
      following.kind === "pronoun"
    )
      break;
    // A phrase followed by its own verb opens a new clause.
    const after = reading.part[following.to];
    if (after === parts.auxiliary || after === parts.verb || after === parts.modal) break;
    at = next;
  }
  return found;
};
