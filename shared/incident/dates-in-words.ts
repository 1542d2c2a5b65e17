/** Times as people read them: absolute, and never more than the data carries. */
import type { Interval, When } from "../report/when.ts";
import { placeInSentence } from "./articles.ts";

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

type Parts = { day: number; month: string; year: number };

const partsOf = (day: string): Parts => ({
  day: Number(day.slice(8, 10)),
  month: monthNames[Number(day.slice(5, 7)) - 1] ?? "",
  year: Number(day.slice(0, 4)),
});

/** Two days as one phrase: `9-15 September 2002`, `30 September-6 October 2002`. */
export const span = (from: string, to: string): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (from === to) return `${a.day} ${a.month} ${a.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year}-${b.day} ${b.month} ${b.year}`;
  if (a.month !== b.month) return `${a.day} ${a.month}-${b.day} ${b.month} ${b.year}`;
  return `${a.day}-${b.day} ${b.month} ${b.year}`;
};

const months = ({ from, to }: Interval): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year !== b.year) return `${a.month} ${a.year}-${b.month} ${b.year}`;
  return a.month === b.month ? `${a.month} ${a.year}` : `${a.month}-${b.month} ${b.year}`;
};

const years = ({ from, to }: Interval): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  return a.year === b.year ? String(a.year) : `${a.year}-${b.year}`;
};

/** `7 September 2002`, `June-August 2002`, `late September (year not stated)`, `date not stated`. */
export const inWords = (when: When): string => {
  if (when === null) return "date not stated";
  if (!("from" in when)) {
    const day = when.day === undefined ? "" : `${when.day} `;
    const part = when.part === undefined ? "" : `${when.part} `;
    return `${day}${part}${monthNames[when.month - 1]} (year not stated)`;
  }
  if (when.precision === "year") return years(when);
  if (when.precision === "month" || when.precision === "season") return months(when);
  return span(when.from, when.to);
};

/** The same with the preposition a sentence needs: `on 7 September 2002`, `in June-August 2002`; null when not stated. */
const atTime = (when: When): string | null => {
  if (when === null) return null;
  const words = inWords(when);
  if ("from" in when && words.includes("-")) return `between ${words.replace("-", " and ")}`;
  const exact = "from" in when ? when.from === when.to : when.day !== undefined;
  return `${exact ? "on" : "in"} ${words}`;
};

/** Where and when, what is not stated in brackets with the other details: `in Osh on 5 March 2031 (4 killed)`. */
export const whereAndWhen = (place: string | undefined, when: When, details: readonly string[]): string => {
  const at = atTime(when);
  const unstated = [...(place === undefined ? ["place not stated"] : []), ...(at === null ? ["date not stated"] : [])];
  // "late March (year not stated)" takes the details into its own brackets.
  const open = at?.endsWith(")") ? at.slice(0, -1) : null;
  if (open !== null && details.length > 0) {
    return [
      ...(place === undefined ? [] : [`in ${placeInSentence(place)}`]),
      `${open}; ${[...unstated, ...details].join("; ")})`,
    ].join(" ");
  }
  const brackets = [...unstated, ...details];
  return [
    ...(place === undefined ? [] : [`in ${placeInSentence(place)}`]),
    ...(at === null ? [] : [at]),
    ...(brackets.length === 0 ? [] : [`(${brackets.join("; ")})`]),
  ].join(" ");
};
