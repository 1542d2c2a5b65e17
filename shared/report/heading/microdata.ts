/** Microdata and marked-up bylines in the body of a page. */
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { peopleIn } from "./names.ts";

/** The first of several days is the page's own only this many lines from the headline: in a thread each post has its own. */
const nearHeadline = 8;

export const microdata: HeadingRule = {
  id: "microdata",
  read({ decoded, received }) {
    const found: Finding = {};
    const page = decoded.page;
    if (page === undefined) return found;
    const order = orderOn(page);
    const stated = page.dates.flatMap(({ by, value, offset, outside }) => {
      const date = by === "property" ? pastDay(value, received.slice(0, 10), order) : null;
      return date === null ? [] : [{ date, value, offset, outside }];
    });
    // Readers and related pages have their properties too: those count only where the page has no other.
    const own = stated.filter(({ outside }) => !outside);
    const [first, ...more] = own.length > 0 ? own : stated;
    const isHere = first !== undefined && !first.outside && Math.abs(first.offset) <= nearHeadline;
    if (first !== undefined && (isHere || more.every(({ date }) => date.from === first.date.from))) {
      found.published = first.date;
      found.inUtc = isUtc(first.value);
    }
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
