/** Reads a publication date: a whole string that is a date, or nothing. */
import { monthNumbers } from "./month-names.ts";
import type { Interval } from "./when.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** Days in a month of the Gregorian calendar. */
const monthLength = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const stated = (from: string, to: string, precision: Interval["precision"]): Interval => ({
  from,
  to,
  precision,
  basis: "stated",
});

/** A day that exists, between the first newspapers and the next century. */
export const dayOf = (year: number, month: number, day: number): Interval | null => {
  if (year < 1800 || year > 2100 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const text = `${year}-${two(month)}-${two(day)}`;
  return stated(text, text, "day");
};

const monthOf = (year: number, month: number): Interval | null =>
  year < 1800 || year > 2100 || month < 1 || month > 12
    ? null
    : stated(`${year}-${two(month)}-01`, `${year}-${two(month)}-${monthLength(year, month)}`, "month");

const yearOf = (year: number): Interval | null =>
  year < 1800 || year > 2100 ? null : stated(`${year}-01-01`, `${year}-12-31`, "year");

/** Two-digit years belong to the hundred years that end in 2069. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const monthNumber = (name: string): number | undefined => monthNumbers.get(name.toLowerCase().replace(/\.$/, ""));

const clock = String.raw`(?:[\s,|•·–—-]*(?:at|um|à|às|as|a las|ore|alle|klo|saat|om|в|o godz\.|kl\.)?\s*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?\s?m\.?|uhr|hrs?)?\s*(?:\(?(?:Z|UTC|GMT|[A-Z]{2,5}|[A-Z]\w+ time)?\s*(?:[+-]\d{1,2}:?\d{2})?\)?)?)?`;
const weekday = String.raw`(?:\p{L}{2,12}\.?(?:-feira)?,?\s+(?:de\s+|den\s+|the\s+|le\s+|el\s+)?)?`;
const word = String.raw`([\p{L}\p{M}]{3,12})\.?`;

/** Which of two small numbers is the day: habits differ by country, so it is told from outside or stays unknown. */
export type DateOrder = "day-first" | "month-first";

type Reading = { pattern: RegExp; read(parts: string[], order: DateOrder | undefined): Interval | null };
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "iu");

/** First match decides. */
const readings: readonly Reading[] = [
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/i,
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?$/,
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/,
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일].*$/,
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    // Year first with full stops, as in Korean and Hungarian: "2002. 9. 16.", "2002. szeptember 16.".
    pattern: /^(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?(?:\s.*)?$/,
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: whole(`(\\d{4})\\.?\\s+${word}\\s+(\\d{1,2})\\.?${clock}`),
    read: ([y, m = "", d]) => named(Number(y), m, Number(d)),
  },
  {
    pattern: whole(
      `${weekday}(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s+|-|\\.)(?:of\\s+|de\\s+|d['’])?${word}(?:\\s?/\\s?[\\p{L}\\p{M}]{3,12})?(?:\\s+|-|,\\s*)(?:de\\s+|del\\s+)?['’]?(\\d{4}|\\d{2})(?:\\s*(?:г\\.?|года|r\\.|\\.))?${clock}`,
    ),
    read: ([d, m = "", y = ""]) => named(fullYear(y), m, Number(d)),
  },
  {
    pattern: whole(`${weekday}${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})${clock}`),
    read: ([m = "", d, y = ""]) => named(fullYear(y), m, Number(d)),
  },
  {
    pattern: whole(`${weekday}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?:\\s*(?:г\\.?|года|\\.))?${clock}`),
    read: ([d, m, y = ""]) => dayOf(fullYear(y), Number(m), Number(d)),
  },
  {
    pattern: whole(`${weekday}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${clock}`),
    read: ([a, b, y = ""], order) => slashed(fullYear(y), Number(a), Number(b), order),
  },
  {
    // As the C library and toString() print it: "Mon Sep 16 10:00:00 2002", "Mon Sep 16 2002 ...".
    pattern: /^(?:\p{L}{3},? )?(\p{L}{3}) +(\d{1,2})(?:,? \d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5})?)? (\d{4})\b.*$/u,
    read: ([m = "", d, y]) => named(Number(y), m, Number(d)),
  },
  { pattern: whole(`${word}\\s+(\\d{4})`), read: ([m = "", y]) => monthOf(Number(y), monthNumber(m) ?? 0) },
  { pattern: /^(\d{4})-(\d{2})$/, read: ([y, m]) => monthOf(Number(y), Number(m)) },
  { pattern: /^(\d{4})$/, read: ([y]) => yearOf(Number(y)) },
];

const named = (year: number, month: string, day: number): Interval | null => dayOf(year, monthNumber(month) ?? 0, day);

/** Day and month with slashes stay unknown unless only one order exists or the order is known. */
const slashed = (year: number, a: number, b: number, order: DateOrder | undefined): Interval | null => {
  if (a === b || b > 12) return dayOf(year, a, b);
  if (a > 12) return dayOf(year, b, a);
  if (order === undefined) return null;
  return order === "day-first" ? dayOf(year, b, a) : dayOf(year, a, b);
};

export const readDate = (text: string, order?: DateOrder): Interval | null => {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean.length < 4 || clean.length > 80) return null;
  for (const { pattern, read } of readings) {
    const found = pattern.exec(clean);
    if (found) return read(found.slice(1), order);
  }
  return null;
};
