/** Days of the week: "on Tuesday", "last Friday", "Tuesday night", "late Monday", "Tuesday, 6 September". */
import { dayOf, interval, weekDays, weekdayOf } from "../calendar.ts";
import { lean, lowAt, type Match, type Parser, type Scene, senseAt } from "../scene.ts";
import { readMonthDate } from "./month-date.ts";

/** The day of that name on or before, or after, the report's day. */
const nearest = (published: number, weekday: number, side: "past" | "future", strict: boolean): number => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  // A report of Friday that says "Friday" means today, whatever it expects of it.
  if (back === 0 && !strict) return published;
  if (side === "past") return back === 0 ? published - 7 : published - back;
  return published + ((7 - back) % 7 || 7);
};

/** "(of) last week", "next week" after the day. */
const weekAfter = (scene: Scene, at: number): { by: number; to: number } | null => {
  const start = lowAt(scene, at) === "of" ? at + 1 : at;
  const sense = senseAt(scene, start);
  return sense?.is === "deictic" && lowAt(scene, start + 1) === "week" ? { by: sense.n, to: start + 2 } : null;
};

/** A date that repeats the day: "Tuesday, September 6", "Tuesday (6 September)". */
const fullDate = (scene: Scene, from: number, at: number): Match | null => {
  const low = lowAt(scene, at);
  const start = low === "," || low === "(" || low === "[" ? at + 1 : at;
  const next = scene.tokens[lowAt(scene, start) === "the" ? start + 1 : start];
  if (!next || next.line || (next.sense?.is !== "month" && next.sense?.is !== "figure" && next.sense?.is !== "ordinal"))
    return null;
  const date = readMonthDate(scene, lowAt(scene, start) === "the" ? start + 1 : start);
  if (!date?.when || !("from" in date.when ? date.when.precision === "day" : date.when.day)) return null;
  return { ...date, from };
};

export const readWeekday = (scene: Scene, from: number): Match | null => {
  let at = from;
  let deictic: number | null = null;
  let part = false;
  if (scene.tokens[at]!.sense?.is === "part") [part, at] = [true, at + 1];
  const relative = at === from ? scene.tokens[at]!.sense : senseAt(scene, at);
  if (relative?.is === "deictic") {
    // "this past Sunday", "this coming Friday": the second word decides.
    const second = senseAt(scene, at + 1);
    deictic = second?.is === "deictic" ? second.n : relative.n;
    at += second?.is === "deictic" ? 2 : 1;
  }
  const token = scene.tokens[at];
  const sense = at === from ? token?.sense : senseAt(scene, at);
  if (!token?.capital || sense?.is !== "weekday" || (token.low.endsWith("days") && !part)) return null;
  let to = at + 1;
  if (sense.abbreviated) {
    if (lowAt(scene, to) === "." && !scene.tokens[to]!.spaced) to++;
    const date = fullDate(scene, from, to);
    return date ?? null;
  }
  const date = deictic === null ? fullDate(scene, from, to) : null;
  if (date) return date;
  const daypart = senseAt(scene, to);
  const code = daypart?.is === "daypart" ? daypart.code : null;
  if (code) to++;
  const week = weekAfter(scene, to);
  if (week) to = week.to;
  const head = { from, to, kind: code ? ("time" as const) : ("date" as const) };
  if (scene.published === null) return { ...head, when: null, timex: `XXXX-WXX-${sense.n || 7}${code ?? ""}` };
  const side =
    deictic === -1 ? "past" : deictic === 1 ? "future" : (lean(scene, from, to) ?? (deictic === 0 ? "future" : "past"));
  const day = week
    ? weekDays(scene.published + 7 * week.by).from + ((sense.n + 6) % 7)
    : nearest(scene.published, sense.n, side, deictic === -1 || deictic === 1);
  return {
    ...head,
    when: interval({ from: day, to: day }, "day", "relative-to-publication"),
    timex: dayOf(day) + (code ?? ""),
    names: { day },
  };
};

export const weekday: Parser = { name: "weekday", starts: ["weekday", "part", "deictic"], read: readWeekday };
