/** Where a draft happened: the locative places of its sentence, else what its people and the text around say of the country. */
import type { Draft, Proof } from "./draft.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Place } from "./mention.ts";
import type { Reading } from "./reading.ts";

export type Located = { places: Place[]; proofs: Proof[]; basis: "stated" | "demonym" | "context" | "none" };

const order: Record<Place["precision"], number> = { exact: 0, town: 1, district: 2, province: 3, country: 4 };
const english = new Intl.DisplayNames(["en"], { type: "region" });

/** The country as a place, by its code. */
export const countryPlace = (reading: Reading, knowledge: Knowledge, code: string): Place | null => {
  const told = reading.toponyms.find((one) => one.place?.precision === "country" && one.place.country === code)?.place;
  if (told) return { ...told, runnersUp: [] };
  const name = code === "ZZ" ? undefined : english.of(code);
  const found = name
    ? knowledge.gazetteer.lookup(name).find((one) => one.feature === "country" && one.country === code)
    : undefined;
  if (!found) return null;
  return {
    id: found.id,
    name: found.name,
    country: code,
    lat: found.lat,
    lon: found.lon,
    precision: "country",
    runnersUp: [],
  };
};

const isInPatient = (draft: Draft, from: number): boolean =>
  draft.patients.some((one) => one.from <= from && from < one.to);

/** Tokens between a place and the trigger, with fines for clause edges. */
const distance = (reading: Reading, draft: Draft, from: number, to: number): number => {
  const [low, high] = to <= draft.from ? [to, draft.from] : [draft.to, from];
  let far = Math.max(0, high - low);
  for (let i = low; i < high; i += 1) {
    const word = reading.tokens.word[i];
    if (word === ";" || word === ".") far += 20;
    else if (word === ",") far += 1;
    if (reading.starts[i]?.some((hit) => hit.sense.kind === "trigger" && hit.sense.trigger.part === "deed")) far += 6;
  }
  return far;
};

/** The places a sentence puts the deed at, nearest first, then ordered most precise first within one country. */
const statedPlaces = (reading: Reading, draft: Draft): Located => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return { places: [], proofs: [], basis: "none" };
  const found: { place: Place; from: number; to: number; far: number }[] = [];
  for (const one of reading.toponyms) {
    if (one.to <= sentence.from) continue;
    if (one.from >= sentence.to) break;
    if (!one.place || one.place.country === "ZZ") continue;
    const located = one.role === "locative" || (one.role === "metonym" && isInPatient(draft, one.from));
    if (!located) continue;
    found.push({ place: one.place, from: one.from, to: one.to, far: distance(reading, draft, one.from, one.to) });
  }
  found.sort((a, b) => a.far - b.far || a.from - b.from);
  const nearest = found[0];
  if (!nearest || nearest.far > 45) return { places: [], proofs: [], basis: "none" };
  // What lies beyond another deed belongs to that one; a list of countries belongs together.
  const kept = found.filter(
    (one) =>
      one.place.country === nearest.place.country ||
      (one.place.precision === "country" &&
        nearest.place.precision === "country" &&
        Math.abs(one.from - nearest.from) < 8),
  );
  const sameTown = kept.filter(
    (one) =>
      one === nearest ||
      one.place.precision !== nearest.place.precision ||
      nearest.place.precision === "country" ||
      one.far - nearest.far < 8,
  );
  const unique = sameTown.filter((one, i) => sameTown.findIndex((other) => other.place.id === one.place.id) === i);
  unique.sort((a, b) => order[a.place.precision] - order[b.place.precision] || a.far - b.far);
  return {
    places: unique.map((one) => one.place),
    proofs: unique.map((one) => ({ from: one.from, to: one.to, rule: "place.locative" })),
    basis: "stated",
  };
};

/** Codes of the countries a range of tokens speaks of, by how often. */
const countriesIn = (reading: Reading, from: number, to: number): Map<string, { n: number; at: number }> => {
  const seen = new Map<string, { n: number; at: number }>();
  reading.toponyms.forEach((one, at) => {
    if (one.from < from || one.to > to || !one.place || one.place.country === "ZZ" || one.role === "dateline") return;
    const known = seen.get(one.place.country);
    seen.set(one.place.country, { n: (known?.n ?? 0) + 1, at: known?.at ?? at });
  });
  return seen;
};

/** The one country the whole text speaks of most, when it clearly does. */
export const mainCountry = (reading: Reading): { code: string; at: number } | null => {
  const seen = [...countriesIn(reading, 0, reading.tokens.count)].sort((a, b) => b[1].n - a[1].n);
  const total = seen.reduce((all, [, { n }]) => all + n, 0);
  const [first] = seen;
  return first && first[1].n / total >= 0.35 ? { code: first[0], at: first[1].at } : null;
};

export const whereOf = (reading: Reading, knowledge: Knowledge, draft: Draft): Located => {
  const stated = statedPlaces(reading, draft);
  if (stated.places.length > 0) return stated;
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return stated;
  // "two Kyrgyz citizens", "the Tajik Interior Ministry": the nearest people or office tells the country.
  const near = reading.toponyms
    .filter(
      (one) =>
        one.from >= sentence.from &&
        one.to <= sentence.to &&
        one.place &&
        one.place.country !== "ZZ" &&
        one.role !== "dateline",
    )
    .sort((a, b) => distance(reading, draft, a.from, a.to) - distance(reading, draft, b.from, b.to))[0];
  if (near?.place) {
    const place = countryPlace(reading, knowledge, near.place.country);
    if (place)
      return { places: [place], proofs: [{ from: near.from, to: near.to, rule: "place.demonym" }], basis: "demonym" };
  }
  return { places: [], proofs: [], basis: "none" };
};

/** The country the text is about, for a happening that names none. */
export const contextPlace = (reading: Reading, knowledge: Knowledge): Located => {
  const main = mainCountry(reading);
  const place = main ? countryPlace(reading, knowledge, main.code) : null;
  const seen = main ? reading.toponyms[main.at] : undefined;
  if (!place || !seen) return { places: [], proofs: [], basis: "none" };
  return { places: [place], proofs: [{ from: seen.from, to: seen.to, rule: "place.context" }], basis: "context" };
};
