/** Finds the days written somewhere in a line, with what stands around them. */
import { type DateOrder, readDate } from "./dates.ts";
import type { Interval } from "./when.ts";

/** A day in a line, as {@link readDate} takes it, with its half-open range of UTF-16 offsets. */
export type DateInLine = { date: Interval; text: string; start: number; end: number };

const month = String.raw`[\p{L}\p{M}]{3,12}`;
/** Inline elements glue words together ("PostedJanuary", "Writer3.11.2002"): a small letter may stand before. */
const begins = String.raw`(?<!\d[./-]?)(?:(?=\d)|(?<!\p{L})|(?<=\p{Ll})(?=\p{Lu}))`;
/** What may be a day; {@link readDate} decides. */
const shapes = new RegExp(
  [
    String.raw`\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}\s?[日일]?`,
    String.raw`\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+|-)?(?:of\s+|de\s+|d['’])?${month}\.?(?:\s?/\s?${month})?(?:[\s,-]+)(?:de\s+|del\s+)?\d{4}`,
    String.raw`${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,\s*|\s+)(?:\d{1,2}:\d{2}(?::\d{2})?\s)?\d{4}`,
    String.raw`\d{4}\.?\s+${month}\s+\d{1,2}\.?`,
    String.raw`${month}\.?\s?\d{2}(?:19|20)\d{2}`,
  ]
    .map((shape) => `${begins}(?:${shape})(?![./-]?\\d)`)
    .join("|"),
  "gu",
);
/** Undoes what layout did: spaces between numbers, a day and year in boxes of their own ("Sep 162002"). */
const respaced = (text: string): string =>
  /\p{L}/u.test(text) && !/[年년]/.test(text)
    ? text.replace(/^(\p{L}+\.?)\s?(\d{2})(\d{4})$/u, "$1 $2 $3")
    : text.replace(/\s/g, "");

/** The days in a line, in order; a month or a year alone is no day. */
export const datesIn = (line: string, order?: DateOrder): DateInLine[] => {
  const found: DateInLine[] = [];
  if (!/\d/.test(line)) return found;
  shapes.lastIndex = 0;
  for (let match = shapes.exec(line); match !== null; match = shapes.exec(line)) {
    const [text] = match;
    const written = respaced(text);
    const date = readDate(written, order);
    if (date?.precision === "day")
      found.push({ date, text: written, start: match.index, end: match.index + text.length });
    // What looked like a day and is none may hide the start of one.
    else shapes.lastIndex = match.index + 1;
  }
  return found;
};
