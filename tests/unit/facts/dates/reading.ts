/** Reads sentences as a test table wants them: the words found, their TIMEX3 value and their days in short. */
import { readDates } from "../../../../shared/facts/dates/read-dates.ts";
import type { TimeExpression } from "../../../../shared/facts/dates/time-expression.ts";
import type { When } from "../../../../shared/report/when.ts";

export const day = (iso: string): When => ({ from: iso, to: iso, precision: "day", basis: "stated" });

/** Monday, 16 September 2002. */
export const monday = day("2002-09-16");

export const quoted = (text: string, read: TimeExpression): string => text.slice(read.span.start, read.span.end);

/** `2002-09-07`, `2002-06-01..2002-08-31`, `--09-late`, or `null`. */
export const shown = (when: When): string => {
  if (!when) return "null";
  if ("from" in when) return when.from === when.to ? when.from : `${when.from}..${when.to}`;
  return ["-", String(when.month).padStart(2, "0"), when.day, when.part].filter((part) => part !== undefined).join("-");
};

/** The only expression a sentence is expected to hold, as `words = days`. */
export const only = (text: string, published: When = monday): string =>
  readDates(text, published)
    .map((read) => `${quoted(text, read)} = ${shown(read.when)}`)
    .join(" | ");
