/** Years beside a date: "2002", ", 2002", "last year", and the year meant when none is written. */
import { isDay, monthOf, serial, yearOf } from "../calendar.ts";
import { lowAt, type Scene, senseAt } from "../scene.ts";

export type YearRead = { year: number; to: number; basis: "stated" | "relative-to-publication" };

/** A four-digit year at `at`. */
export const plainYear = (scene: Scene, at: number): number | null => {
  const sense = senseAt(scene, at);
  return sense?.is === "figure" && sense.plain && sense.digits === 4 && sense.n >= 1000 && sense.n < 2200
    ? sense.n
    : null;
};

/** "last year", "this year", "next year", "the previous year" at `at`. */
export const deicticYear = (scene: Scene, at: number): YearRead | null => {
  const start = lowAt(scene, at) === "the" ? at + 1 : at;
  const sense = senseAt(scene, start);
  if (scene.published === null || sense?.is !== "deictic" || lowAt(scene, start + 1) !== "year") return null;
  return { year: yearOf(scene.published) + sense.n, to: start + 2, basis: "relative-to-publication" };
};

/** An optional year after a month or a day: "2002", ", 2002", "of 2002", "of last year". */
export const yearAfter = (scene: Scene, at: number): YearRead | null => {
  const low = lowAt(scene, at);
  const start = low === "," || low === "of" || low === "in" ? at + 1 : at;
  const year = plainYear(scene, start);
  // "September, 2000 people" is no year; "September 2000" and "September 6, 2000" are.
  if (year !== null && year >= 1500 && !(low === "in" && year < 1900)) return { year, to: start + 1, basis: "stated" };
  return low === "," || low === "in" ? null : deicticYear(scene, start);
};

/** The two figures of wire copy's "24 AUG 88", or "'02" with its apostrophe. */
export const shortYear = (scene: Scene, at: number): YearRead | null => {
  const low = lowAt(scene, at);
  const marked = low === "'" || low === "’";
  const sense = senseAt(scene, marked ? at + 1 : at);
  if (sense?.is !== "figure" || !sense.plain || sense.digits !== 2 || (!marked && sense.n < 50)) return null;
  const after = scene.tokens[marked ? at + 2 : at + 1];
  // "on 24 August 88 people" counts people.
  if (
    !marked &&
    after &&
    !after.line &&
    after.spaced &&
    /(?:[a-z]{2}s|people|men|women|children|others)$/.test(after.low)
  )
    return null;
  return { year: sense.n < 50 ? 2000 + sense.n : 1900 + sense.n, to: marked ? at + 2 : at + 1, basis: "stated" };
};

/** Months ahead that a bare date may lie when the sentence does not say which side it is on. */
const nearFuture = 3;

/** The year of a month (and day) written without one: the latest past unless the sentence looks ahead. */
export const impliedYear = (
  published: number,
  month: number,
  day: number | null,
  lean: "past" | "future" | null,
): number => {
  const year = yearOf(published);
  const ahead =
    day !== null && isDay(year, month, day) ? serial(year, month, day) > published : month > monthOf(published);
  const behind =
    day !== null && isDay(year, month, day) ? serial(year, month, day) < published : month < monthOf(published);
  if (lean === "future") return behind ? year + 1 : year;
  if (!ahead) return year;
  if (lean === "past") return year - 1;
  return month - monthOf(published) <= nearFuture ? year : year - 1;
};
