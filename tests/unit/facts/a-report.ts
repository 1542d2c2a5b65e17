/** Reads an invented report with the real rules and a small world of real places. */
import { builtInRegister } from "../../../shared/facts/actor-register.ts";
import { classify } from "../../../shared/facts/classify.ts";
import type { Facts } from "../../../shared/facts/facts.ts";
import type { Knowledge } from "../../../shared/facts/knowledge.ts";
import { openGazetteer } from "../../../shared/facts/places/gazetteer.ts";
import type { Day, When } from "../../../shared/report/when.ts";
import type { NormalizedReport } from "../../../shared/text/normalized-report.ts";
import { Atlas } from "../../../tools/gazetteer/atlas.ts";
import { layOut } from "../../../tools/gazetteer/layout.ts";

type Row = [
  name: string,
  country: string,
  feature: "town" | "country" | "province",
  lat: number,
  lon: number,
  people: number,
  demonym?: string,
];

const world: readonly Row[] = [
  ["Kyrgyzstan", "KG", "country", 41.5, 75, 6_000_000, "Kyrgyz"],
  ["Tajikistan", "TJ", "country", 39, 71, 9_000_000, "Tajik"],
  ["Uzbekistan", "UZ", "country", 41, 64, 33_000_000, "Uzbek"],
  ["Peru", "PE", "country", -10, -76, 32_000_000, "Peruvian"],
  ["United States", "US", "country", 39, -98, 330_000_000],
  ["Nigeria", "NG", "country", 10, 8, 200_000_000, "Nigerian"],
  ["Osh", "KG", "town", 40.53, 72.8, 281_900],
  ["Batken", "KG", "town", 40.06, 70.82, 22_000],
  ["Dushanbe", "TJ", "town", 38.54, 68.78, 863_000],
  ["Lima", "PE", "town", -12.04, -77.03, 7_737_000],
  ["Ayacucho", "PE", "town", -13.16, -74.22, 180_000],
  ["Maiduguri", "NG", "town", 11.85, 13.16, 1_112_000],
];

const atlas = new Atlas();
world.forEach(([name, country, feature, lat, lon, population, demonym], i) => {
  const id = feature === "country" ? `country:${country}` : 9000 + i;
  const rank = feature === "country" ? 0 : 1;
  const place = atlas.add({ id, name, country, admin1: "", lat, lon, population, feature, rank, part: false });
  if (demonym) atlas.name(place, demonym, true);
});

export const knowledge: Knowledge = {
  gazetteer: openGazetteer(layOut(atlas, new Set(), new Set())),
  actors: builtInRegister,
};

const day = (date: Day): When => ({ from: date, to: date, precision: "day", basis: "stated" });

/** A normalized report of a text, published on a day or undated. */
export const aReport = (text: string, published: Day | null = "2024-05-20"): NormalizedReport => ({
  report: {
    id: "abcdef012345",
    version: "543210fedcba",
    key: "incoming/report.txt",
    received: "2024-05-21T08:00:00.000Z",
    arrived: "2024-05-21T08:00:00.000Z",
    receivedBasis: "upload",
    published: published === null ? null : day(published),
    publishedBasis: published === null ? null : "metadata",
    title: "",
    authors: [],
    publisher: "Border Observer",
    sourceUrl: null,
    language: "en",
    marking: "TLP:GREEN",
    kind: "txt",
    size: text.length,
    state: "normalized",
    relevant: false,
    origin: { credits: [], cites: [] },
  },
  text,
  blocks: [],
  fingerprint: { exact: "", bands: [], signature: [], story: [] },
});

/** All facts of a text. */
export const factsOf = (text: string, published: Day | null = "2024-05-20"): Facts =>
  classify(aReport(text, published), knowledge);
