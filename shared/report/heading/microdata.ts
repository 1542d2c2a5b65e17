/** Microdata and marked-up bylines in the body of a page. */
import type { MarkedAuthor } from "../decoded.ts";
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { authorsIn, peopleIn } from "./names.ts";

/** The first of several days is the page's own only this many lines from the headline: in a thread each post has its own. */
const nearHeadline = 8;
const farBelow = 12;

/** So many marked as authors further down write to each other: a thread, praise, comments. */
const thread = 3;

/** Those the markup names nearest the headline; far from it only where it names nobody else. */
const authorsOf = (marked: readonly MarkedAuthor[]): string[] => {
  const far = new Set(marked.filter(({ offset }) => offset > farBelow).map(({ value }) => value));
  const told = marked.flatMap((author) => {
    const isNear = author.offset >= -nearHeadline && author.offset <= farBelow;
    const people = isNear ? authorsIn(author.value) : peopleIn(author.value);
    return people.length === 0 ? [] : [{ ...author, people, isNear }];
  });
  const near = told.filter(({ isNear }) => isNear);
  const first = near.find(({ by }) => by === "property") ?? near[0] ?? told[0];
  if (first === undefined) return [];
  if (far.size >= thread && (first.by === "property" || !first.isNear)) return [];
  const all = new Set(told.flatMap(({ people }) => people));
  if (!first.isNear && all.size > first.people.length) return [];
  // Several, each marked for themselves, in one line.
  const beside = told.filter(({ by, offset }) => by === first.by && offset === first.offset);
  return [...new Set(beside.flatMap(({ people }) => people))];
};

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
    const authors = authorsOf(page.bylines);
    if (authors.length > 0) found.authors = authors;
    return found;
  },
};
