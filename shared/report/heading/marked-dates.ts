/** Days in `time` elements and in elements whose names say date, by the headline or alone on the page. */

import { dateLabelOf } from "../date-labels.ts";
import { datesIn } from "../dates-in-lines.ts";
import type { MarkedDate } from "../decoded.ts";
import type { Interval } from "../when.ts";
import { isUtc, orderOn, pastDay } from "./days.ts";
import type { HeadingRule, HeadingSource } from "./finding.ts";

const otherDay =
  /(?:^|[^a-z])(?:updated?|modified|last-?mod\w*|comments?|events?|live|durations?|related|access(?:ed)?|recent|latest|popular|tags)(?:$|[^a-z])/;
const published = /(?:^|[^a-z])(?:published|datepublished|pub-?date|post-?date|posted|entry-?date)(?:$|[^a-z])/;

type Day = MarkedDate & { date: Interval };

/** Marked days that no word calls something else's. */
const daysOf = ({ decoded, received }: HeadingSource): Day[] => {
  const { page } = decoded;
  if (page === undefined) return [];
  const order = orderOn(page);
  const today = received.slice(0, 10);
  return page.dates.flatMap((marked): Day[] => {
    if (marked.by === "property" || (otherDay.test(marked.names) && !published.test(marked.names))) return [];
    const whole = pastDay(marked.value, today, order);
    if (whole !== null) return [{ ...marked, date: whole }];
    const [inside] = datesIn(marked.value, order);
    if (inside === undefined || inside.date.from > today) return [];
    return dateLabelOf(marked.value.slice(0, inside.start)) === "other" ? [] : [{ ...marked, date: inside.date }];
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
    const [first, ...more] = own.length > 0 ? own : days;
    if (first === undefined || more.some(({ date }) => date.from !== first.date.from)) return {};
    return { published: first.date, inUtc: isUtc(first.value) };
  },
};
