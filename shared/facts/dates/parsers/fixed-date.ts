/** Days named by an event everyone dates: "the September 11 attacks", "9/11", "Christmas Eve". */
import { dayOf, interval, serial, yearOf } from "../calendar.ts";
import { lowAt, type Match, type Parser, type Scene } from "../scene.ts";

const attackWords = new Set([
  "attack",
  "attacks",
  "terrorist",
  "terror",
  "hijackings",
  "hijackers",
  "bombing",
  "bombings",
  "atrocity",
]);
/** Month, day, year and how many figures-only forms mean it. */
const infamous: { month: number; day: number; year: number; short?: string; bare?: boolean }[] = [
  { month: 9, day: 11, year: 2001, short: "9/11", bare: true },
  { month: 7, day: 7, year: 2005, short: "7/7", bare: false },
  { month: 11, day: 26, year: 2008, short: "26/11", bare: true },
];
const stated = (from: number, to: number, at: number): Match => {
  const days = { from: at, to: at };
  return {
    from,
    to,
    kind: "date",
    when: interval(days, "day", "stated"),
    timex: dayOf(at),
    direction: "past",
    names: {},
  };
};
const attacksFollow = (scene: Scene, to: number): boolean => {
  const next = lowAt(scene, to) === "," ? to + 1 : to;
  return attackWords.has(lowAt(scene, next));
};

export const fixedDate: Parser = {
  name: "fixed-date",
  starts: ["figure", "month"],
  read: (scene, at) => {
    const token = scene.tokens[at]!;
    for (const known of infamous) {
      const serialDay = serial(known.year, known.month, known.day);
      if (scene.published !== null && yearOf(scene.published) < known.year) continue;
      if (token.sense?.is === "month" && token.sense.n === known.month && token.capital) {
        const day = scene.tokens[at + 1]?.sense;
        if ((day?.is === "figure" || day?.is === "ordinal") && day.n === known.day && attacksFollow(scene, at + 2))
          return stated(at, at + 2, serialDay);
      }
      if (known.short && token.sense?.is === "figure" && lowAt(scene, at + 1) === "/") {
        const form = `${token.low}/${lowAt(scene, at + 2)}`;
        if (form === known.short && lowAt(scene, at + 3) !== "/" && (known.bare || attacksFollow(scene, at + 3)))
          return stated(at, at + 3, serialDay);
      }
    }
    return null;
  },
};
