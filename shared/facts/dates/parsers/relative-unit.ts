/** Weeks, months and years named from the report: "last week", "earlier this month", "the end of last year", "the following day". */
import type { Interval } from "../../../report/when.ts";
import { type Days, interval, monthOf, shift, type Unit, unitAround, weekDays } from "../calendar.ts";
import { lean, lowAt, lowBefore, type Match, type Parser, type Scene, senseAt } from "../scene.ts";

const calendarUnits: Record<string, Unit> = { D: "day", W: "week", M: "month", Y: "year" };
/** "the previous day", "the following week" start from the text's last day, where there is one. */
const fromText = new Set(["previous", "preceding", "following", "same", "that"]);

export const unitOf = (scene: Scene, at: number): Unit | "weekend" | null => {
  const sense = senseAt(scene, at);
  if (sense?.is !== "unit" || sense.plural) return null;
  return sense.letter === "WE" ? "weekend" : (calendarUnits[sense.letter] ?? null);
};

type Part = "early" | "mid" | "late" | null;
/** The third of a period that "early", "mid" or "late" means. */
const third = (days: Days, part: Part): Days => {
  const length = Math.round((days.to - days.from + 1) / 3);
  if (part === "early") return { from: days.from, to: days.from + Math.max(length, 1) - 1 };
  if (part === "late") return { from: days.to - Math.max(length, 1) + 1, to: days.to };
  return part === "mid" ? { from: days.from + length, to: days.to - length } : days;
};

const precisionOf = (unit: Unit, part: Part): Interval["precision"] =>
  part !== null && unit === "year" ? "season" : unit;

type Period = {
  from: number;
  to: number;
  unit: Unit | "weekend";
  by: number;
  part: Part;
  bound: "before" | "after" | null;
  text: boolean;
};

const resolve = (scene: Scene, period: Period): Match | null => {
  const { from, to, unit, by, part } = period;
  const text = period.text && scene.anchor !== null;
  const origin = text ? scene.anchor : scene.published;
  const basis = text ? "relative-to-text" : "relative-to-publication";
  if (origin === null)
    return { from, to, kind: "date", when: null, timex: by < 0 ? "PAST_REF" : by > 0 ? "FUTURE_REF" : "PRESENT_REF" };
  if (unit === "weekend") {
    const sunday =
      weekDays(origin).to +
      7 * by -
      (by === 0 && lowBefore(scene, to - 1) === "the" && origin < weekDays(origin).to - 1 ? 7 : 0);
    return {
      from,
      to,
      kind: "date",
      when: interval({ from: sunday - 1, to: sunday }, "day", basis),
      timex: `${unitAround(sunday, "week").timex}-WE`,
    };
  }
  const around = unitAround(shift(origin, unit, by), unit);
  let days = third(around.days, part);
  if (period.bound === "before" && days.from <= origin) days = { from: days.from, to: Math.min(days.to, origin) };
  if (period.bound === "after" && days.to >= origin) days = { from: Math.max(days.from, origin), to: days.to };
  const names = unit === "day" ? { day: days.from } : unit === "year" ? {} : {};
  return { from, to, kind: "date", when: interval(days, precisionOf(unit, part), basis), timex: around.timex, names };
};

/** "last week" at `at`, after an optional "the"; null for "the past week", which is a length. */
const named = (
  scene: Scene,
  at: number,
  first: boolean,
): { unit: Unit | "weekend"; by: number; to: number; text: boolean } | null => {
  const token = scene.tokens[at];
  if (!token || (token.line && !first)) return null;
  const sense = token.sense;
  const unit = unitOf(scene, at + 1);
  if (!unit || (sense?.is !== "deictic" && sense?.is !== "back")) return null;
  if (token.low === "past" || token.low === "coming" || token.low === "upcoming") return null;
  const by = sense.is === "deictic" ? sense.n : 0;
  const day = unit === "day";
  const text = fromText.has(token.low) || (day && token.low === "next");
  if (day && !text) return null;
  return { unit, by, to: at + 2, text };
};

/** "peaked by the end of the year", said in spring, is the year before. */
const endedYear = (scene: Scene, unit: Unit | "weekend", part: Part, from: number, to: number): number =>
  unit === "year" &&
  part === "late" &&
  scene.published !== null &&
  monthOf(scene.published) <= 6 &&
  pastVerbBefore(scene, from, to)
    ? -1
    : 0;
const pastVerbBefore = (scene: Scene, from: number, to: number): boolean =>
  /ed$/.test(lowAt(scene, from - 2)) ||
  /ed$/.test(lowAt(scene, from - 3)) ||
  (lowBefore(scene, from) !== "by" && lean(scene, from, to) === "past");

/** "the same month last year", "the same period a year earlier". */
const yearBefore = (scene: Scene, from: number): Match | null => {
  const token = scene.tokens[from]!;
  if (token.low !== "same" || scene.published === null) return null;
  const unit = unitOf(scene, from + 1);
  if (unit === "weekend" || (!unit && !/^(?:period|time|quarter)$/.test(lowAt(scene, from + 1)))) return null;
  const last = lowAt(scene, from + 2) === "last" && lowAt(scene, from + 3) === "year" ? from + 4 : null;
  const earlier =
    lowAt(scene, from + 2) === "a" &&
    lowAt(scene, from + 3) === "year" &&
    /^(?:ago|earlier|before)$/.test(lowAt(scene, from + 4))
      ? from + 5
      : null;
  const to = last ?? earlier;
  if (to === null) return null;
  const around = unitAround(shift(scene.anchor ?? scene.published, "year", -1), unit ?? "month");
  return {
    from,
    to,
    kind: "date",
    when: interval(around.days, unit ?? "month", "relative-to-text"),
    timex: around.timex,
  };
};

export const relativeUnit: Parser = {
  name: "relative-unit",
  starts: ["deictic", "back", "part", "edge", "unit"],
  read: (scene, from) => {
    const first = scene.tokens[from]!.sense;
    if (first?.is === "deictic" || first?.is === "back") {
      const found = named(scene, from, true);
      const same = yearBefore(scene, from);
      if (same) return same;
      if (!found) return null;
      const before = lowBefore(scene, from);
      const bound = before === "earlier" ? "before" : before === "later" ? "after" : null;
      return resolve(scene, { ...found, from: bound ? from - 1 : from, part: null, bound });
    }
    if (first?.is === "part") {
      const start = lowAt(scene, from + 1) === "in" ? from + 2 : from + 1;
      const bareUnit = lowAt(scene, start) === "the" ? unitOf(scene, start + 1) : null;
      const found =
        named(scene, start, false) ??
        (bareUnit ? { unit: bareUnit, by: 0, to: start + 2, text: bareUnit === "day" } : null);
      return found ? resolve(scene, { ...found, from, part: first.part, bound: null }) : null;
    }
    if (first?.is === "edge" && lowAt(scene, from + 1) === "of") {
      const start = lowAt(scene, from + 2) === "the" ? from + 3 : from + 2;
      const unit = unitOf(scene, start);
      const found =
        named(scene, start, false) ??
        (unit
          ? { unit, by: endedYear(scene, unit, first.part, from, start + 1), to: start + 1, text: unit === "day" }
          : null);
      return found ? resolve(scene, { ...found, from, part: first.part, bound: null }) : null;
    }
    if (
      first?.is === "unit" &&
      scene.tokens[from]!.low === "weekend" &&
      /^(?:the|over|at)$/.test(lowBefore(scene, from))
    )
      return resolve(scene, { unit: "weekend", by: 0, from, to: from + 1, text: false, part: null, bound: null });
    return null;
  },
};
