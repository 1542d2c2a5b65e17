/** Columns of a row, or the front matter of a text: more particular than what was said of the whole file. */
import { readDate } from "../dates.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { clean, isPerson, peopleIn } from "./names.ts";

export const recordColumns: HeadingRule = {
  id: "record",
  read({ decoded, received }) {
    const { record } = decoded;
    const found: Finding = {};
    if (record === undefined) return found;
    const { title, authors, publisher, published, url, language } = record;
    if (title !== undefined) found.title = clean(title);
    if (publisher !== undefined) found.publisher = clean(publisher);
    if (url !== undefined && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(clean(url))) found.sourceUrl = clean(url);
    if (language !== undefined && /^[a-z]{2,3}\b/i.test(language)) found.language = clean(language).toLowerCase();
    const name = clean(authors ?? "");
    const people = isPerson(name) ? [name] : peopleIn(name);
    if (people.length > 0) found.authors = people;
    const date = readDate(published ?? "");
    if (date !== null && date.from <= received.slice(0, 10)) found.published = date;
    else if (published !== undefined) found.bad = { field: "published", value: published };
    return found;
  },
};
