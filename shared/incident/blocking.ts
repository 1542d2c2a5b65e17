/** Which mentions are compared at all: those of one country and of the same or an adjoining month. */
import type { Mention } from "../facts/mention.ts";

/** Country of a mention nobody could place. */
const nowhere = "ZZ";
const undated = "undated";

/**
 * The bucket of a mention: `KG#2002-09` by the country of its first place and the month its event began in;
 * `KG#undated` without a year. Undated mentions are never joined automatically, except copies of one text.
 */
export const bucketOf = (mention: Pick<Mention, "places" | "when">): string => {
  const country = mention.places[0]?.country ?? nowhere;
  const month = mention.when !== null && "from" in mention.when ? mention.when.from.slice(0, 7) : undated;
  return `${country}#${month}`;
};

/** Months since year 0 of a `YYYY-MM` or `YYYY-MM-DD`. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthNamed = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** The buckets whose mentions may tell of the same incidents: the month before and the month after. */
export const neighbours = (bucket: string): string[] => {
  const [country, month] = bucket.split("#");
  if (country === undefined || month === undefined || month === undated) return [];
  const number = monthNumber(month);
  return [number - 1, number + 1].map((other) => `${country}#${monthNamed(other)}`);
};
