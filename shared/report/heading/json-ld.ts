/** Linked data in the page: what publishers tell search engines about an article. */
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { authorsIn, clean } from "./names.ts";

const articleTypes =
  /^(?:.*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|WebPage|ItemPage|Review|OpinionPiece|DiscussionForumPosting|Question|Recipe|HowTo|CreativeWork)$/;
const maxObjects = 500;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const json = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/** Scalars of data no parser reads, taken as they stand: first of each name. */
const salvaged = (source: string): Fields => {
  const found: Fields = {};
  for (const [, name = "", value] of source.matchAll(
    /"(@type|headline|datePublished|dateCreated)"\s*:\s*"((?:[^"\\]|\\.){1,400})"/g,
  ))
    found[name] ??= json(`"${value}"`);
  return found;
};

const parsed = (source: string): unknown => {
  const text = source.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, "").replace(/\p{Cc}+/gu, " ");
  return json(text) ?? json(text.replace(/,(?=\s*[}\]])/g, "")) ?? salvaged(text);
};

const objectsIn = (sources: readonly string[]): Fields[] => {
  const found: Fields[] = [];
  const queue: unknown[] = sources.map(parsed);
  while (queue.length > 0 && found.length < maxObjects) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, maxObjects));
    else if (isFields(next)) {
      found.push(next);
      queue.push(next["@graph"], next["mainEntity"], next["mainEntityOfPage"]);
    }
  }
  return found;
};

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? clean(value) : undefined;
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const nameOf = (value: unknown): string | undefined => (isFields(value) ? text(first(value["name"])) : text(value));
const typeOf = (fields: Fields): string => text(first(fields["@type"])) ?? "";

export const jsonLd: HeadingRule = {
  id: "json-ld",
  read({ decoded, received }) {
    const objects = objectsIn(decoded.page?.linkedData ?? []);
    const articles = objects.filter((fields) => articleTypes.test(typeOf(fields)));
    const article =
      articles.find((fields) => fields["headline"] !== undefined) ??
      articles.find((fields) => fields["datePublished"] !== undefined);
    const found: Finding = {};
    if (article === undefined) return found;
    const byId = new Map(objects.map((fields) => [text(fields["@id"]), fields]));
    const resolved = (value: unknown): unknown =>
      isFields(value) && value["name"] === undefined ? (byId.get(text(value["@id"])) ?? value) : value;
    const stated = text(article["datePublished"]) ?? text(article["dateCreated"]) ?? "";
    const published = decoded.page === undefined ? null : pastDay(stated, received.slice(0, 10), orderOn(decoded.page));
    if (published !== null) {
      found.published = published;
      found.inUtc = isUtc(stated);
    }
    const authors = [article["author"]]
      .flat()
      .map(resolved)
      .flatMap((author) => authorsIn(nameOf(author) ?? ""));
    if (authors.length > 0) found.authors = [...new Set(authors)];
    const publisher = nameOf(resolved(first(article["publisher"])));
    if (publisher !== undefined && publisher.length <= 90) found.publisher = publisher;
    const title = text(article["headline"]);
    if (title !== undefined) found.title = title;
    const language = text(first(article["inLanguage"]));
    if (language !== undefined) found.language = language;
    return found;
  },
};
