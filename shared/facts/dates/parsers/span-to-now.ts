/** Lengths that end or begin at the report: "the past two years", "in recent weeks", "the coming months", "next 48 hours". */
import type { Interval } from "../../../report/when.ts";
import { interval, shift, type Unit } from "../calendar.ts";
import { readCount } from "../count.ts";
import { lowBefore, type Match, type Parser, type Scene, senseAt } from "../scene.ts";
import { lengthOf } from "./duration.ts";

const calendarUnits: Record<string, [Unit, number]> = {
  D: ["day", 1],
  W: ["week", 1],
  F: ["week", 2],
  M: ["month", 1],
  Y: ["year", 1],
  DE: ["year", 10],
};
/** "over the last year" is a length; "last year" is a year. */
const lengthBefore = (scene: Scene, from: number): boolean =>
  lowBefore(scene, from) === "the" && /^(?:over|during|for|within)$/.test(lowBefore(scene, from - 1));
/** How many units an unknown few may reach. */
const few = 4;
const precisions: Record<Unit, Interval["precision"]> = { day: "week", week: "month", month: "season", year: "year" };

const side = (scene: Scene, at: number): "past" | "future" | null => {
  const token = scene.tokens[at]!;
  if (token.low === "recent") return "past";
  if (token.sense?.is !== "deictic" || token.sense.n === 0) return null;
  return token.sense.n < 0 ? "past" : "future";
};

const reach = (scene: Scene, letter: string, n: number | null, direction: "past" | "future"): Match["when"] => {
  const { published } = scene;
  const known = calendarUnits[letter];
  if (published === null) return null;
  const [unit, times] = known ?? ["day", 1];
  const far = shift(
    published,
    unit,
    (direction === "past" ? -1 : 1) * Math.max(1, Math.floor(known ? (n ?? few) : 1)) * times,
  );
  const days = direction === "past" ? { from: far, to: published } : { from: published, to: far };
  return interval(days, precisions[unit], "relative-to-publication");
};

export const spanToNow: Parser = {
  name: "span-to-now",
  starts: ["deictic", "vague"],
  read: (scene, from) => {
    const direction = side(scene, from);
    if (!direction) return null;
    const next = senseAt(scene, from + 1);
    const count = next && next.is !== "article" ? readCount(scene, from + 1) : null;
    const unit = senseAt(scene, count?.to ?? from + 1);
    if (unit?.is !== "unit") return null;
    const { low } = scene.tokens[from]!;
    // "last week" is a week of the calendar; "the past week", "last decade" are lengths.
    const length = low === "past" || low === "coming" || unit.n >= 3652 || lengthBefore(scene, from);
    if (!count && !unit.plural && !length) return null;
    const n = count ? count.n : unit.plural ? null : 1;
    return {
      from,
      to: (count?.to ?? from + 1) + 1,
      kind: "duration",
      when: reach(scene, unit.letter, n, direction),
      timex: lengthOf(n, unit.letter),
      direction,
    };
  },
};
