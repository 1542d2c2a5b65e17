/** Dates, counts and places of records in words short enough for a table. */
import type { Count } from "../shared/facts/mention.ts";
import type { When } from "../shared/report/when.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2002-09-12`, `2002-09-12..14`, `Sep (no year)`, `unknown`. */
export const dateOf = (when: When): string => {
  if (when === null) return "unknown";
  if (!("from" in when)) {
    return [when.day, when.part, months[when.month - 1], "(no year)"].filter((part) => part !== undefined).join(" ");
  }
  if (when.precision === "month") return when.from.slice(0, 7);
  if (when.precision === "year") return when.from.slice(0, 4);
  return when.from === when.to ? when.from : `${when.from}..${when.to}`;
};

/** `3`, `4-11`, `24+`; nothing where nobody gave a number. */
export const countOf = (count: Pick<Count, "min" | "max"> | undefined): string => {
  if (count === undefined) return "";
  if (count.max === null) return `${count.min}+`;
  return count.min === count.max ? `${count.min}` : `${count.min}-${count.max}`;
};

/** `4-11 killed, 6 injured`; kinds nobody gave a number for are left out. */
export const tollOf = (counts: Record<string, Pick<Count, "min" | "max"> | undefined>): string =>
  Object.entries(counts)
    .flatMap(([kind, count]) => (count === undefined ? [] : [`${countOf(count)} ${kind}`]))
    .join(", ");

/** `Osh, KG`; a country alone is its name. */
export const placeOf = (place: { name: string; country: string; precision: string } | null | undefined): string => {
  if (!place) return "unknown";
  return place.precision === "country" ? place.name : `${place.name}, ${place.country}`;
};
