/** Clock times: "6:40 p.m.", "at 0800 UTC", "15:00 GMT Saturday", "noon". */
import { dayOf } from "../calendar.ts";
import { lowAt, lowBefore, type Match, type Parser, type Scene, senseAt } from "../scene.ts";
import { readMonthDate } from "./month-date.ts";
import { readWeekday } from "./weekday.ts";

const zones = new Set("gmt utc est edt pst pdt cst cdt mst mdt bst cet cest ist msk hrs hours".split(" "));
type Clock = { hour: number; minute: number; to: number };
const two = (n: number): string => String(n).padStart(2, "0");

/** "a.m.", "pm", "p.m" */
const meridiem = (scene: Scene, at: number): { pm: boolean; to: number } | null => {
  const low = lowAt(scene, at);
  if (low === "am" || low === "pm") return { pm: low === "pm", to: at + 1 };
  if ((low !== "a" && low !== "p") || lowAt(scene, at + 1) !== "." || lowAt(scene, at + 2) !== "m") return null;
  return { pm: low === "p", to: lowAt(scene, at + 3) === "." && !scene.tokens[at + 3]!.spaced ? at + 4 : at + 3 };
};

const read = (scene: Scene, from: number): Clock | null => {
  const hour = scene.tokens[from]!.sense;
  if (hour?.is !== "figure") return null;
  if (hour.plain && hour.digits === 4 && hour.n < 2400 && hour.n % 100 < 60 && zones.has(lowAt(scene, from + 1)))
    return { hour: Math.floor(hour.n / 100), minute: hour.n % 100, to: from + 1 };
  const colon = lowAt(scene, from + 1) === ":" && !scene.tokens[from + 1]!.spaced;
  const minute = colon ? senseAt(scene, from + 2) : undefined;
  const minutes = minute?.is === "figure" && minute.digits === 2 && minute.n < 60 ? minute.n : null;
  // "6.40pm" is one token with a decimal point.
  const dotted = !hour.plain && Number.isFinite(hour.n) ? Math.round((hour.n % 1) * 100) : null;
  const end = minutes !== null ? from + 3 : from + 1;
  const half = meridiem(scene, end);
  const base = Math.floor(hour.n);
  if (half)
    return base >= 1 && base <= 12
      ? { hour: (base % 12) + (half.pm ? 12 : 0), minute: minutes ?? dotted ?? 0, to: half.to }
      : null;
  if (minutes === null || hour.digits > 2 || hour.n > 23 || lowAt(scene, from + 3) === ":") return null;
  return { hour: hour.n, minute: minutes, to: end };
};

const noon = (scene: Scene, from: number): Clock | null => {
  const { low } = scene.tokens[from]!;
  if (low === "noon" || low === "midday") return { hour: 12, minute: 0, to: from + 1 };
  return low === "midnight" && /^(?:at|after|before|around|about|until|by|near|past)$/.test(lowBefore(scene, from))
    ? { hour: 0, minute: 0, to: from + 1 }
    : null;
};

/** "3:07:35" is a length. */
const finishingTime = (scene: Scene, from: number): Match | null => {
  const match = /^(\d{1,2}):(\d\d):(\d\d)(?![\d:])/.exec(
    scene.text.slice(scene.tokens[from]!.start, scene.tokens[from]!.start + 9),
  );
  if (!match) return null;
  return {
    from,
    to: from + 5,
    kind: "duration",
    when: null,
    timex: `PT${Number(match[1])}H${Number(match[2])}M${Number(match[3])}S`,
  };
};

export const clock: Parser = {
  name: "clock",
  starts: ["figure", "daypart"],
  read: (scene, from) => {
    const race = finishingTime(scene, from);
    if (race) return race;
    const time = read(scene, from) ?? noon(scene, from);
    if (!time) return null;
    let to = time.to;
    let zone = "";
    if (lowAt(scene, to) === "local" && lowAt(scene, to + 1) === "time") to += 2;
    if (zones.has(lowAt(scene, to))) {
      zone = lowAt(scene, to) === "utc" ? "Z" : "";
      to++;
    }
    const value = `T${two(time.hour)}:${two(time.minute)}`;
    const start = lowAt(scene, to) === "on" ? to + 1 : to;
    const next = senseAt(scene, start);
    const date: Match | null = next ? (readWeekday(scene, start) ?? readMonthDate(scene, start)) : null;
    if (date?.when && "from" in date.when && date.when.precision === "day")
      return { ...date, from, kind: "time", timex: date.timex.slice(0, 10) + value + zone };
    // ", June 1st" stays an expression of its own, but it dates the time.
    const after =
      lowAt(scene, to) === "," && senseAt(scene, to + 1)
        ? (readWeekday(scene, to + 1) ?? readMonthDate(scene, to + 1))
        : null;
    if (after?.names?.day !== undefined)
      return { from, to, kind: "time", when: after.when, timex: dayOf(after.names.day) + value + zone };
    const day = scene.anchor ?? scene.published;
    return { from, to, kind: "time", when: null, timex: (day === null ? "XXXX-XX-XX" : dayOf(day)) + value + zone };
  },
};
