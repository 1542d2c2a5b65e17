/** Reads a value of a page as a day that has come: nothing was published after it was uploaded. */

import { type DateOrder, readDate } from "../dates.ts";
import type { PageHead } from "../decoded.ts";
import type { Interval } from "../when.ts";

const slashedParts = /^(\d{1,2})[/-](\d{1,2})[/-]/;

/** Which number comes first on this page: shown by its other dates, else by the habit of its language. */
export const orderOn = ({ language, slashed }: Pick<PageHead, "language" | "slashed">): DateOrder | undefined => {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of slashed) {
    const [, a, b] = slashedParts.exec(text) ?? [];
    if (Number(a) > 12) dayFirst = true;
    if (Number(b) > 12) monthFirst = true;
  }
  if (dayFirst !== monthFirst) return dayFirst ? "day-first" : "month-first";
  if (dayFirst || language === null) return undefined;
  // Pages in plain English come from everywhere.
  if (/^en$/i.test(language)) return undefined;
  return /^en[-_](?:us|ph)$/i.test(language) ? "month-first" : "day-first";
};

/** The day a value names, if it is not after `today`; where two orders are open, the one that has come. */
export const pastDay = (value: string, today: string, order?: DateOrder): Interval | null => {
  const isPast = (date: Interval | null): date is Interval => date?.precision === "day" && date.from <= today;
  const date = readDate(value, order);
  if (isPast(date)) return date;
  if (date !== null && order === undefined) return null;
  const [first, second] = [readDate(value, "day-first"), readDate(value, "month-first")];
  if (isPast(first) === isPast(second)) return null;
  return isPast(first) ? first : second;
};

/** An instant told in UTC falls on another day than the publisher's for some hours of it. */
export const isUtc = (value: string): boolean =>
  /\d{1,2}:\d{2}(?::\d+)?(?:\.\d+)?\s*(?:Z|UTC|GMT|\+00:?00)$/i.test(value.trim());
