/** Calendar arithmetic on day serials (days since 1970-01-01), with no text in it. */
import type { Day, Interval } from "../../report/when.ts";

export type Unit = "day" | "week" | "month" | "year";
/** Seasons by their TIMEX3 letters. */
export type Season = "SP" | "SU" | "FA" | "WI";
export type Hemisphere = "north" | "south";
/** Both ends inclusive, as serials. */
export type Days = { from: number; to: number };

const msPerDay = 86_400_000;

export const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / msPerDay;
export const serialOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;
export const dayOf = (at: number): Day => new Date(at * msPerDay).toISOString().slice(0, 10);

export const yearOf = (at: number): number => new Date(at * msPerDay).getUTCFullYear();
export const monthOf = (at: number): number => new Date(at * msPerDay).getUTCMonth() + 1;
export const dayOfMonth = (at: number): number => new Date(at * msPerDay).getUTCDate();
/** 0 is Sunday. */
export const weekdayOf = (at: number): number => (((at + 4) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** Whether such a day exists; `year` null asks for any year. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

export const monthDays = (year: number, month: number): Days => ({
  from: serial(year, month, 1),
  to: serial(year, month, daysInMonth(year, month)),
});
export const yearDays = (year: number): Days => ({ from: serial(year, 1, 1), to: serial(year, 12, 31) });
/** Monday to Sunday. */
export const weekDays = (at: number): Days => {
  const from = at - ((weekdayOf(at) + 6) % 7);
  return { from, to: from + 6 };
};

const firstMonth: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** The meteorological season that begins in `year` (a northern winter begins in December). */
export const seasonDays = (year: number, season: Season, hemisphere: Hemisphere): Days => {
  const month = hemisphere === "north" ? firstMonth[season] : ((firstMonth[season] + 5) % 12) + 1;
  const last = ((month + 1) % 12) + 1;
  const lastYear = month > 10 ? year + 1 : year;
  return { from: serial(year, month, 1), to: serial(lastYear, last, daysInMonth(lastYear, last)) };
};
export const quarterDays = (year: number, quarter: number): Days => ({
  from: serial(year, quarter * 3 - 2, 1),
  to: serial(year, quarter * 3, daysInMonth(year, quarter * 3)),
});

/** ISO 8601 week, `2002-W37`. */
export const isoWeek = (at: number): string => {
  const thursday = weekDays(at).from + 3;
  const year = yearOf(thursday);
  const week = Math.floor((thursday - serial(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
};

/** Moves by whole units; a month too short for the day gives its last day. */
export const shift = (at: number, unit: Unit, by: number): number => {
  if (unit === "day") return at + by;
  if (unit === "week") return at + 7 * by;
  const months = monthOf(at) - 1 + (unit === "month" ? by : 12 * by);
  const year = yearOf(at) + Math.floor(months / 12);
  const month = ((months % 12) + 12) % 12;
  return serial(year, month + 1, Math.min(dayOfMonth(at), daysInMonth(year, month + 1)));
};

/** The calendar unit around a day, with its TIMEX3 value. */
export const unitAround = (at: number, unit: Unit): { days: Days; timex: string } => {
  if (unit === "day") return { days: { from: at, to: at }, timex: dayOf(at) };
  if (unit === "week") return { days: weekDays(at), timex: isoWeek(at) };
  if (unit === "month") return { days: monthDays(yearOf(at), monthOf(at)), timex: dayOf(at).slice(0, 7) };
  return { days: yearDays(yearOf(at)), timex: dayOf(at).slice(0, 4) };
};

export const interval = (days: Days, precision: Interval["precision"], basis: Interval["basis"]): Interval => ({
  from: dayOf(days.from),
  to: dayOf(days.to),
  precision,
  basis,
});
