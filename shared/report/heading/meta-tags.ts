/** Meta tags of a page: Open Graph, Dublin Core, Parsely, citation and the many house habits. */
import { readDate } from "../dates.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { clean, peopleIn } from "./names.ts";

/** In order of trust. */
const dateNames =
  "article:published_time article:published og:published_time citation_publication_date citation_date datepublished publishdate publish_date publish-date pubdate publication_date publication-date date_published published_date sailthru.date parsely-pub-date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date dc:date originalpublicationdate article.published ptime timestamp displaydate article_date_original cxenseparse:recs:publishtime rnews:datepublished date".split(
    " ",
  );
const authorNames =
  "author article:author_name citation_author parsely-author sailthru.author dc.creator dcterms.creator dc:creator byl authors cxenseparse:author twitter:creator:name article:author".split(
    " ",
  );
const publisherNames =
  "og:site_name citation_journal_title dc.publisher dcterms.publisher application-name publisher article:publisher_name".split(
    " ",
  );
const titleNames = "og:title citation_title dc.title dcterms.title headline parsely-title twitter:title".split(" ");

export const metaTags: HeadingRule = {
  id: "meta",
  read({ decoded, received }) {
    const found: Finding = {};
    const page = decoded.page;
    if (page === undefined) return found;
    const values = new Map<string, string[]>();
    for (const { name, content } of page.metas) {
      const value = clean(content);
      if (value !== "") values.set(name, [...(values.get(name) ?? []), value]);
    }
    const all = (names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
    for (const value of all(dateNames)) {
      const date = readDate(value);
      if (date === null || date.precision !== "day" || date.from > received.slice(0, 10)) continue;
      found.published = date;
      break;
    }
    for (const name of authorNames) {
      const people = (values.get(name) ?? []).flatMap(peopleIn);
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
