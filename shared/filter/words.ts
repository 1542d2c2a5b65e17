/** The words of the filter language: per field its operators and the values it takes. */
import { acled, subTypes, tags } from "../facts/event-types.ts";
import { readCountry } from "./countries.ts";
import type { FilterField, Operator } from "./filter.ts";
import { fold } from "./fold.ts";

/** How a field is written. */
type Word = {
  operators: readonly Operator[];
  /** Whether several values may be joined by commas under this operator. */
  several: (operator: Operator) => boolean;
  /** The one way to write a value, or undefined when it is none. */
  read: (text: string) => string | undefined;
  /** What to offer somebody who wrote another value. */
  allowed: readonly string[];
};

const is: readonly Operator[] = [":", "="];
const always = () => true;
const never = () => false;
/** `Armed Clash` and `armed_clash` are the type `armed-clash`. */
const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_/-]+/g, "-");
const oneOf = (values: readonly string[]) => {
  const set = new Set(values);
  return (text: string) => (set.has(slug(text)) ? slug(text) : undefined);
};

/** `2002`, `2002-09` and `2002-09-01` name their first day; days that no calendar has are none. */
const readDay = (text: string): string | undefined => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!found) return undefined;
  const day = `${found[1]}-${found[2] ?? "01"}-${found[3] ?? "01"}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
};

const types = [...subTypes, ...Object.keys(acled)];
const day: Word = { operators: is, several: never, read: readDay, allowed: ["YYYY-MM-DD", "YYYY-MM", "YYYY"] };

export const words: Record<FilterField, Word> = {
  country: {
    operators: is,
    several: always,
    read: (text) => readCountry(text.trim()),
    allowed: ["a two-letter country code such as KG", "a country's English name in quotes"],
  },
  type: { operators: is, several: always, read: oneOf(types), allowed: types },
  tag: { operators: is, several: always, read: oneOf(tags), allowed: tags },
  actor: {
    operators: is,
    several: always,
    read: (text) => (fold(text) ? text.trim().replace(/\s+/g, " ") : undefined),
    allowed: ["a register id, name or short form, in quotes when it has spaces"],
  },
  after: day,
  before: day,
  severity: {
    operators: [">=", "<=", ">", "<", ":", "="],
    several: (operator) => operator === ":" || operator === "=",
    read: (text) => (/^[0-4]$/.test(text) ? text : undefined),
    allowed: ["0", "1", "2", "3", "4"],
  },
};
