/** Microdata, `time` elements and marked-up bylines in the body of a page. */
import { readDate } from "../dates.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { peopleIn } from "./names.ts";

const notPublication = /updat|modif|comment|event|live|duration|related|access/;

export const microdata: HeadingRule = {
  id: "microdata",
  read({ decoded, received }) {
    const found: Finding = {};
    const page = decoded.page;
    if (page === undefined) return found;
    const past = (value: string): Finding["published"] => {
      const date = readDate(value);
      return date !== null && date.precision === "day" && date.from <= received.slice(0, 10) ? date : undefined;
    };
    const stated = page.properties.filter(({ name }) => name === "datePublished").map(({ value }) => past(value));
    const times = page.times.filter(({ role }) => !notPublication.test(role)).map(({ value }) => past(value));
    const published = [...stated, ...times].find((date) => date !== undefined);
    if (published !== undefined) found.published = published;
    const marked = page.properties.filter(({ name }) => name === "author").map(({ value }) => value);
    for (const text of [...marked, ...page.bylines]) {
      const people = peopleIn(text);
      if (people.length === 0) continue;
      found.authors = people;
      break;
    }
    return found;
  },
};
