/** Articles as records: a table or a list holds one a row, an object alone is one. */
import { Problem } from "../../errors.ts";
import { decodeText } from "../charset.ts";
import { type ArticleRecord, articleIn } from "../columns.ts";
import type { Decoded } from "../decoded.ts";
import { limits } from "../limits.ts";
import { passagesOf } from "../lines.ts";
import { type Member, numbered } from "../member.ts";
import { linesOfPage } from "../page-lines.ts";
import type { Parsers } from "../parsers.ts";
import type { Decoder } from "./decoder.ts";

type JsonRecord = Record<string, unknown>;

const isRecord = (value: unknown): value is JsonRecord =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** How deep a list of articles may lie in an answer: `response.docs`, `hits.hits`. */
const deepest = 4;

/** Search engines wrap what they found. */
const unwrapped = (value: unknown): JsonRecord | null => {
  if (!isRecord(value)) return null;
  const inner = value["_source"] ?? value["article"] ?? value["fields"];
  return isRecord(inner) && articleIn(inner) !== null ? { ...value, ...inner } : value;
};

const areArticles = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.slice(0, 20).some((each) => articleIn(unwrapped(each) ?? {}) !== null);

/** The first list of articles, level by level. */
const listIn = (value: unknown, depth = 0): unknown[] | null => {
  if (areArticles(value)) return value;
  if (!isRecord(value) || depth >= deepest) return null;
  const inner = Object.values(value);
  const list = inner.find(areArticles);
  if (list !== undefined) return list;
  for (const each of inner) {
    const found = listIn(each, depth + 1);
    if (found !== null) return found;
  }
  return null;
};

const code = { quote: 34, backslash: 92, list: 91, listEnd: 93, object: 123, objectEnd: 125 };

/** How many lists and objects there are and how deep they lie in one another, told without building them. */
const shapeOf = (text: string): { depth: number; containers: number } => {
  let depth = 0;
  let most = 0;
  let containers = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (inString) {
      if (sign === code.backslash) i += 1;
      else if (sign === code.quote) inString = false;
    } else if (sign === code.quote) inString = true;
    else if (sign === code.list || sign === code.object) {
      depth += 1;
      containers += 1;
      if (depth > most) most = depth;
    } else if (sign === code.listEnd || sign === code.objectEnd) depth -= 1;
  }
  return { depth: most, containers };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    // One object a line is not JSON but is meant as a list of it.
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (lines.length < 2) throw error;
    return lines.map((line) => JSON.parse(line) as unknown);
  }
};

const membersOf = (rows: readonly JsonRecord[]): Member[] =>
  rows.map((row, i) => ({ name: numbered("row", i + 1), bytes: new TextEncoder().encode(JSON.stringify(row)) }));

const looksMarkedUp = (text: string): boolean =>
  (text.match(/<\/?(?:p|div|br|a|h[1-6]|ul|li|span|strong|em)\b[^<>]{0,300}>/gi)?.length ?? 0) >= 2;

const article = ({ text, head }: ArticleRecord, parsers: Pick<Parsers, "html">): Decoded => ({
  kind: "record",
  passages: looksMarkedUp(text)
    ? linesOfPage(text, parsers).map(({ kind, text }) => ({ kind, text }))
    : passagesOf(text),
  record: head,
});

export const json: Decoder = async ({ bytes, contentType, key }, parsers) => {
  const { text } = await decodeText(bytes, contentType, parsers);
  const { depth, containers } = shapeOf(text);
  if (depth > limits.jsonNesting) throw new Problem("report.too-deep", { key, depth, limit: limits.jsonNesting });
  if (containers > limits.jsonContainers)
    throw new Problem("report.too-many-members", { key, members: containers, limit: limits.jsonContainers });
  const value = parsed(text);
  const list = listIn(value);
  const alone = isRecord(value) ? articleIn(value) : null;
  // An article may hold lists of others it is related to: its own text decides.
  if (alone !== null && (list === null || alone.text !== alone.head.title)) return article(alone, parsers);
  if (list === null) throw new Problem("report.no-text", { key, kind: "json" });
  const rows = list.map(unwrapped).filter((row) => row !== null);
  return { kind: "json", passages: [], members: membersOf(rows) };
};

export const csv: Decoder = async ({ bytes, contentType }, parsers) => {
  const [names = [], ...rows] = await parsers.table((await decodeText(bytes, contentType, parsers)).text);
  const records = rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => Object.fromEntries(names.map((name, i) => [name.trim() || `column ${i + 1}`, cells[i] ?? ""])));
  return { kind: "csv", passages: [], members: membersOf(records) };
};
