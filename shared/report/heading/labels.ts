/** Labels people put before a report's particulars in plain text, as data. */

/** What a labelled line tells; `drop` tells nothing about the report itself (traps: page dates, access dates). */
export type LabelField =
  | "title"
  | "publisher"
  | "author"
  | "published"
  | "source-url"
  | "language"
  | "marking"
  | "drop";

/** Longest first within a field; compared without case. */
export const labels: Readonly<Record<LabelField, readonly string[]>> = {
  title: ["headline", "title", "subject"],
  publisher: [
    "name of publisher",
    "published by",
    "news agency",
    "publication name",
    "publisher",
    "publication",
    "newspaper",
    "source",
    "outlet",
    "agency",
    "издатель",
    "источник",
    "éditeur",
    "herausgeber",
  ],
  author: [
    "written by",
    "reported by",
    "reporting by",
    "authors",
    "author",
    "reporter",
    "correspondent",
    "byline",
    "автор",
    "auteur",
    "autor",
  ],
  published: [
    "date of publication",
    "publication date",
    "published date",
    "published online",
    "first published",
    "date published",
    "date posted",
    "release date",
    "date of issue",
    "published on",
    "posted on",
    "issue date",
    "report date",
    "published",
    "posted",
    "issued",
    "date",
    "дата публикации",
    "дата",
    "fecha",
    "datum",
    "data de publicação",
  ],
  "source-url": ["source url", "original url", "available at", "permalink", "web address", "link", "url"],
  language: ["original language", "language"],
  marking: ["handling", "marking", "classification"],
  drop: [
    "last updated",
    "last modified",
    "page last updated",
    "date accessed",
    "accessed on",
    "accessed",
    "retrieved on",
    "retrieved",
    "downloaded",
    "printed on",
    "cite as",
    "document id",
    "document type",
    "reference number",
    "reference",
    "country",
    "page",
    "pages",
    "word count",
    "words",
    "section",
    "edition",
    "topics",
    "keywords",
    "distribution",
    "copyright notice",
  ],
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
const all = (Object.entries(labels) as [LabelField, readonly string[]][])
  .flatMap(([field, names]) => names.map((name) => ({ field, name })))
  .sort((a, b) => b.name.length - a.name.length);
const pattern = new RegExp(
  `^(${all.map(({ name }) => escaped(name)).join("|")})(\\s*[:：\\t|]\\s*|\\s+[–—-]\\s+|\\s+)(?=\\S)(.+)$`,
  "iu",
);
const fieldOf = new Map(all.map(({ field, name }) => [name, field]));

export type Labelled = { field: LabelField; label: string; value: string; marked: boolean };

/** A line of the form "label value"; `marked` when a colon or the like stands between. */
export const readLabelled = (line: string): Labelled | undefined => {
  if (line.length > 400) return undefined;
  const found = pattern.exec(line);
  if (!found) return undefined;
  const [, label = "", separator = "", value = ""] = found;
  const field = fieldOf.get(label.toLowerCase().replace(/\s+/g, " "));
  if (field === undefined) return undefined;
  return {
    field,
    label: label.toLowerCase(),
    value: value.trim(),
    marked: separator.trim() !== "" || separator.includes("\t"),
  };
};

/** Whether a line of plain text begins with a label and a colon, so that it is no part of a wrapped paragraph. */
export const startsLabelled = (line: string): boolean => readLabelled(line)?.marked === true;
