/** Matches GeoNames provinces with ISO 3166-2, whose names are transliterated otherwise. */
import { foldName } from "../../shared/facts/places/name-fold.ts";
import { admins1, subdivisions } from "./sources.ts";

const kindOfAdmin =
  / (?:region|province|oblast|oblast'|governorate|district|state|county|prefecture|department|municipality|division|voivodeship|republic|krai|kray|autonomous (?:region|oblast|province)|canton|parish|emirate|city|raion)$/i;
/** A province's name without the word for its kind. */
export const bare = (name: string): string =>
  name
    .replace(kindOfAdmin, "")
    .replace(/^(?:Muḩāfaz̧at|Provincia de|Departamento de|Province of|State of|Wilayat|Estado de|Distrito) /i, "");

/** GeoNames admin 1 code to ISO 3166-2 code: a name of both agrees, or, transliterated otherwise, their consonants do. */
export const isoCodes = (): Map<string, { code: string; names: string[] }> => {
  const found = new Map<string, { code: string; names: string[] }>();
  const lists = subdivisions();
  const byCountry = Map.groupBy(admins1(), (admin) => admin.code.slice(0, 2));
  for (const [country, admins] of byCountry) {
    if (country === "US")
      for (const admin of admins) found.set(admin.code, { code: `US-${admin.code.slice(3)}`, names: [] });
    const left = new Map(
      Object.entries(lists[country]?.sub ?? {}).map(([code, { name }]) => [code, subdivisionNames(name)]),
    );
    for (const same of country === "US" ? [] : [sameName, sameConsonants]) {
      for (const admin of admins.filter(({ code }) => !found.has(code))) {
        const matches = [...left].filter(([, names]) => names.some((name) => same(bare(admin.name), bare(name))));
        if (matches.length !== 1) continue;
        const [code, names] = matches[0]!;
        found.set(admin.code, { code, names });
        left.delete(code);
      }
    }
  }
  return found;
};

const subdivisionNames = (name: string): string[] =>
  name
    .split(/[/[\]()]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);

const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);

/** "Penza" and "Penzenskaja oblast'": the consonants of the one begin those of the other. */
const sameConsonants = (a: string, b: string): boolean => {
  const [short, long] = [consonants(a), consonants(b)].sort((x, y) => x.length - y.length) as [string, string];
  return (
    short.length >= 3 &&
    long.startsWith(short) &&
    (long.length - short.length <= 1 || adjective.test(long.slice(short.length)))
  );
};
/** What adjectives add to a province's name: -skaja, -nskij, -s'ka, -shchyna. */
const adjective = /^n?v?(?:sk?|cn)?[aj]?$/;
const consonants = (name: string): string =>
  foldName(name)
    .replace(
      /\b(?:oblast|oblasti|kraj|krai|kray|respublika|republic|republica|autonomnyj|okrug|region|province|autonomous|viloyati|vilayati|muhafazat|ostan|wilaya)\b/g,
      "",
    )
    .replace(
      /sch|shch|tsh|ch|sh|zh|kh|ts|dz/g,
      (pair) => ({ ch: "c", sh: "s", zh: "z", kh: "h", ts: "c", dz: "z" })[pair] ?? "s",
    )
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[^bcdfghklmnprstvzqx]/g, "")
    .replace(/(.)\1/g, "$1");
