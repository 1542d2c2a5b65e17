/** Dates in figures: 2002-09-07, 7/9/2002, 07.09.2002; day-month order unless only the other is a date. */
import { dayOf, interval, isDay, serial } from "../calendar.ts";
import type { Sense } from "../date-tokens.ts";
import { lowAt, type Match, type Parser, type Scene, senseAt } from "../scene.ts";

const plain = (sense: Sense): { n: number; digits: number } | null =>
  sense?.is === "figure" && sense.plain ? sense : null;
const fullYear = (n: number, digits: number): number | null => {
  if (digits === 4 && n >= 1500 && n < 2200) return n;
  if (digits === 2) return n >= 50 ? 1900 + n : 2000 + n;
  return null;
};
const found = (from: number, to: number, at: number): Match => ({
  from,
  to,
  kind: "date",
  when: interval({ from: at, to: at }, "day", "stated"),
  timex: dayOf(at),
  names: { day: at },
});

/** "07.09.2002" is one token of a decimal and a rest, so dots are read from the text itself. */
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])/;

const readDotted = (scene: Scene, at: number): Match | null => {
  const start = scene.tokens[at]!.start;
  const match = dotted.exec(scene.text.slice(start, start + 12));
  if (!match) return null;
  const year = fullYear(Number(match[3]), match[3]!.length);
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (year === null || !isDay(year, month, day)) return null;
  let to = at + 1;
  while (to < scene.tokens.length && scene.tokens[to]!.start < start + match[0].length) to++;
  return found(at, to, serial(year, month, day));
};

export const numericDate: Parser = {
  name: "numeric-date",
  starts: ["figure"],
  read: (scene, at) => {
    const first = scene.tokens[at]!.sense;
    const dots = readDotted(scene, at);
    if (dots) return dots;
    const a = plain(first);
    const mark = lowAt(scene, at + 1);
    if (!a || (mark !== "/" && mark !== "-") || scene.tokens[at + 1]!.spaced) return null;
    const b = plain(senseAt(scene, at + 2));
    const c = plain(senseAt(scene, at + 4));
    if (!b || !c || lowAt(scene, at + 3) !== mark || scene.tokens[at + 2]!.spaced || scene.tokens[at + 4]!.spaced)
      return null;
    if (a.digits === 4) return isDay(a.n, b.n, c.n) ? found(at, at + 5, serial(a.n, b.n, c.n)) : null;
    const year = fullYear(c.n, c.digits);
    if (year === null) return null;
    if (isDay(year, b.n, a.n)) return found(at, at + 5, serial(year, b.n, a.n));
    return isDay(year, a.n, b.n) ? found(at, at + 5, serial(year, a.n, b.n)) : null;
  },
};
