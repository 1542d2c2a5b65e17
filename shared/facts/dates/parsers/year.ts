/** Years, decades and centuries: "2002", "early 2011", "1957-58", "the 1990s", "the 20th century". */
import { datePrepositions } from "../../lexicon/calendar.ts";
import { type Days, interval, yearDays, yearOf } from "../calendar.ts";
import { isDash, lowAt, lowBefore, type Match, type Parser, pastHyphen, type Scene, senseAt } from "../scene.ts";
import { plainYear } from "./years.ts";

const stated = (
  from: number,
  to: number,
  days: Days,
  precision: "year" | "season",
  timex: string,
  year?: number,
): Match => ({
  from,
  to,
  kind: "date",
  when: interval(days, precision, "stated"),
  timex,
  ...(year !== undefined && { names: { year } }),
});

/** Whether a bare four-digit figure counts things: "2000 people", "$1999", "No. 2001". */
const counts = (scene: Scene, at: number): boolean => {
  const after = scene.tokens[at + 1];
  const point = lowBefore(scene, at) === "." ? at - 1 : at;
  const before = lowBefore(scene, point);
  // "Began at 1830 and ended": the time of day.
  if (before === "at") return true;
  if (before === "$" || before === "€" || before === "£" || before === "#" || (before === "no" && point !== at))
    return true;
  if (!after || after.line) return false;
  if (after.low === "%" || after.low === "°" || (after.low === "." && !after.spaced && /\d/.test(lowAt(scene, at + 2))))
    return true;
  if (
    after.sense?.is === "unit" ||
    /^(?:hrs?|hours|gmt|utc|km|kg|m|ft|local|metres|meters|miles|tons|tonnes|percent|per|million|billion|troops|people|men|soldiers|others)$/.test(
      after.low,
    )
  )
    return true;
  // A plural noun after it is counted, unless a preposition of time stands before: "in 2000 officials said".
  return (
    !datePrepositions.has(before) &&
    after.spaced &&
    !after.capital &&
    /[a-z]{3,}s$/.test(after.low) &&
    !/(?:ss|us|is)$/.test(after.low)
  );
};

const partOf = (year: number, part: "early" | "mid" | "late"): Days => {
  const days = yearDays(year);
  if (part === "early") return { from: days.from, to: days.from + 119 };
  return part === "mid" ? { from: days.from + 120, to: days.from + 242 } : { from: days.to - 121, to: days.to };
};

const plausible = (scene: Scene, year: number, before: string): boolean => {
  const now = scene.published === null ? 2030 : yearOf(scene.published);
  return datePrepositions.has(before) ? year >= 1000 && year <= now + 60 : year >= 1900 && year <= now + 25;
};

const bareYear: Parser["read"] = (scene, from) => {
  const sense = scene.tokens[from]!.sense;
  if (sense?.is !== "figure") return null;
  const year = sense.plain && sense.digits === 4 ? sense.n : 0;
  if (!plausible(scene, year, lowBefore(scene, from)) || counts(scene, from)) return null;
  const before = scene.tokens[from - 1];
  if (
    before &&
    !scene.tokens[from]!.spaced &&
    /^[-/.:@_]$/.test(before.low) &&
    scene.tokens[from - 2]?.sense?.is !== "figure"
  ) {
    if (!(before.low === "-" && scene.tokens[from - 2]?.low === "mid")) return null;
  }
  const dash = lowAt(scene, from + 1);
  const short = senseAt(scene, from + 2);
  // "1957-58", "1999/2000"
  if (
    (isDash(dash) || dash === "/") &&
    !scene.tokens[from + 1]!.spaced &&
    short?.is === "figure" &&
    short.plain &&
    short.digits === 2 &&
    short.n > year % 100
  )
    return stated(
      from,
      from + 3,
      { from: yearDays(year).from, to: yearDays(year - (year % 100) + short.n).to },
      "year",
      String(year),
      year,
    );
  // "2013-01-S-025" is a reference number.
  const reference = dash === "-" && !scene.tokens[from + 1]!.spaced && short?.is === "figure" && short.digits < 4;
  return reference ? null : stated(from, from + 1, yearDays(year), "year", String(year), year);
};

/** "early 2011", "mid-2002", "the end of 2009". */
const partYear: Parser["read"] = (scene, from) => {
  const sense = scene.tokens[from]!.sense;
  if (sense?.is !== "part" && sense?.is !== "edge") return null;
  if (sense.is === "edge" && lowAt(scene, from + 1) !== "of") return null;
  let at = sense.is === "edge" ? from + 2 : pastHyphen(scene, from + 1);
  if (sense.is === "part" && lowAt(scene, at) === "in") at++;
  const year = plainYear(scene, at);
  if (year === null || counts(scene, at)) return null;
  return stated(from, at + 1, partOf(year, sense.part), "season", String(year), year);
};

const decadeOrCentury: Parser["read"] = (scene, from) => {
  const sense = scene.tokens[from]!.sense;
  const at = sense?.is === "part" ? pastHyphen(scene, from + 1) : from;
  const main = at === from ? sense : senseAt(scene, at);
  if (main?.is === "decade") {
    const century = main.n % 100 === 0;
    return stated(
      from,
      at + 1,
      { from: yearDays(main.n).from, to: yearDays(main.n + 9).to },
      "year",
      String(main.n).slice(0, century ? 3 : 3),
    );
  }
  const unit = at + 1 < scene.tokens.length ? senseAt(scene, pastHyphen(scene, at + 1)) : undefined;
  if (main?.is !== "ordinal" || main.n > 22 || unit?.is !== "unit" || unit.letter !== "CE") return null;
  const first = (main.n - 1) * 100;
  return stated(
    from,
    pastHyphen(scene, at + 1) + 1,
    { from: yearDays(Math.max(first, 100)).from, to: yearDays(first + 99).to },
    "year",
    String(main.n - 1).padStart(2, "0"),
  );
};

export const year: Parser = {
  name: "year",
  starts: ["figure", "part", "edge", "decade", "ordinal"],
  read: (scene, from) => bareYear(scene, from) ?? partYear(scene, from) ?? decadeOrCentury(scene, from),
};
