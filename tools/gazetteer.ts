/** Builds `gazetteer.bin` from published lists and our own tables; the same inputs give the same bytes. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countries } from "../shared/facts/lexicon/countries.ts";
import {
  districtSpellings,
  provincePoints,
  provinceShort,
  provinceSpellings,
  regionDemonyms,
  regions,
  townSpellings,
} from "../shared/facts/lexicon/toponyms.ts";
import type { Feature } from "../shared/facts/places/gazetteer-file.ts";
import { foldName } from "../shared/facts/places/name-fold.ts";
import { Atlas } from "./gazetteer/atlas.ts";
import { type Centre, centres } from "./gazetteer/centres.ts";
import { layOut } from "./gazetteer/layout.ts";
import { bare, isoCodes } from "./gazetteer/province-codes.ts";
import { admins1, admins2, cities, commonWords, givenNames } from "./gazetteer/sources.ts";

/** People's names in the plural: "Afghans", but not "Chineses". */
const plural = (demonym: string): string[] => (/(?:s|sh|ch|x|ese|men)$/i.test(demonym) ? [] : [`${demonym}s`]);

const addCountries = (atlas: Atlas, people: Map<string, number>): void => {
  for (const row of countries) {
    const place = atlas.add(
      {
        id: `country:${row.iso}`,
        name: row.name,
        country: row.iso,
        admin1: "",
        lat: row.lat,
        lon: row.lon,
        population: people.get(row.iso) ?? 0,
        feature: "country",
        rank: 0,
        part: false,
      },
      row.aliases,
    );
    for (const demonym of row.demonyms.flatMap((each) => [each, ...plural(each)])) atlas.name(place, demonym, true);
  }
};

const addProvinces = (atlas: Atlas, people: Map<string, number>, around: Map<string, Centre>): Map<string, string> => {
  const iso = isoCodes();
  const codes = new Map<string, string>();
  for (const { code, name } of admins1()) {
    const country = code.slice(0, 2);
    const match = iso.get(code);
    codes.set(code, match?.code ?? code);
    const centre = around.get(code);
    if (!centre) continue;
    const [lat, lon] = provincePoints[match?.code ?? code] ?? [centre.lat, centre.lon];
    atlas.add(
      {
        id: `admin1:${match?.code ?? code}`,
        name: bare(name),
        country,
        admin1: match?.code ?? code,
        lat,
        lon,
        population: people.get(code) ?? 0,
        feature: "province",
        rank: 0,
        part: false,
      },
      [name, ...(match?.names ?? []).flatMap((each) => [each, bare(each)])],
    );
  }
  return codes;
};

const ranks: Record<string, number> = { PPLC: 3, PPLA: 2, PPLA2: 1, PPLA3: 1 };

const addTowns = (atlas: Atlas, codes: Map<string, string>): void => {
  for (const city of cities()) {
    const [lon, lat] = city.loc.coordinates;
    const admin = `${city.country}.${city.adminCode}`;
    atlas.add({
      id: city.cityId,
      name: city.name,
      country: city.country,
      admin1: codes.get(admin) ?? "",
      lat,
      lon,
      population: city.population,
      feature: "town",
      rank: ranks[city.featureCode] ?? 0,
      part: city.featureCode === "PPLX",
    });
  }
};

const addDistricts = (atlas: Atlas, codes: Map<string, string>, around: Map<string, Centre>): void => {
  for (const { code, name } of admins2()) {
    const centre = around.get(code);
    const short = bare(name);
    if (!centre || short.length < 3 || /\d/.test(name)) continue;
    // A district whose people are not known is read only where the text calls it one.
    const known = centre.people > 0;
    const country = code.slice(0, 2);
    const admin = code.split(".").slice(0, 2).join(".");
    const town = atlas.find(country, [short], ["town"]);
    // A district named after its town adds only its full name, so the bare name stays the town's.
    const index = atlas.add({
      id: `admin2:${code}`,
      name: known || /\b(?:district|county)\b/i.test(name) ? name : `${short} District`,
      country,
      admin1: codes.get(admin) ?? "",
      lat: centre.lat,
      lon: centre.lon,
      population: centre.people,
      feature: "district",
      rank: 0,
      part: false,
    });
    if (known && town === undefined) atlas.name(index, short);
    for (const english of inEnglish(country, short)) atlas.name(index, known ? english : `${english} District`);
  }
};

/** Points of the compass in the names of South Asian districts, and their English. */
const compass: readonly [RegExp, string][] = [
  [/^(?:paschim|pashchim|pashchimi) /i, "West "],
  [/^(?:purba|purbi|purab) /i, "East "],
  [/^uttar /i, "North "],
  [/^dakshin /i, "South "],
];

/** "Pashchim Champaran" is told in English as "West Champaran". */
const inEnglish = (country: string, name: string): string[] =>
  /^(?:IN|BD|NP)$/.test(country)
    ? compass.flatMap(([word, english]) => {
        const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
        return word.test(plain) ? [plain.replace(word, english)] : [];
      })
    : [];

const lines = (table: string): [country: string, name: string, others: string[]][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string, string])
    .map(([country, name, others]) => [country, name, others.split(",").filter(Boolean)]);

const addSpellings = (atlas: Atlas, table: string, feature: Feature): void => {
  for (const [country, name, others] of lines(table)) {
    const place = atlas.find(country, [name], [feature]) ?? atlas.find(country, others, [feature]);
    if (place === undefined) continue;
    for (const each of [name, ...others]) atlas.name(place, each);
    // What is shown is the name English readers know.
    const shown = [name, ...others].find((each) => /^[ -~]+$/.test(each));
    if (feature === "town" && shown) atlas.places[place]!.name = shown;
  }
};

const addRegionDemonyms = (atlas: Atlas): void => {
  for (const [country, name, words] of lines(regionDemonyms)) {
    const place = atlas.find(country, [name], ["region", "province", "town"]);
    if (place === undefined) throw new Error(`no place for the people of ${name}`);
    for (const word of words.flatMap((each) => [each, ...plural(each)])) atlas.name(place, word, true);
  }
};

const addShortForms = (atlas: Atlas): void => {
  for (const [country, name, short] of provinceShort) {
    const place = atlas.find(country, [name], ["province"]);
    if (place === undefined) throw new Error(`no province ${name}`);
    for (const each of short) atlas.name(place, each, false, true);
  }
};

const addRegions = (atlas: Atlas): void => {
  for (const row of regions) {
    const known =
      row.kind === "town" || row.kind === "province"
        ? atlas.find(row.country, [row.name, ...row.aliases], [row.kind])
        : undefined;
    if (known !== undefined) for (const each of [row.name, ...row.aliases]) atlas.name(known, each);
    else {
      const slug = foldName(row.name).replaceAll(" ", "-");
      atlas.add(
        {
          id: `region:${slug}`,
          name: row.name,
          country: row.country,
          admin1: "",
          lat: row.lat,
          lon: row.lon,
          population: row.kind === "town" ? 200_000 : 2_000_000,
          feature: row.kind,
          rank: 0,
          part: false,
        },
        row.aliases,
      );
    }
  }
};

/** The bytes of `gazetteer.bin`. */
export const gazetteerBytes = (): Uint8Array => {
  const people = new Map<string, number>();
  for (const city of cities())
    for (const code of [city.country, `${city.country}.${city.adminCode}`])
      people.set(code, (people.get(code) ?? 0) + (city.featureCode === "PPLX" ? 0 : city.population));
  const around = centres();
  const atlas = new Atlas();
  addCountries(atlas, people);
  const codes = addProvinces(atlas, people, around);
  addTowns(atlas, codes);
  addSpellings(atlas, townSpellings, "town");
  addSpellings(atlas, provinceSpellings, "province");
  addRegions(atlas);
  addRegionDemonyms(atlas);
  addShortForms(atlas);
  addDistricts(atlas, codes, around);
  addSpellings(atlas, districtSpellings, "district");
  return layOut(atlas, commonWords(), givenNames());
};

/** Writes `gazetteer.bin` into `outDir`. */
export const buildGazetteer = async (outDir: URL | string): Promise<void> => {
  const folder = outDir instanceof URL ? fileURLToPath(outDir) : outDir;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "gazetteer.bin"), gazetteerBytes());
};

if (import.meta.main) await buildGazetteer(new URL("../dist/knowledge/", import.meta.url));
