/** Calendar days in a zone: the first instant of a day, wherever the clocks are moved. */

const minute = 60_000;
/** Farthest a zone's midnight lies from midnight UTC, with room to spare. */
const farthest = 16 * 60 * minute;

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  // The Swedish form of a date is `YYYY-MM-DD`.
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(zone, made);
  return made;
};

/** The calendar day an instant falls on in a zone. */
export const dayIn = (instant: string, zone: string): string => formatter(zone).format(new Date(instant));

/** First instant of a day in a zone, also where clocks skip midnight. */
export const startOfDay = (day: string, zone: string): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let [low, high] = [(midnight - farthest) / minute, (midnight + farthest) / minute];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (dayIn(new Date(middle * minute).toISOString(), zone) < day) low = middle + 1;
    else high = middle;
  }
  return new Date(low * minute).toISOString();
};

/** The day `days` later. */
export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** First day of the month `months` later. */
export const addMonths = (day: string, months: number): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
