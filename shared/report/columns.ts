/** Columns of tables and properties of objects that hold articles, by what they are called. */
import type { RecordHead } from "./decoded.ts";

type Field = "text" | "summary" | keyof RecordHead;

/** Names without case, spaces, dashes and underscores; of several present the one listed first counts. */
const columns: Readonly<Record<Field, readonly string[]>> = {
  text: "text fulltext articletext body articlebody bodytext content maintext article story contenthtml bodyhtml html rawtext contenttext message".split(
    " ",
  ),
  summary: "summary abstract description excerpt lead snippet teaser standfirst".split(" "),
  title: "title headline heading subject articletitle".split(" "),
  authors: "authors author byline creator writer reporter".split(" "),
  publisher: "publisher publication sourcename outlet sitename newspaper source site media provider feed".split(" "),
  published:
    "published publishedat datepublished publisheddate publishdate publicationdate datepublication pubdate date datetime datepublish publishedon timestamp createdat created time".split(
      " ",
    ),
  url: "url link articleurl sourceurl canonicalurl weburl permalink canonical href".split(" "),
  language: "language lang".split(" "),
};

const folded = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, "");
const fieldOf = new Map(
  Object.entries(columns).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);
const rankOf = new Map(Object.values(columns).flatMap((names) => names.map((name, i) => [name, i] as const)));

/** A value as text: of a list its parts, of an object what it is called. */
const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ");
  if (value !== null && typeof value === "object") {
    const named = value as Record<string, unknown>;
    for (const name of ["name", "title", "text", "value", "rendered", "#text", "_"])
      if (typeof named[name] === "string") return named[name];
  }
  return "";
};

/** Instants as machines count them, in seconds or milliseconds since 1970. */
const instantOf = (text: string): string => {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return text;
  const number = Number(text);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString();
};

export type ArticleRecord = { text: string; head: RecordHead };

/** What a record tells; null when it holds neither a text, nor a summary, nor a title. */
export const articleIn = (record: Readonly<Record<string, unknown>>): ArticleRecord | null => {
  const found: Partial<Record<Field, { rank: number; value: string }>> = {};
  for (const [name, raw] of Object.entries(record)) {
    const field = fieldOf.get(folded(name));
    const value = textOf(raw).trim();
    if (field === undefined || value === "") continue;
    const rank = rankOf.get(folded(name)) ?? 0;
    const former = found[field];
    if (former === undefined || rank < former.rank) found[field] = { rank, value };
  }
  const text = found.text?.value ?? found.summary?.value ?? found.title?.value;
  if (text === undefined) return null;
  const head: RecordHead = {};
  for (const field of ["title", "authors", "publisher", "url", "language"] as const) {
    const value = found[field]?.value;
    if (value !== undefined) head[field] = value;
  }
  if (found.published !== undefined) head.published = instantOf(found.published.value);
  return { text, head };
};

/** Whether names such as these are those of a table of articles. */
export const areColumns = (names: readonly string[]): boolean => {
  const fields = new Set(names.map((name) => fieldOf.get(folded(name))).filter((field) => field !== undefined));
  const told = fields.has("text") || fields.has("summary");
  return (told && fields.size >= 2) || (fields.has("title") && fields.size >= 3);
};

/** Whether a text begins with the head of a table of articles, in one of the usual separators. */
export const hasColumns = (start: string): boolean => {
  const [line = "", next] = start.split(/\r?\n/, 2);
  if (next === undefined || line.length > 2000) return false;
  return [",", ";", "\t", "|"].some((separator) => {
    const names = line.split(separator).map((name) => name.trim().replace(/^"|"$/g, ""));
    return names.length >= 2 && names.every((name) => name.length <= 40) && areColumns(names);
  });
};

/** Whether a text begins as JSON does: an object, or a list of objects. */
export const looksLikeRecords = (start: string): boolean => /^\s*(?:\[\s*)?\{\s*(?:"|\})/.test(start);
