/** Who does it: finds the subject of a verb by walking left over its auxiliaries, phrases set off by commas and linked verbs; long because its walks call one another. */
import { parts } from "./grammar.ts";
import { isApposed, type NounPhrase, phraseAt, phraseBefore } from "./noun-phrase.ts";
import { numberAt } from "./numbers.ts";
import type { Reading } from "./reading.ts";

const passiveForms = new Set(["is", "are", "was", "were", "been", "being", "be", "got", "get", "gets"]);
const relatives = new Set(["who", "which", "that", "whom"]);

/** First token of the verb group that ends at verb `i`: "were reportedly being", "had tried to". */
export const groupStart = (reading: Reading, i: number, floor: number): number => {
  const { part, tokens } = reading;
  let j = i;
  while (j > floor) {
    const p = part[j - 1];
    const word = tokens.word[j - 1];
    if (p === parts.auxiliary || p === parts.modal || p === parts.adverb || p === parts.negator) j -= 1;
    else if ((word === '"' || word === "“") && part[j - 2] === parts.auxiliary) j -= 2;
    else if (word === "to" && part[j - 2] === parts.verb) j -= 2;
    else break;
  }
  return j;
};

/** Whether the verb at `i` stands in the passive. */
export const isPassive = (reading: Reading, i: number, floor: number): boolean => {
  const { part, tokens } = reading;
  for (let j = i - 1; j >= floor; j -= 1) {
    const word = tokens.word[j] ?? "";
    if (passiveForms.has(word)) return true;
    if (part[j] !== parts.adverb && part[j] !== parts.negator && word !== '"' && word !== "“") return false;
  }
  return false;
};

/** The last verb before `i` in the sentence, or -1. */
const verbBefore = (reading: Reading, i: number, floor: number): number => {
  for (let j = i - 1; j >= floor; j -= 1) {
    if (reading.tokens.word[j] === ";") return -1;
    if (reading.part[j] === parts.verb) return j;
  }
  return -1;
};

const commaBefore = (reading: Reading, i: number, floor: number): number => {
  for (let j = i - 1; j >= Math.max(floor, i - 30); j -= 1) if (reading.tokens.word[j] === ",") return j;
  return -1;
};

const acting = new Set<NounPhrase["kind"]>(["person", "group", "weapon", "pronoun"]);

const bearing =
  /^(?:carrying|wanted|involved|suspected|accused|belonging|hailing|working|operating|bearing|wearing|armed)$/;
/** "A rebel wanted in eight cases of arson", "a fighter carrying a reward on his head": whom the participle at `i` tells of. */
const bearerBefore = (reading: Reading, i: number, floor: number): NounPhrase | null => {
  const { word } = reading.tokens;
  let at = i;
  if (reading.part[at] === parts.preposition || word[at] === "to") at -= 1;
  while (at > floor && reading.part[at] === parts.adverb) at -= 1;
  if (!bearing.test(word[at] ?? "")) return null;
  let end = at;
  while (end > floor && (reading.part[end - 1] === parts.adverb || word[end - 1] === ",")) end -= 1;
  if (reading.part[end - 1] === parts.auxiliary) return null;
  const holder = phraseBefore(reading, closedBefore(reading, end, floor), floor);
  if (!holder || !(holder.kind === "group" || holder.kind === "person")) return null;
  // "Identified as Juan Perez, wanted in": the name belongs to an insertion of its own.
  const aside = word[end] === "," ? beforeAside(reading, end, floor) : null;
  return aside ?? holder;
};

/** Where a phrase ends that a bracket follows: "Juan Perez (22)". */
const closedBefore = (reading: Reading, end: number, floor: number): number => {
  if (reading.tokens.word[end - 1] !== ")") return end;
  const open = bracketBefore(reading, end - 1, floor);
  return open > floor ? open : end;
};

/** Goes from the phrase nearest the verb over its prepositional tails to the phrase they hang on. */
const throughTails = (reading: Reading, end: number, floor: number): NounPhrase | null => {
  const { part, tokens } = reading;
  // "Juan Perez (22), a guard": what stands in brackets after a name is passed over.
  let phrase = phraseBefore(reading, closedBefore(reading, end, floor), floor);
  for (let guard = 0; phrase && guard < 5; guard += 1) {
    const before = phrase.from - 1;
    if (before < floor) return phrase;
    const bearer = bearerBefore(reading, before, floor);
    if (bearer) return bearer;
    if (part[before] !== parts.preposition) return phrase;
    // "About 300 people": a word of measure, not a tail.
    // "no fewer than 12 people": the bound belongs to the number.
    if (tokens.word[before] === "than" && numberAt(tokens, phrase.from) !== null) {
      const from = tokens.word[before - 2] === "no" ? before - 2 : before - 1;
      return numberAt(tokens, from) ? { ...phrase, from } : phrase;
    }
    // "after gunmen attacked": a clause of its own and no tail.
    if (/^(?:after|before|until|since)$/.test(tokens.word[before] ?? "") && acting.has(phrase.kind)) return phrase;
    const counts = part[phrase.from] === parts.number || numberAt(tokens, phrase.from) !== null;
    if (counts && /^(?:about|around|over|under|some)$/.test(tokens.word[before] ?? "")) return phrase;
    // "many of the people", "two of the soldiers": the part counts, the people are meant.
    const counted =
      part[before - 1] === parts.determiner || part[before - 1] === parts.number || part[before - 1] === parts.pronoun;
    if (tokens.word[before] === "of" && counted) return phrase;
    // "Two guns along with leaflets were found": what is added hangs on nothing.
    const added = tokens.word[before] === "with" && /^(?:along|together)$/.test(tokens.word[before - 1] ?? "");
    const outer = phraseBefore(reading, added ? before - 1 : before, floor);
    if (outer) {
      phrase = outer;
      continue;
    }
    // A participle may stand between: "gunmen dressed in uniforms killed".
    if (part[before - 1] === parts.verb) {
      const holder = phraseBefore(reading, before - 1, floor);
      if (holder) {
        phrase = holder;
        continue;
      }
    }
    return tokens.word[before] === "by" ? phrase : null;
  }
  return phrase;
};

/** Words that open an insertion after the people it tells of. */
const asides = new Set(
  "identified named namely who which both all most aged allegedly suspected wanted accused believed belonging hailing along nicknamed known aka alias".split(
    " ",
  ),
);
const people = new Set<NounPhrase["kind"]>(["person", "group", "number", "pronoun"]);

/** "Three fighters, identified as A, B and C, were held": the people before the insertion that ends at the comma `end`. */
const beforeAside = (reading: Reading, end: number, floor: number): NounPhrase | null => {
  const { word } = reading.tokens;
  let found: NounPhrase | null = null;
  for (let j = end - 1; j > floor; j -= 1) {
    if (word[j] === ";" || word[j] === ":") break;
    if (word[j] !== "," || !asides.has(word[j + 1] ?? "")) continue;
    const holder = throughTails(reading, j, floor);
    if (!holder || !(people.has(holder.kind) || holder.name?.kind === "person")) break;
    found = holder;
    if (word[j + 1] !== "who" && word[j + 1] !== "which") continue;
    // A name before "who" may itself stand in such an insertion.
    if (holder.kind === "person" && !holder.plural) continue;
    break;
  }
  return found;
};

/** Subject of the verb group that starts at `start`. */
export const subjectOf = (reading: Reading, verb: number, floor: number, depth = 0): NounPhrase | null => {
  if (depth > 3) return null;
  const { part, tokens } = reading;
  const start = groupStart(reading, verb, floor);
  const left = start - 1;
  if (left < floor) return null;
  const word = tokens.word[left] ?? "";
  if (relatives.has(word)) {
    const end = tokens.word[left - 1] === "," ? left - 1 : left;
    return throughTails(reading, end, floor);
  }
  if (word === "," || word === "–" || word === "—" || word === "-" || word === ")" || word === "]") {
    const aside = word === "," ? beforeAside(reading, left, floor) : null;
    if (aside) return aside;
    const open = openerOf(reading, left, floor);
    const holder = open > floor ? throughTails(reading, open, floor) : null;
    // "Many fighters, including their commander, X, were killed": the subject stands before "including".
    if (holder && tokens.word[holder.from - 1] === "including") {
      const end = tokens.word[holder.from - 2] === "," ? holder.from - 2 : holder.from - 1;
      return throughTails(reading, end, floor) ?? holder;
    }
    if (open >= 0 && tokens.word[open + 1] === "including") return holder;
    if (holder) return holder;
    const earlier = verbBefore(reading, left, floor);
    return earlier >= 0 ? subjectOf(reading, earlier, floor, depth + 1) : phraseBefore(reading, left, floor);
  }
  if (word === "and" || word === "or" || word === "then" || word === "but") {
    const earlier = verbBefore(reading, left, floor);
    return earlier >= 0 ? subjectOf(reading, earlier, floor, depth + 1) : null;
  }
  if (word === "to") {
    const earlier = verbBefore(reading, left, floor);
    return earlier >= 0 ? subjectOf(reading, earlier, floor, depth + 1) : null;
  }
  if (part[left] === parts.verb || part[left] === parts.preposition) {
    const earlier = verbBefore(reading, left + 1, floor);
    return earlier >= 0 ? subjectOf(reading, earlier, floor, depth + 1) : null;
  }
  return throughTails(reading, start, floor);
};

/** Where the insertion that ends at `left` begins: its bracket, its other dash, or a comma. */
const openerOf = (reading: Reading, left: number, floor: number): number => {
  const word = reading.tokens.word[left];
  if (word === ")" || word === "]") return bracketBefore(reading, left, floor);
  if (word !== ",")
    for (let j = left - 1; j > Math.max(floor, left - 30); j -= 1) if (reading.tokens.word[j] === word) return j;
  return commaBefore(reading, left, floor);
};

const bracketBefore = (reading: Reading, i: number, floor: number): number => {
  for (let j = i - 1; j >= floor; j -= 1)
    if (reading.tokens.word[j] === "(" || reading.tokens.word[j] === "[") return j;
  return -1;
};

/** "A guard, Juan Perez": an office of one, then the name of who holds it. */
const isNamedAfter = (office: NounPhrase, name: NounPhrase): boolean =>
  office.kind === "person" &&
  !office.plural &&
  office.name?.kind !== "person" &&
  (name.kind === "person" || name.kind === "other") &&
  name.name?.kind === "person" &&
  name.name.from === name.from;

/** What stands in lists of victims and of finds. */
const listed = new Set<NounPhrase["kind"]>(["person", "thing", "group", "number", "arms", "weapon", "goods"]);

/** Phrases joined before `phrase`: "three soldiers and two civilians were killed" has two. */
export const withJoined = (reading: Reading, phrase: NounPhrase, floor: number): NounPhrase[] => {
  const all = [phrase];
  let first = phrase;
  for (let guard = 0; guard < 6; guard += 1) {
    let end = first.from;
    // "between 10 and 15 herders" is one number.
    if (reading.tokens.word[end - 1] === "and" && reading.tokens.word[end - 3] === "between") break;
    if (reading.tokens.word[end - 1] === "and") end -= 1;
    if (reading.tokens.word[end - 1] === ",") end -= 1;
    if (end === first.from || end <= floor) break;
    const other = phraseBefore(reading, end, floor);
    if (
      !other ||
      !(
        listed.has(other.kind) ||
        (other.kind === "other" && other.name?.kind === "person" && other.name.to === other.to)
      )
    )
      break;
    // "Juan Perez, a guard": one person told twice; so is "a guard, Juan Perez".
    const comma = reading.tokens.word[first.from - 1] === ",";
    if (comma && (isApposed(reading, other, first) || (all.length === 1 && isNamedAfter(other, first)))) {
      all[0] = { ...(first.name?.kind === "person" ? first : other), class: other.class ?? first.class ?? "civilian" };
      first = other;
      continue;
    }
    all.unshift(other);
    first = other;
  }
  return all;
};

/** The phrase after a "by" that follows within a few tokens: the doer of a passive. */
export const doerAfter = (reading: Reading, from: number, ceiling: number): NounPhrase | null => {
  const { part, tokens } = reading;
  for (let i = from; i < Math.min(ceiling, from + 14); i += 1) {
    const word = tokens.word[i] ?? "";
    if (word === "by" && part[i + 1] !== parts.verb && reading.timeAt[i + 1] === -1)
      return phraseAt(reading, i + 1, ceiling);
    if (
      word === ";" ||
      part[i] === parts.verb ||
      part[i] === parts.auxiliary ||
      (word === "," && tokens.word[i + 1] !== "by")
    )
      return null;
  }
  return null;
};
