/** Days in `time` elements and in elements whose names say date, by the headline or alone on the page. */

import { type DateLabel, dateLabelAfter, dateLabelOf } from "../date-labels.ts";
import type { DateOrder } from "../dates.ts";
import { datesIn } from "../dates-in-lines.ts";
import type { MarkedDate } from "../decoded.ts";
import type { Interval } from "../when.ts";
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { HeadingRule, HeadingSource } from "./finding.ts";

const otherDay =
  /(?:^|[^a-z])(?:updated?|modified|last-?mod\w*|comments?|events?|live|durations?|related|access(?:ed)?|recent|latest|popular|tags)(?:$|[^a-z])/;
const published = /(?:^|[^a-z])(?:published|datepublished|pub-?date|post-?date|posted|entry-?date)(?:$|[^a-z])/;

type Day = MarkedDate & { date: Interval; label: DateLabel };

/** What the words around the first day of a text make of it. */
const labelIn = (text: string, order: DateOrder | undefined): DateLabel => {
  const [day] = datesIn(text, order);
  if (day === undefined) return dateLabelOf(text) === "other" ? "other" : null;
  return dateLabelOf(text.slice(0, day.start)) ?? dateLabelAfter(text.slice(day.end));
};

/** Marked days that no word calls something else's. */
const daysOf = ({ decoded, received }: HeadingSource): Day[] => {
  const { page } = decoded;
  if (page === undefined) return [];
  const order = orderOn(page);
  const today = received.slice(0, 10);
  return page.dates.flatMap((marked): Day[] => {
    if (marked.by === "property" || (otherDay.test(marked.names) && !published.test(marked.names))) return [];
    const [inside] = datesIn(marked.value, order);
    const date = pastDay(marked.value, today, order) ?? (inside && pastDay(inside.text, today, order)) ?? null;
    if (date === null) return [];
    // A bare day takes its label from the line around it.
    const label = labelIn(marked.value, order) ?? (inside?.start === 0 ? labelIn(marked.line, order) : null);
    return label === "other" ? [] : [{ ...marked, date, label }];
  });
};

const above = 5;
const below = 14;
/** Below the headline comes first: what stands above it may belong to the page before. */
const distance = ({ offset }: Day): number => (offset >= 0 ? offset : -2 * offset);

export const markedDates: HeadingRule = {
  id: "marked",
  read(source) {
    const days = daysOf(source).filter(({ outside }) => !outside);
    const [nearest] = days
      .filter(({ offset }) => offset >= -above && offset <= below)
      .sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? {} : { published: nearest.date, inUtc: isUtc(nearest.value) };
  },
};

/** Away from the headline a marked day counts only where all marks agree: lists of other pages never do. */
export const lonelyDate: HeadingRule = {
  id: "marked-once",
  read(source) {
    const days = daysOf(source);
    const own = days.filter(({ outside }) => !outside);
    const told = own.filter(({ label }) => label === "published");
    const [first, ...more] = told.length > 0 ? told : own.length > 0 ? own : days;
    if (first === undefined || more.some(({ date }) => date.from !== first.date.from)) return {};
    return { published: first.date, inUtc: isUtc(first.value) };
  },
};
