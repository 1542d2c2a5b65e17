/** Invented sightings for tests: real places, happenings that never were. */
import type { Claim } from "../../../shared/facts/claim.ts";
import type { Actor, Count, Mention, Place } from "../../../shared/facts/mention.ts";
import type { ReportBrief, Sighting } from "../../../shared/incident/sighting.ts";
import type { When } from "../../../shared/report/when.ts";

export const day = (from: string, to = from): NonNullable<When> => ({ from, to, precision: "day", basis: "stated" });
export const exactly = (n: number): Count => ({ min: n, max: n, basis: "stated" });
export const atLeast = (n: number): Count => ({ min: n, max: null, basis: "stated" });

const place = (id: string, name: string, admin1: string, lat: number, lon: number): Place => ({
  id,
  name,
  country: "KG",
  admin1,
  lat,
  lon,
  precision: "town",
  runnersUp: [],
});
export const osh = place("1346798", "Osh", "KG-GO", 40.53, 72.8);
export const uzgen = place("1343663", "Uzgen", "KG-GO", 40.77, 73.3);
export const bishkek = place("1528675", "Bishkek", "KG-GB", 42.87, 74.59);
export const karaSuu = place("1346868", "Kara-Suu", "KG-GO", 40.63, 72.87);
export const kyrgyzstan: Place = { ...place("country:KG", "Kyrgyzstan", "", 41, 75), precision: "country", admin1: "" };

export const target = (name: string, kind = "civilian"): Actor => ({ name, class: kind, role: "target" });
export const perpetrator = (name: string): Actor => ({ name, class: "armed group", role: "perpetrator" });

export type Telling = {
  report?: string;
  publisher?: string | null;
  published?: When;
  received?: string;
  marking?: ReportBrief["marking"];
  exact?: string;
  signature?: number[];
  origin?: Partial<ReportBrief["origin"]>;
  quote?: string;
  start?: number;
  claims?: Partial<Claim>[];
} & Partial<Omit<Mention, "id" | "report" | "evidence">>;

const hash = (text: string): number[] =>
  Array.from({ length: 16 }, (_, i) =>
    [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0) + i * 977) % 1_000_003, i + 7),
  );

/** A sighting whose mention and report say what the test needs and nothing else. */
export const telling = (told: Telling = {}): Sighting => {
  const {
    report = "r1",
    publisher = "Valley Post",
    published = day("2031-03-06"),
    start = 10,
    claims = [],
    ...rest
  } = told;
  const { received = "2031-03-06T12:00:00.000Z", marking = "TLP:GREEN", origin = {}, quote, ...fields } = rest;
  const { exact = `text of ${report}`, signature = hash(report), ...mention } = fields;
  const when = mention.when === undefined ? day("2031-03-05") : mention.when;
  const stamp = when !== null && "from" in when ? when.from.replaceAll("-", "") : "00000000";
  const id = `${stamp}-${report}-${start}`;
  const words = quote ?? "Gunmen opened fire on a bus in the town.";
  return {
    mention: {
      type: "attack",
      tags: [],
      stage: "accomplished",
      timeStatus: "news",
      places: [osh],
      actors: [],
      ...mention,
      id,
      report,
      when,
      evidence: [{ span: { start, end: start + words.length }, quote: words, rule: "test" }],
    },
    report: {
      id: report,
      version: "v1",
      title: `Report ${report}`,
      publisher,
      published,
      received,
      marking,
      origin: { credits: [], cites: [], ...origin },
      fingerprint: { exact, signature },
    },
    claims: claims.map((claim, i) => aClaim({ id: `${report}-c${i}`, report, mention: id, ...claim })),
  };
};

export const aClaim = (claim: Partial<Claim> = {}): Claim => ({
  id: "r1-c0",
  report: "r1",
  speaker: { name: "Col. Talant Osmonov", role: "state-security" },
  cue: "said",
  stance: "asserts",
  field: "happened",
  content: { start: 0, end: 10 },
  said: null,
  opposes: [],
  evidence: [{ span: { start: 0, end: 10 }, quote: "He said so.", rule: "test" }],
  ...claim,
});

export const speaker = (name: string, role: Claim["speaker"]["role"] = "state-security"): Claim["speaker"] => ({
  name,
  role,
});
