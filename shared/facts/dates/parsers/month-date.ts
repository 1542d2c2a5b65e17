/** Dates with a month's name: "September 6", "the 6th of September 2002", "late September", "last May", "6-8 September". */
import { datePrepositions, shyMonths } from "../../lexicon/calendar.ts";
import { type Days, dayOf, interval, isDay, monthDays, serial, yearOf } from "../calendar.ts";
import {
  isDash,
  lean,
  lowAt,
  lowBefore,
  type Match,
  type Parser,
  pastHyphen,
  type Scene,
  senseAt,
  sentenceStart,
} from "../scene.ts";
import { impliedYear, shortYear, type YearRead, yearAfter } from "./years.ts";

type Part = "early" | "mid" | "late";
/** What the words say, before the year is known. */
type MonthWords = {
  month: number;
  day: number | null;
  lastDay: number | null;
  part: Part | null;
  year: YearRead | null;
  deictic: number | null;
  to: number;
};

const dayAt = (scene: Scene, at: number): number | null => {
  const sense = senseAt(scene, at) ?? (scene.tokens[at]?.line ? scene.tokens[at]?.sense : undefined);
  if (sense?.is === "ordinal") return sense.n <= 31 ? sense.n : null;
  if (sense?.is === "figure" && sense.plain && sense.digits <= 2 && sense.n >= 1 && sense.n <= 31) return sense.n;
  return null;
};

/** "-8", "to 8", "and 8" after a day. */
const lastDayAt = (scene: Scene, at: number, first: number): { day: number; to: number } | null => {
  const low = lowAt(scene, at);
  if (!isDash(low) && low !== "to" && low !== "and" && low !== "/") return null;
  const day = dayAt(scene, at + 1);
  return day !== null && day > first ? { day, to: at + 2 } : null;
};

const monthAt = (
  scene: Scene,
  at: number,
  first: boolean,
  dayBefore: boolean,
): { month: number; to: number; shy: boolean } | null => {
  const token = scene.tokens[at];
  const sense = first ? token?.sense : senseAt(scene, at);
  // After a day even "may" can only be the month: wire copy is not always capitalised.
  if (!token || sense?.is !== "month" || (!token.capital && (!dayBefore || sense.abbreviated))) return null;
  const dot = sense.abbreviated && lowAt(scene, at + 1) === "." && !scene.tokens[at + 1]!.spaced;
  return { month: sense.n, to: dot ? at + 2 : at + 1, shy: sense.abbreviated || shyMonths.has(token.low) };
};

/** Nouns that a number after a month counts: "in May 15 people". */
const clockOrCount = (scene: Scene, at: number): boolean => {
  const next = lowAt(scene, at);
  const clock = next === ":" && senseAt(scene, at + 1)?.is === "figure" && !scene.tokens[at + 1]!.spaced;
  return clock || next === "%" || senseAt(scene, at)?.is === "unit";
};

const words = (scene: Scene, start: number): MonthWords | null => {
  let at = start;
  let part: Part | null = null;
  let deictic: number | null = null;
  const first = scene.tokens[at]!.sense;
  if (first?.is === "part") {
    part = first.part;
    at = pastHyphen(scene, at + 1);
    if (lowAt(scene, at) === "in" && part !== "mid") at++;
  } else if (first?.is === "edge") {
    if (lowAt(scene, at + 1) !== "of") return null;
    part = first.part;
    at += 2;
  }
  const relative = at === start ? first : senseAt(scene, at);
  if (relative?.is === "deictic") {
    deictic = relative.n;
    at++;
  }
  let day = deictic === null ? dayAt(scene, at) : null;
  let lastDay: number | null = null;
  if (day !== null) {
    at++;
    const range = lastDayAt(scene, at, day);
    if (range) [lastDay, at] = [range.day, range.to];
    if (lowAt(scene, at) === "of") at++;
    if (isDash(lowAt(scene, at)) && !scene.tokens[at]!.spaced) at++;
  }
  const found = monthAt(scene, at, at === start, day !== null);
  if (!found) return null;
  const bare = day === null && part === null && deictic === null;
  at = found.to;
  if (isDash(lowAt(scene, at)) && day !== null && !scene.tokens[at]!.spaced && !scene.tokens[at + 1]?.spaced) at++;
  if (day === null && !(bare && lowBefore(scene, start) === "in")) {
    const after = dayAt(scene, at);
    if (after !== null && !clockOrCount(scene, at + 1)) {
      day = after;
      at++;
      const range = lastDayAt(scene, at, day);
      if (range && !clockOrCount(scene, range.to)) [lastDay, at] = [range.day, range.to];
    }
  }
  const year = deictic === null ? (yearAfter(scene, at) ?? (day === null ? null : shortYear(scene, at))) : null;
  if (bare && day === null && year === null && found.shy && !datePrepositions.has(lowBefore(scene, start))) return null;
  return { month: found.month, day, lastDay, part, year, deictic, to: year?.to ?? at };
};

const partDays = (days: Days, part: Part | null): Days => {
  if (part === "early") return { from: days.from, to: days.from + 9 };
  if (part === "mid") return { from: days.from + 10, to: days.from + 19 };
  return part === "late" ? { from: days.from + 20, to: days.to } : days;
};
const two = (n: number): string => String(n).padStart(2, "0");

const yearOfWords = (
  scene: Scene,
  from: number,
  read: MonthWords,
): YearRead | { year: number; basis: "relative-to-text" | "relative-to-publication" } | null => {
  if (read.year) return read.year;
  // A bare year in the sentence dates the month only where nothing else can: "since its launch in 2003 ... in February".
  if (
    scene.year &&
    read.deictic === null &&
    (scene.year.exact || scene.published === null) &&
    scene.year.sentence === sentenceStart(scene, from)
  )
    return { year: scene.year.n, basis: "relative-to-text" };
  if (scene.published === null) return null;
  const basis = "relative-to-publication";
  if (read.deictic === -1) {
    const year = yearOf(scene.published);
    return { year: monthDays(year, read.month).to < scene.published ? year : year - 1, basis };
  }
  const side = read.deictic === 1 ? "future" : lean(scene, from, read.to);
  return { year: impliedYear(scene.published, read.month, read.day, side), basis };
};

const yearless = (read: MonthWords, from: number): Match => ({
  from,
  to: read.to,
  kind: "date",
  when: {
    month: read.month,
    ...(read.day !== null && { day: read.day }),
    ...(read.part !== null && { part: read.part }),
    year: null,
    precision: "yearless",
  },
  timex: `XXXX-${two(read.month)}${read.day === null ? "" : `-${two(read.day)}`}`,
});

export const readMonthDate = (scene: Scene, from: number): Match | null => {
  const read = words(scene, from);
  if (!read || (read.day !== null && !isDay(read.year?.year ?? null, read.month, read.day))) return null;
  const year = yearOfWords(scene, from, read);
  if (!year) return yearless(read, from);
  const head = { from, to: read.to, kind: "date" as const };
  if (read.day === null) {
    const days = partDays(monthDays(year.year, read.month), read.part);
    return {
      ...head,
      when: interval(days, "month", year.basis),
      timex: `${year.year}-${two(read.month)}`,
      names: { year: year.year },
    };
  }
  if (!isDay(year.year, read.month, read.day)) return yearless(read, from);
  const day = serial(year.year, read.month, read.day);
  const last =
    read.lastDay !== null && isDay(year.year, read.month, read.lastDay)
      ? serial(year.year, read.month, read.lastDay)
      : day;
  return {
    ...head,
    when: interval({ from: day, to: last }, "day", year.basis),
    timex: dayOf(day),
    names: { day: last, ...(read.year && { year: year.year }) },
  };
};

export const monthDate: Parser = {
  name: "month-date",
  starts: ["month", "figure", "ordinal", "part", "edge", "deictic"],
  read: readMonthDate,
};
