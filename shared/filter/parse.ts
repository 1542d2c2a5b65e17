/** Reads a filter: `country:KG,UZ -type:protests actor:"border guard" severity>=2`. */
import { Problem } from "../errors.ts";
import { type Filter, type FilterField, filterFields, type Operator, operators, type Term } from "./filter.ts";
import { words } from "./words.ts";

/** Longer texts are nobody's question; the limit keeps a stranger's filter cheap. */
export const maxFilterLength = 1000;
/** Longest first, so that `>=` is not read as `>`. */
const byLength = [...operators].sort((a, b) => b.length - a.length);
const byName = new Map<string, FilterField>(filterFields.map((field) => [field, field]));

const wrong = (position: number, found: string, allowed: readonly string[]): never => {
  throw new Problem("filter.invalid", { position, found, allowed: [...allowed] });
};

/** The run of characters at `start` that `pattern` (sticky) takes. */
const take = (pattern: RegExp, text: string, start: number): string => {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
};
const space = /\s*/y;
const name = /[^\s:=<>",]*/y;
const bare = /[^\s,"]*/y;
const quoted = /"(?:[^"\\]|\\.)*"/sy;
const rest = /\S*/y;

type Read<T> = { value: T; end: number };

const readValue = (text: string, start: number, field: FilterField): Read<string> => {
  const raw = take(text[start] === '"' ? quoted : bare, text, start);
  if (text[start] === '"' && raw === "") wrong(start, text.slice(start), ['a closing "']);
  const plain = raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(.)/gs, "$1") : raw;
  const value = words[field].read(plain) ?? wrong(start, plain, words[field].allowed);
  return { value, end: start + raw.length };
};

const readValues = (text: string, start: number, field: FilterField, operator: Operator): Read<string[]> => {
  const first = readValue(text, start, field);
  const values = [first.value];
  let at = first.end;
  while (text[at] === ",") {
    if (!words[field].several(operator)) wrong(at, take(rest, text, at), [`one value after ${field}${operator}`]);
    const next = readValue(text, at + 1, field);
    if (!values.includes(next.value)) values.push(next.value);
    at = next.end;
  }
  if (at < text.length && take(space, text, at) === "") wrong(at, take(rest, text, at), ["a space", "a comma"]);
  return { value: values, end: at };
};

const readTerm = (text: string, position: number): Read<Term> => {
  const negated = text[position] === "-";
  const start = negated ? position + 1 : position;
  const word = take(name, text, start);
  const field = byName.get(word.toLowerCase()) ?? wrong(start, word || take(rest, text, start), filterFields);
  const at = start + word.length;
  const written = byLength.find((candidate) => text.startsWith(candidate, at));
  if (!written || !words[field].operators.includes(written)) {
    return wrong(at, written ?? take(rest, text, at), words[field].operators);
  }
  const { value: values, end } = readValues(text, at + written.length, field, written);
  return { value: { field, operator: written === "=" ? ":" : written, values, negated, position }, end };
};

/** The terms of a filter in the order written; throws `filter.invalid` with the position (UTF-16 offset) of the first wrong word. */
export const parseFilter = (text: string): Filter => {
  if (text.length > maxFilterLength) {
    wrong(maxFilterLength, `${text.length} characters`, [`at most ${maxFilterLength} characters`]);
  }
  const terms: Term[] = [];
  let at = take(space, text, 0).length;
  while (at < text.length) {
    const term = readTerm(text, at);
    terms.push(term.value);
    at = term.end + take(space, text, term.end).length;
  }
  return terms;
};
