/** Finds the names of groups, bodies and persons: the register's first, then capitalised words judged by their company. */
import type { Sentence } from "../../text/sentences.ts";
import { type Tokens, tokenKinds } from "../../text/tokens.ts";
import { type ActorEntry, type ActorRegister, attributiveOf, bookOf } from "../actor-register.ts";
import { type Part, parts } from "../grammar.ts";
import { groupHeads, institutionHeads, nameLinks, notNames, thingHeads } from "../lexicon/name-words.ts";
import { membership } from "../lexicon/people.ts";
import { type Hit, startingAt } from "../phrasebook.ts";
import type { Sense } from "../senses.ts";
import { shortForms } from "./short-forms.ts";

export type Name = {
  from: number;
  to: number;
  /** `group` may act with arms; `body` is an institution; `agency` a publisher; `name` could not be told. */
  kind: "group" | "body" | "person" | "agency" | "place" | "name";
  /** The name without its title, as written; a short form keeps its own words. */
  text: string;
  /** The long form inside this report, where the name is a short one. */
  full?: string;
  actor?: ActorEntry;
};

export type NameSource = {
  tokens: Tokens;
  sentences: readonly Sentence[];
  sentenceOf: Int32Array;
  part: Uint8Array;
  starts: readonly (readonly Hit<Sense>[] | undefined)[];
  toponyms: readonly { from: number; to: number; role: string }[];
  toponymAt: Int32Array;
  timeAt: Int32Array;
};

const isTitle = (source: NameSource, at: number): number | null => {
  for (const hit of source.starts[at] ?? []) if (hit.sense.kind === "title") return hit.to;
  return null;
};

/** "Maoists", "Islamists": a capital that names a creed, not a group. */
const isCreed = ({ tokens, starts }: NameSource, i: number): boolean =>
  tokens.capital[i + 1] !== 1 &&
  (i === 0 || tokens.capital[i - 1] !== 1) &&
  (starts[i] ?? []).some(({ to, sense }) => to === i + 1 && sense.kind === "person" && sense.class === "armed-group");

/** Whether a capital says nothing here: the sentence's first word, or a word no name begins with. */
const startsName = (source: NameSource, i: number): boolean => {
  const { tokens } = source;
  if (tokens.capital[i] !== 1 || tokens.kind[i] !== tokenKinds.word) return false;
  const word = tokens.word[i] ?? "";
  if (notNames.has(word) || isCreed(source, i)) return false;
  const part = source.part[i] as Part;
  if (part !== parts.nominal && part !== parts.verb) return false;
  const first = source.sentences[source.sentenceOf[i] ?? 0]?.from === i;
  // The first word of a sentence is a name only when another capital follows or it is seen so elsewhere.
  if (first && (source.starts[i]?.length ?? 0) > 0 && tokens.capital[i + 1] !== 1) return false;
  return source.timeAt[i] === -1;
};

/** End of the capitalised run at `i`: links like `de` and `bin` may join two capitals. */
const runEnd = (source: NameSource, i: number): number => {
  const { tokens } = source;
  let j = i + 1;
  for (; j < tokens.count; j += 1) {
    const word = tokens.word[j] ?? "";
    if (tokens.kind[j] !== tokenKinds.word) break;
    if (tokens.capital[j] === 1 && !notNames.has(word) && source.timeAt[j] === -1) continue;
    const link = nameLinks.has(word) && tokens.capital[j + 1] === 1 && tokens.kind[j + 1] === tokenKinds.word;
    const ofLink =
      word === "of" && [...runWords(tokens, i, j)].some((w) => groupHeads.has(w) || institutionHeads.has(w));
    // "State Committee for National Security": the institution's field belongs to its name.
    const forLink = word === "for" && institutionHeads.has(tokens.word[j - 1] ?? "");
    if (
      link ||
      (forLink && tokens.capital[j + 1] === 1 && tokens.kind[j + 1] === tokenKinds.word) ||
      tokens.tied[j] === 1 ||
      (ofLink && tokens.capital[j + 1] === 1)
    )
      continue;
    break;
  }
  return j;
};

function* runWords(tokens: Tokens, from: number, to: number): Iterable<string> {
  for (let i = from; i < to; i += 1) yield tokens.word[i] ?? "";
}

const kindOf = (source: NameSource, from: number, to: number, titled: boolean): Name["kind"] => {
  const { tokens } = source;
  const last = tokens.word[to - 1] ?? "";
  const words = [...runWords(tokens, from, to)];
  if (words.some((word) => groupHeads.has(word))) return "group";
  if (words.some((word) => institutionHeads.has(word))) return "body";
  if (titled) return "person";
  if (words.some((word) => thingHeads.has(word))) return "name";
  const place = source.toponymAt[from] ?? -1;
  if (place >= 0 && source.toponyms[place]?.to === to) return "place";
  if (place >= 0 && (source.toponyms[place]?.to ?? 0) < to && source.toponymAt[to - 1] === -1) return "name";
  if (source.toponymAt[to - 1] !== -1) return "place";
  const acronym = to - from === 1 && /^[A-Z0-9-]{2,8}$/.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  if (acronym) return "body";
  return to - from >= 2 && to - from <= 5 && last.length > 1 ? "person" : "name";
};

/** Whether a word for people, or for a part in a group, follows within two words: "a Haqqani senior leader". */
const namesPart = ({ tokens, starts }: NameSource, at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    if (tokens.kind[i] !== tokenKinds.word || tokens.capital[i] === 1) return false;
    if (membership.has(tokens.word[i] ?? "")) return true;
    if (starts[i]?.some(({ sense }) => sense.kind === "person" && sense.class === "armed-group")) return true;
  }
  return false;
};

/** All names of a text, in order, without overlaps. */
export const readNames = (source: NameSource, register: ActorRegister): Name[] => {
  const { tokens } = source;
  const known = bookOf(register);
  const short = shortForms(tokens, source.sentences);
  const names: Name[] = [];
  const surnames = new Map<string, string>();
  let titleTo = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    const [hit] = startingAt(known, tokens, i);
    if (hit) {
      names.push({
        from: hit.from,
        to: hit.to,
        kind: hit.sense.class === "political-movement" ? "group" : groupOrBody(hit.sense),
        text: textOf(tokens, hit.from, hit.to),
        actor: hit.sense,
      });
      i = hit.to - 1;
      continue;
    }
    const title = isTitle(source, i);
    if (title !== null) titleTo = Math.max(titleTo, tokens.word[title] === "." ? title + 1 : title);
    if (!startsName(source, i)) continue;
    // A capitalised title before a name ("Prime Minister Sadykov") is no part of it.
    if (title !== null && title < tokens.count && tokens.capital[title] === 1) {
      i = title - 1;
      continue;
    }
    const to = runEnd(source, i);
    const text = textOf(tokens, i, to);
    const theirs =
      to === i + 1 && source.toponymAt[i] === -1 && namesPart(source, to)
        ? attributiveOf(register).get(tokens.word[i] ?? "")
        : undefined;
    if (theirs) {
      names.push({ from: i, to, kind: groupOrBody(theirs) === "group" ? "group" : "body", text, actor: theirs });
      continue;
    }
    const long = short.get(text);
    const actorOfLong =
      long === undefined ? undefined : register.find((entry) => entry.name === long || entry.aliases.includes(long));
    const kind = kindOf(source, i, to, titleTo === i);
    const surname = tokens.word[to - 1] ?? "";
    const person = to - i === 1 && surnames.has(surname) && kind !== "place";
    if (kind === "person") surnames.set(surname, text);
    names.push({
      from: i,
      to,
      kind: person ? "person" : kind,
      text,
      ...(person ? { full: surnames.get(surname) ?? text } : {}),
      ...(long === undefined ? {} : { full: long }),
      ...(actorOfLong ? { actor: actorOfLong } : {}),
    });
    i = to - 1;
  }
  return names;
};

const groupOrBody = (entry: ActorEntry): "group" | "body" =>
  entry.class === "armed-group" || entry.class === "criminal-group" ? "group" : "body";

const textOf = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
