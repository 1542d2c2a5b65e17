/** Meta tags of a page: Open Graph, Dublin Core, Parsely, citation and the many house habits. */
import type { PageHead } from "../decoded.ts";
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { Finding, HeadingRule, HeadingSource } from "./finding.ts";
import { authorsIn, clean } from "./names.ts";

/** In order of trust. */
const dateNames =
  "article:published_time article:published og:published_time og:article:published_time citation_publication_date citation_online_date datepublished publishdate publish_date publish-date publisheddate published_at pubdate publication_date publication-date date_published published_date sailthru.date parsely-pub-date dc.date.issued dcterms.issued dc.issued originalpublicationdate article.published ptime displaydate article_date_original cxenseparse:recs:publishtime rnews:datepublished bt:pubdate".split(
    " ",
  );
/** Names that do not say which day is meant: what the page shows its readers comes before them. */
const plainDateNames =
  "date dc.date dc.date.created dcterms.created dcterms.date dc:date dc.created citation_date timestamp created creation_date datecreated date.created".split(
    " ",
  );
const authorNames =
  "author article:author_name article_author citation_author parsely-author sailthru.author dc.creator dcterms.creator dc:creator byl authors cxenseparse:author twitter:creator:name article:author".split(
    " ",
  );
const publisherNames =
  "og:site_name citation_journal_title dc.publisher dcterms.publisher application-name publisher article:publisher_name".split(
    " ",
  );
const titleNames = "og:title citation_title dc.title dcterms.title headline parsely-title twitter:title".split(" ");

const valuesOf = (page: PageHead): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const { name, content } of page.metas) {
    const value = clean(content);
    if (value === "") continue;
    const told = values.get(name);
    if (told === undefined) values.set(name, [value]);
    else told.push(value);
  }
  return values;
};

const dayAmong = (names: readonly string[], { decoded, received }: HeadingSource): Finding => {
  if (decoded.page === undefined) return {};
  const values = valuesOf(decoded.page);
  for (const value of names.flatMap((name) => values.get(name) ?? [])) {
    const published = pastDay(value, received.slice(0, 10), orderOn(decoded.page));
    if (published !== null) return { published, inUtc: isUtc(value) };
  }
  return {};
};

/** "date" and the like: any day of the page's life. */
export const plainMetaDate: HeadingRule = { id: "meta-date", read: (source) => dayAmong(plainDateNames, source) };

export const metaTags: HeadingRule = {
  id: "meta",
  read(source) {
    const { page } = source.decoded;
    if (page === undefined) return {};
    const found = dayAmong(dateNames, source);
    const values = valuesOf(page);
    const all = (names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
    // Some say who wrote it in a pair: a label, and what it labels.
    const isWritten =
      /^(?:written|verfasst|geschrieben|écrit|escrito|scritto|napisane|geschreven) (?:by|von|par|por|da|przez|door)$/i;
    if (isWritten.test(values.get("twitter:label1")?.[0] ?? ""))
      values.set("written by", values.get("twitter:data1") ?? []);
    for (const name of [...authorNames, "written by"]) {
      const people = (values.get(name) ?? []).flatMap(authorsIn);
      if (people.length === 0) continue;
      found.authors = [...new Set(people)];
      break;
    }
    const publisher = all(publisherNames).find((value) => value.length <= 90 && !/^https?:/.test(value));
    if (publisher !== undefined) found.publisher = publisher;
    const title = all(titleNames)[0];
    if (title !== undefined) found.title = title;
    const url = page.canonical ?? all(["og:url"])[0];
    if (url !== undefined && url !== null && /^https?:\/\//i.test(url)) found.sourceUrl = clean(url);
    if (page.language !== null) found.language = page.language;
    return found;
  },
};
