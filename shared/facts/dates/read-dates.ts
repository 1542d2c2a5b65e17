/** Reads every time expression of a text against the report's own date: ordered parsers, then ordered refiners. */
import type { When } from "../../report/when.ts";
import { type Hemisphere, serialOf } from "./calendar.ts";
import { dateTokens, type Sense } from "./date-tokens.ts";
import { ago } from "./parsers/ago.ts";
import { clock } from "./parsers/clock.ts";
import { dayWord } from "./parsers/day-word.ts";
import { duration } from "./parsers/duration.ts";
import { fixedDate } from "./parsers/fixed-date.ts";
import { monthDate } from "./parsers/month-date.ts";
import { numericDate } from "./parsers/numeric-date.ts";
import { quarter } from "./parsers/quarter.ts";
import { relativeUnit } from "./parsers/relative-unit.ts";
import { repetition } from "./parsers/repetition.ts";
import { season } from "./parsers/season.ts";
import { spanToNow } from "./parsers/span-to-now.ts";
import { vagueTime } from "./parsers/vague-time.ts";
import { weekday } from "./parsers/weekday.ts";
import { year } from "./parsers/year.ts";
import { refined } from "./refiners/direction.ts";
import { type Match, type Parser, type Scene, sentenceStart } from "./scene.ts";
import type { TimeExpression } from "./time-expression.ts";

/** Order decides: the first parser that reads something at a token wins. */
const parsers: readonly Parser[] = [
  fixedDate,
  numericDate,
  clock,
  dayWord,
  monthDate,
  weekday,
  quarter,
  season,
  spanToNow,
  relativeUnit,
  ago,
  repetition,
  duration,
  year,
  vagueTime,
];

type Start = NonNullable<Sense>["is"];
const byStart = new Map<Start, Parser[]>();
for (const parser of parsers)
  for (const start of parser.starts) byStart.set(start, [...(byStart.get(start) ?? []), parser]);

/** The day relative words start from: the report's, when it is known to the day; else the last day of its interval. */
const referenceDay = (published: When): number | null =>
  published && "to" in published ? serialOf(published.to) : null;

/** All time expressions in order; `hemisphere` decides the months of a season. */
export const readDates = (text: string, published: When, hemisphere: Hemisphere = "north"): TimeExpression[] => {
  const tokens = dateTokens(text);
  const scene: Scene = { text, tokens, published: referenceDay(published), hemisphere, anchor: null, year: null };
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; ) {
    const sense = tokens[at]!.sense;
    const hit = sense && firstRead(scene, at, byStart.get(sense.is) ?? []);
    if (!hit) {
      at++;
      continue;
    }
    const { match, rule } = hit;
    if (match.names?.day !== undefined) scene.anchor = match.names.day;
    if (match.names?.year !== undefined)
      scene.year = { n: match.names.year, sentence: sentenceStart(scene, match.from), exact: match.timex.length > 4 };
    const { from, to, names: _, ...read } = match;
    found.push(
      refined({ ...read, rule, span: { start: tokens[from]!.start, end: tokens[to - 1]!.end } }, scene.published),
    );
    at = Math.max(to, at + 1);
  }
  return found;
};

const firstRead = (scene: Scene, at: number, candidates: readonly Parser[]): { match: Match; rule: string } | null => {
  for (const parser of candidates) {
    const match = parser.read(scene, at);
    if (match) return { match, rule: `date.${parser.name}` };
  }
  return null;
};
