/** Chooses among the readings of a name: by what stands beside it, by where the text's other places lie, by size. */
import type { Tokens } from "../../text/tokens.ts";
import { districtNouns, natureNouns, provinceNouns, townNouns } from "../lexicon/place-context.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Spot } from "./spots.ts";

/** What the text's places say together of where it is set: how many names could lie in each country and province. */
export type Setting = {
  countries: ReadonlyMap<string, number>;
  provinces: ReadonlyMap<string, number>;
  /** Places named beyond doubt. */
  points: readonly Candidate[];
};

const rad = Math.PI / 180;
const km = (a: Candidate, b: Candidate): number => {
  const s =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(s)));
};

/** How likely a reading is before the text is looked at. */
const prior = (each: Candidate): number => {
  const size = Math.log10(each.population + 100);
  if (each.feature === "country") return Math.max(size, 6) + 3.5;
  if (each.feature === "province") return size - 0.8;
  if (each.feature === "district") return size - 1.2;
  if (each.part) return Math.min(size, 5) - 1.5;
  return size + each.rank * 0.35;
};

/** Offices that provinces have and towns do not. */
const provinceOffices = new Set([
  "governor",
  "gov",
  "premier",
  "legislature",
  "legislators",
  "senator",
  "health",
  "attorney",
]);

/** The kind of place the word after (or "city of" before) asks for. */
const asked = (tokens: Tokens, spot: Spot, each: Candidate): number => {
  const after = tokens.word[spot.to] ?? "";
  const at = tokens.word[spot.from - 1] === "of" ? spot.from - 2 : spot.from - 1;
  const before = tokens.word[at] ?? "";
  const wants = (words: ReadonlySet<string>): boolean => words.has(after) || words.has(before);
  if (wants(provinceNouns)) return each.feature === "province" ? 3 : 0;
  if (wants(districtNouns)) return each.feature === "district" ? 3 : each.feature === "province" ? 1 : 0;
  if (wants(townNouns)) return each.feature === "town" ? 2.5 : 0;
  if (provinceOffices.has(after)) return each.feature === "province" ? 1.5 : 0;
  if (wants(natureNouns)) return each.feature === "nature" ? 3 : 0;
  return 0;
};

const setting = (each: Candidate, where: Setting): number => {
  const country = where.countries.get(each.country) ?? 0;
  const province = each.admin1 ? (where.provinces.get(each.admin1) ?? 0) : 0;
  let near = 0;
  if (each.feature !== "country")
    for (const point of where.points) if (point.id !== each.id) near += Math.exp(-km(point, each) / 150);
  return (
    Math.min(2.5, 1.3 * Math.log2(1 + country)) + Math.min(3.2, 1.6 * Math.log2(1 + province)) + Math.min(3, 1.4 * near)
  );
};

/** Whether `outer` contains `inner`. */
export const contains = (outer: Candidate, inner: Candidate): boolean => {
  if (outer.id === inner.id || outer.demonym) return false;
  if (outer.feature === "country") return outer.country === inner.country && inner.feature !== "country";
  return (
    (outer.feature === "province" || outer.feature === "district") &&
    inner.feature !== "country" &&
    outer.admin1 !== undefined &&
    outer.admin1 === inner.admin1
  );
};

/** Best first. `outer` is the place named right after a comma ("Paris, Texas"), `inner` the one before it. */
export const rankReadings = (
  tokens: Tokens,
  spot: Spot,
  where: Setting,
  outer: readonly Candidate[],
  inner: readonly Candidate[],
): Candidate[] => {
  const scored = spot.candidates.map((each) => {
    let score = prior(each) + asked(tokens, spot, each) + setting(each, where);
    if (outer.some((one) => contains(one, each))) score += 6;
    if (inner.some((one) => contains(each, one))) score += 3;
    return { each, score };
  });
  scored.sort((a, b) => b.score - a.score || (a.each.id < b.each.id ? -1 : 1));
  return scored.map(({ each }) => each);
};
