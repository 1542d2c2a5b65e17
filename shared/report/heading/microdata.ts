/** Microdata and marked-up bylines in the body of a page. */
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { peopleIn } from "./names.ts";

export const microdata: HeadingRule = {
  id: "microdata",
  read({ decoded, received }) {
    const found: Finding = {};
    const page = decoded.page;
    if (page === undefined) return found;
    const order = orderOn(page);
    const properties = page.dates.filter(({ by }) => by === "property");
    // Readers and related pages have their properties too: those count only where the page has no other.
    const own = properties.filter(({ outside }) => !outside);
    for (const { value } of own.length > 0 ? own : properties) {
      const date = pastDay(value, received.slice(0, 10), order);
      if (date === null) continue;
      found.published = date;
      found.inUtc = isUtc(value);
      break;
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
