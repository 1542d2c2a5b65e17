/** Where a draft happened: the locative places of its sentence, else what its people and the text around say of the country. */
import type { Draft, Proof } from "./draft.ts";
import type { Knowledge } from "./knowledge.ts";
import { landmarkOf } from "./landmark.ts";
import type { Place, Toponym } from "./mention.ts";
import { type Placed, type Reading, within } from "./reading.ts";

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

/** A place that was hit itself; the country of the people hit says little of where. */
const isInPatient = (draft: Draft, from: number): boolean =>
  draft.patients.some((one) => one.kind !== "person" && one.from <= from && from < one.to);

/** "A student from Kazakhstan", "a citizen of Kyrgyzstan", "a Kyrgyzstan national": where somebody comes from. */
const isOrigin = ({ tokens, ends }: Reading, from: number, to: number): boolean =>
  /^(?:citizen|national)s?$/.test(tokens.word[to] ?? "") ||
  (tokens.word[from - 1] === "from" && (ends[from - 1] ?? []).some(({ sense }) => sense.kind === "person")) ||
  (tokens.word[from - 1] === "of" && /^(?:citizen|national|native|passport)s?$/.test(tokens.word[from - 2] ?? ""));

/** Words before a country that deal with it or come from it. */
const dealing = new Set("to by for with from about against than promised told asked urged".split(" "));
const opensPlace = new Set(
  "the north south east west northern southern eastern western central northeastern northwestern southeastern southwestern downtown nearby neighboring neighbouring".split(
    " ",
  ),
);

/** Whether a country other than the report's own is named as where something is, and not as whom somebody deals with: "an envoy to Spain". */
const isThere = (
  reading: Reading,
  one: Pick<Placed<Toponym>, "from" | "place" | "role">,
  home: Grounds | null,
): boolean => {
  if (!home || !one.place || one.place.country === home.code) return true;
  if (one.role !== "locative") return false;
  let before = one.from - 1;
  while (before >= 0 && opensPlace.has(reading.tokens.word[before] ?? "")) before -= 1;
  const word = reading.tokens.word[before] ?? "";
  // "To Peru and Nigeria": a list stands where its first does.
  const first = word === "and" ? reading.toponyms[reading.toponymAt[before - 1] ?? -1] : undefined;
  if (first && first.from < one.from) return isThere(reading, first, home);
  return !dealing.has(word);
};

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
const statedPlaces = (reading: Reading, draft: Draft, home: Grounds | null): Located => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return { places: [], proofs: [], basis: "none" };
  const found: { place: Place; from: number; to: number; far: number }[] = [];
  const scope = draft.scope ?? sentence;
  for (const one of within(reading.toponyms, scope.from, scope.to)) {
    if (!one.place || one.place.country === "ZZ") continue;
    const located = one.role === "locative" || (one.role === "metonym" && isInPatient(draft, one.from));
    if (!located || isOrigin(reading, one.from, one.to) || !isThere(reading, one, home)) continue;
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

/** A town or quarter of a country that no other name in the report lies in, while most lie in another: more likely a place we do not hold. */
const isStray = (reading: Reading, place: Place, home: Grounds | null): boolean =>
  home !== null &&
  place.country !== home.code &&
  place.precision !== "country" &&
  reading.toponyms.every(
    (one) => one.place?.country !== place.country || one.place.id === place.id || one.role !== "locative",
  );

export const whereOf = (
  reading: Reading,
  knowledge: Knowledge,
  draft: Draft,
  home: Grounds | null = homeOf(reading),
): Located => {
  const landmark = landmarkOf(reading, draft);
  if (landmark) {
    const place = countryPlace(reading, knowledge, landmark.country);
    const proof = { from: landmark.from, to: landmark.to, rule: "place.landmark" };
    return { places: place ? [place] : [], proofs: place ? [proof] : [], basis: "stated" };
  }
  const stated = statedPlaces(reading, draft, home);
  const [first] = stated.places;
  if (first && !isStray(reading, first, home)) return stated;
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return { places: [], proofs: [], basis: "none" };
  // "two Kyrgyz citizens", "the Tajik Interior Ministry": the nearest people or office tells the country.
  const near = within(reading.toponyms, sentence.from, sentence.to)
    .filter((one) => one.to <= sentence.to && one.place && one.place.country !== "ZZ" && one.role !== "dateline")
    .sort((a, b) => distance(reading, draft, a.from, a.to) - distance(reading, draft, b.from, b.to))[0];
  if (near?.place) {
    // "Three Spanish monks were killed" in a report about another country: where they come from.
    const code = home?.code ?? near.place.country;
    const place = countryPlace(reading, knowledge, code);
    const own = code === near.place.country;
    const shown = own || !home ? near : home;
    if (place)
      return {
        places: [place],
        proofs: [{ from: shown.from, to: shown.to, rule: own ? "place.demonym" : "place.context" }],
        basis: own ? "demonym" : "context",
      };
  }
  return { places: [], proofs: [], basis: "none" };
};

/** Share of all places a country must have, and how often the next one may come at most, for a report to be about it alone. */
const ownShare = 0.5;
const rivalShare = 0.5;
/** The same for a report to be set in it, whatever else it names. */
const homeShare = 0.4;
const homeRival = 0.8;

/** A country with the words that speak for it. */
type Grounds = { code: string; from: number; to: number };

/** The country a report is about: named in its first paragraphs, most of its places lie there, and no other comes near. */
export const ownCountry = (reading: Reading): Grounds | null => leading(reading, ownShare, rivalShare);

/** The country most of a report's places lie in. */
export const homeOf = (reading: Reading): Grounds | null => leading(reading, homeShare, homeRival);

const leading = (reading: Reading, share: number, rival: number): Grounds | null => {
  const seen = new Map<string, { n: number } & Grounds>();
  let total = 0;
  for (const one of reading.toponyms) {
    if (!one.place || one.place.country === "ZZ") continue;
    const code = one.place.country;
    const known = seen.get(code);
    if (known) known.n += 1;
    else seen.set(code, { n: 1, code, from: one.from, to: one.to });
    total += 1;
  }
  const [first, second] = [...seen.values()].sort((a, b) => b.n - a.n || a.from - b.from);
  if (!first || first.n / total < share || (second && second.n > first.n * rival)) return null;
  return (reading.sentenceOf[first.from] ?? 0) < opening ? first : null;
};
/** Sentences that say what a report is about. */
const opening = 4;

/** Sentences around a telling in which a location said still holds. */
const nearby = 2;

/** The country of the location told nearest, in the same paragraph and within two sentences. */
const neighbour = (reading: Reading, draft: Draft): Grounds | null => {
  const block = reading.sentences[draft.sentence]?.block;
  let best: (Grounds & { far: number }) | null = null;
  for (let number = draft.sentence - nearby; number <= draft.sentence + nearby; number += 1) {
    const sentence = reading.sentences[number];
    if (!sentence || sentence.block !== block) continue;
    for (const one of within(reading.toponyms, sentence.from, sentence.to)) {
      if (!one.place || one.place.country === "ZZ" || one.role !== "locative") continue;
      const far = Math.abs(one.from - draft.from);
      if (!best || far < best.far) best = { code: one.place.country, from: one.from, to: one.to, far };
    }
  }
  return best;
};

/** The country of a happening that names no place, where the text gives grounds for one: a location told beside it, or no other country in the whole report. */
export const contextPlace = (reading: Reading, knowledge: Knowledge, draft: Draft, own: Grounds | null): Located => {
  const seen = neighbour(reading, draft) ?? own;
  const place = seen ? countryPlace(reading, knowledge, seen.code) : null;
  if (!place || !seen) return { places: [], proofs: [], basis: "none" };
  return { places: [place], proofs: [{ from: seen.from, to: seen.to, rule: "place.context" }], basis: "context" };
};
