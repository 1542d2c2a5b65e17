/** Calendar days of a zone, both inclusive, as the half-open span of instants the API takes. */
import { Advice } from "./advice.ts";
import { isDay } from "./upload-metadata.ts";

const minute = 60_000;
const dayMs = 1440 * minute;

/** The first instant of a day in a zone, also where a clock change skips midnight. */
const startOfDay = (day: string, zone: string): string => {
  // The Swedish form of a date is YYYY-MM-DD.
  const dayAt = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // No zone is a whole day from UTC; halving finds the minute at which the date changes.
  let [low, high] = [(midnight - dayMs) / minute, (midnight + dayMs) / minute];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (dayAt.format(middle * minute) < day) low = middle + 1;
    else high = middle;
  }
  return new Date(low * minute).toISOString();
};

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);

const checkZone = (zone: string): void => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch (error) {
    throw new Advice(`--zone takes an IANA time zone such as Asia/Bishkek, not "${zone}".`, 2, error);
  }
};

/** `[from, to)` of the days `first` to `last`. */
export const windowOf = (first: string, last: string, zone: string): { from: string; to: string } => {
  for (const [name, day] of [
    ["from", first],
    ["to", last],
  ] as const) {
    if (!isDay(day)) throw new Advice(`--${name} takes a day such as 2002-09-12, not "${day}".`, 2);
  }
  checkZone(zone);
  if (first > last) throw new Advice(`--from ${first} is later than --to ${last}.`, 2);
  return { from: startOfDay(first, zone), to: startOfDay(nextDay(last), zone) };
};
