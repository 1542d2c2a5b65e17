/** A length that leads to a day: "two days ago", "a year earlier", "three weeks later", "five years from now". */
import type { Interval } from "../../../report/when.ts";
import { interval, shift, type Unit, unitAround } from "../calendar.ts";
import { readCount } from "../count.ts";
import { lowAt, type Match, type Parser, type Scene, senseAt } from "../scene.ts";

const calendarUnits: Record<string, [Unit, number]> = {
  D: ["day", 1],
  W: ["week", 1],
  F: ["week", 2],
  M: ["month", 1],
  Y: ["year", 1],
  DE: ["year", 10],
  CE: ["year", 100],
};

/** How the words after the unit point, and from where. */
const pointer = (scene: Scene, at: number): { sign: -1 | 1; text: boolean; to: number } | null => {
  const low = lowAt(scene, at);
  if (low === "ago" || low === "hence") return { sign: low === "ago" ? -1 : 1, text: false, to: at + 1 };
  const next = lowAt(scene, at + 1);
  if (low === "from" && (next === "now" || next === "today")) return { sign: 1, text: false, to: at + 2 };
  if (low === "earlier" || low === "later")
    return next === "than" ? null : { sign: low === "earlier" ? -1 : 1, text: true, to: at + 1 };
  // "two days before." and "a week before that", but not "two days before the vote".
  if ((low === "before" || low === "after") && /^(?:|[.,;:)]|that|this)$/.test(next))
    return { sign: low === "before" ? -1 : 1, text: true, to: at + 1 };
  return null;
};

const unknown = (from: number, to: number, sign: number): Match => ({
  from,
  to,
  kind: "date",
  when: null,
  timex: sign < 0 ? "PAST_REF" : "FUTURE_REF",
});

export const ago: Parser = {
  name: "ago",
  starts: ["article", "number", "figure", "several", "unit"],
  read: (scene, from) => {
    const count = scene.tokens[from]!.sense?.is === "unit" ? { n: null, to: from } : readCount(scene, from);
    if (!count) return null;
    const unit = count.to === from ? scene.tokens[from]!.sense : senseAt(scene, count.to);
    if (unit?.is !== "unit") return null;
    const points = pointer(scene, count.to + 1);
    if (!points) return null;
    const { sign, to } = points;
    const text = points.text && scene.anchor !== null;
    const origin = text ? scene.anchor : scene.published;
    const known = calendarUnits[unit.letter];
    if (origin === null) return unknown(from, to, sign);
    const basis: Interval["basis"] = text ? "relative-to-text" : "relative-to-publication";
    if (!known) return { ...unknown(from, to, sign), when: interval({ from: origin, to: origin }, "day", basis) };
    const [name, times] = known;
    if (count.n === null) {
      // An unknown few: two to seven of the unit.
      const ends = [shift(origin, name, sign * 2 * times), shift(origin, name, sign * 7 * times)].sort((a, b) => a - b);
      return {
        ...unknown(from, to, sign),
        when: interval({ from: ends[0]!, to: ends[1]! }, name === "day" ? "week" : name, basis),
      };
    }
    const at = shift(origin, name, sign * Math.floor(count.n) * times);
    const around = unitAround(at, name);
    const timex = name === "week" ? unitAround(at, "day").timex : around.timex;
    return {
      from,
      to,
      kind: "date",
      when: interval(around.days, name, basis),
      timex,
      names: name === "day" ? { day: at } : {},
    };
  },
};
