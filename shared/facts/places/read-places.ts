/** Reads the place names of a text: finds them, keeps those that are places, resolves each against the others. */
import type { Span } from "../../text/span.ts";
import { type Tokens, tokenize } from "../../text/tokens.ts";
import type { Place, Toponym } from "../mention.ts";
import { isPlace, peopleOf } from "./belief.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { contains, rankReadings, type Setting } from "./resolution.ts";
import { isDateline, roleOf } from "./roles.ts";
import { findSites } from "./sites.ts";
import { findSpots, type Spot } from "./spots.ts";

export type PlaceHints = {
  /** Where normalize found a dateline. */
  dateline?: Span;
  /** ISO codes of countries the source writes about. */
  countries?: readonly string[];
};

/** How many other readings of a name are kept. */
const keptRunnersUp = 5;

/** The spot on the other side of a comma, if there is one. */
const beside = (tokens: Tokens, left: Spot | undefined, right: Spot | undefined): boolean =>
  left !== undefined && right !== undefined && tokens.word[left.to] === "," && right.from === left.to + 1;

/** A reading nobody doubts: the only one, a country, or one that outweighs the rest by far. */
const undoubted = (spot: Spot): Candidate | null => {
  const [first, second] = spot.candidates;
  if (!first) return null;
  const country = spot.candidates.find((each) => each.feature === "country");
  if (country)
    return spot.candidates.some(
      (each) => each !== country && each.feature === "province" && each.country !== country.country,
    )
      ? null
      : country;
  if (!second) return first;
  return first.population > 200_000 &&
    spot.candidates.every(
      (each) =>
        each === first ||
        each.population * 20 < first.population ||
        (each.admin1 !== undefined && each.admin1 === first.admin1),
    )
    ? first
    : null;
};

/** How many readings of one name take part in the vote. */
const voters = 30;
/** A name in doubt says little of each country it could be in. */
const doubt = 0.6;

/** The readings of a spot that vote, and how much each of their countries gets. */
const ballot = (
  spot: Spot,
): { sure: Candidate | null; voting: readonly Candidate[]; isos: ReadonlySet<string>; weight: number } => {
  const sure = undoubted(spot);
  const voting = sure ? [sure] : spot.candidates.slice(0, voters);
  const isos = new Set(voting.map((each) => each.country).filter((iso) => iso !== "ZZ"));
  return { sure, voting, isos, weight: (sure ? 1 : doubt) / Math.max(1, isos.size) };
};

/** Every different name votes once, split over the countries and provinces it could lie in. */
const settingOf = (spots: readonly Spot[], hints: PlaceHints): Setting => {
  const countries = new Map<string, number>((hints.countries ?? []).map((iso) => [iso, 1]));
  const provinces = new Map<string, number>();
  const points: Candidate[] = [];
  const vote = (votes: Map<string, number>, keys: ReadonlySet<string>, weight: number): void => {
    for (const key of keys) votes.set(key, (votes.get(key) ?? 0) + weight);
  };
  const seen = new Set<string>();
  for (const spot of spots) {
    if (seen.has(spot.folded)) continue;
    seen.add(spot.folded);
    const { sure, voting, isos, weight } = ballot(spot);
    vote(countries, isos, weight);
    const codes = new Set(voting.flatMap((each) => each.admin1 ?? []));
    vote(provinces, codes, (sure ? 1 : 2 * doubt) / Math.max(1, codes.size));
    if (sure?.feature === "town" && points.length < 40) points.push(sure);
  }
  return { countries, provinces, points };
};

/** Places smaller than this do not turn up unannounced in a text about other countries. */
const obscure = 100_000;
/** A small place in a country that nothing else in the text points to: the name is likely that of a place we do not hold. */
const isStray = (spot: Spot, best: Candidate, where: Setting): boolean => {
  if (best.demonym || best.country === "ZZ" || best.population >= obscure || best.feature === "country") return false;
  const { isos, weight } = ballot(spot);
  const others = (where.countries.get(best.country) ?? 0) - (isos.has(best.country) ? weight : 0);
  const most = Math.max(0, ...[...where.countries].filter(([iso]) => iso !== best.country).map(([, votes]) => votes));
  return others < 0.1 && most >= 1;
};

/** "Kanker district", where only the town it is called after is known. */
const isDistrictOf = (tokens: Tokens, spot: Spot, best: Candidate): boolean =>
  best.feature === "town" &&
  !best.part &&
  best.rank < 3 &&
  /^districts?$/.test(tokens.word[spot.to] ?? "") &&
  tokens.word[spot.to + 1] !== "of";

const placeOf = (best: Candidate, others: readonly Candidate[], precision = best.precision): Place => ({
  id: best.id,
  name: best.name,
  country: best.country,
  ...(best.admin1 && { admin1: best.admin1 }),
  lat: best.lat,
  lon: best.lon,
  precision,
  runnersUp: others.slice(0, keptRunnersUp).map((each) => each.id),
});

const spanOf = (tokens: Tokens, range: { from: number; to: number }): Span => ({
  start: tokens.start[range.from]!,
  end: tokens.end[range.to - 1]!,
});

/** The same over tokens already cut. */
export const readPlacesIn = (tokens: Tokens, gazetteer: Gazetteer, hints: PlaceHints = {}): Toponym[] => {
  const found = findSpots(tokens, gazetteer);
  const { isFirstName } = gazetteer;
  const people = peopleOf(tokens, isFirstName);
  const countries = new Set(found.flatMap((spot) => undoubted(spot)?.country ?? []));
  const spots = found.filter((spot, i) => {
    const after = found[i + 1];
    const afterComma =
      beside(tokens, spot, after) &&
      after!.candidates.some((outer) => spot.candidates.some((each) => contains(outer, each)));
    return isPlace(tokens, spot, { afterComma, people, countries, isFirstName, dateline: isDateline(tokens, spot) });
  });
  const sites = findSites(tokens, spots);
  const inSite = (spot: Spot): boolean => sites.some((site) => spot.from < site.to && site.from < spot.to);
  const free = sites.length === 0 ? spots : spots.filter((spot) => !inSite(spot));
  const where = settingOf(free, hints);
  const placed = free.map((spot, i): Toponym => {
    const outer = beside(tokens, spot, free[i + 1]) ? free[i + 1]!.candidates : [];
    const inner = beside(tokens, free[i - 1], spot) ? free[i - 1]!.candidates : [];
    const [best, ...others] = rankReadings(tokens, spot, where, outer, inner);
    const span = spanOf(tokens, spot);
    const hinted = hints.dateline && span.start >= hints.dateline.start && span.end <= hints.dateline.end;
    const precision = isDistrictOf(tokens, spot, best!) ? "district" : best!.precision;
    const place = isStray(spot, best!, where) ? null : placeOf(best!, others, precision);
    return { span, place, role: hinted ? "dateline" : roleOf(tokens, spot, best!) };
  });
  if (sites.length === 0) return placed;
  const unplaced = sites.map((site): Toponym => ({ span: spanOf(tokens, site), place: null, role: "locative" }));
  return [...placed, ...unplaced].sort((a, b) => a.span.start - b.span.start);
};

/** Every place name of a text, in order, with what it stands for. @internal classify has the tokens already */
export const readPlaces = (text: string, gazetteer: Gazetteer, hints: PlaceHints = {}): Toponym[] =>
  readPlacesIn(tokenize(text), gazetteer, hints);
