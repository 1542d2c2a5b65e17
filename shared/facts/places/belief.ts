/** Decides whether a spot names a place at all, or a person, an organisation, an English word. */
import { type Tokens, tokenKinds } from "../../text/tokens.ts";
import { familyNames } from "../lexicon/person-names.ts";
import {
  directions,
  districtNouns,
  natureNouns,
  organisationHeads,
  personTitles,
  placingPrepositions,
  politicalNouns,
  provinceNouns,
  siteNouns,
  speechVerbs,
  townNouns,
} from "../lexicon/place-context.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Spot } from "./spots.ts";

const isCapitalWord = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === tokenKinds.word && tokens.capital[at] === 1;
/** Two tokens with nothing but a space between them. */
const adjacent = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  at < tokens.count &&
  tokens.start[at]! - tokens.end[at - 1]! === 1 &&
  tokens.text[tokens.end[at - 1]!] === " ";

export const startsSentence = (tokens: Tokens, at: number): boolean => {
  if (at === 0) return true;
  const before = tokens.word[at - 1]!;
  if (tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes("\n")) return true;
  if (/^["“”'‘’(«[]$/.test(before))
    return at < 2 || startsSentence(tokens, at - 1) || /^[.!?:,]$/.test(tokens.word[at - 2]!);
  return (
    /^[.!?:•*]$/.test(before) &&
    !(before === "." && tokens.end[at - 2]! - tokens.start[at - 2]! <= 3 && tokens.capital[at - 2] === 1)
  );
};

/** Prominence on a scale of about 0 to 8: how well known the best reading is. */
const fame = (each: Candidate): number => {
  if (each.feature === "country" || each.feature === "region") return 8;
  if (each.feature === "nature") return 7;
  const size = Math.log10(each.population + 10);
  if (each.feature === "province") return Math.max(6, size);
  return size + (each.rank === 3 ? 2 : each.rank === 2 ? 1 : 0);
};

/** "in Osh", "near the town of Osh", "southern Osh", "Osh region", "Osh, Kyrgyzstan". */
const placed = (tokens: Tokens, spot: Spot, placeAfterComma: boolean): number => {
  const before = tokens.word[spot.from - 1] ?? "";
  const after = tokens.word[spot.to] ?? "";
  const beforeThat = tokens.word[spot.from - 2] ?? "";
  let support = 0;
  if (placingPrepositions.has(before) && tokens.kind[spot.from - 1] === tokenKinds.word) support += 2;
  else if (directions.has(before)) support += 2;
  else if (
    before === "of" &&
    (townNouns.has(beforeThat) ||
      provinceNouns.has(beforeThat) ||
      districtNouns.has(beforeThat) ||
      directions.has(beforeThat) ||
      beforeThat === "outskirts")
  )
    support += 3;
  else if (townNouns.has(before) || provinceNouns.has(before)) support += 2;
  if (provinceNouns.has(after) || districtNouns.has(after) || townNouns.has(after) || natureNouns.has(after))
    support += 2;
  if (after === "-" || tokens.tied[spot.to]) support += /^(?:based|born|area|bound)$/.test(after) ? 3 : 0;
  if (placeAfterComma) support += 3;
  return support;
};

/** A capitalised neighbour that makes one name with the spot: "Paris Hilton", "Lee Jordan". */
const namePart = (tokens: Tokens, at: number): boolean =>
  isCapitalWord(tokens, at) && !directions.has(tokens.word[at]!) && tokens.kind[at] === tokenKinds.word;

/** Small words between a first and a family name. */
const particles = new Set(["de", "van", "von", "der", "al", "el", "bin", "ibn", "del", "da", "di", "ul", "ur"]);

const joinsBefore = (tokens: Tokens, spot: Spot, isFirstName: (word: string) => boolean): boolean => {
  const at = spot.from - 1;
  if (at < 0 || !adjacent(tokens, spot.from))
    return tokens.tied[spot.from] === 1 && particles.has(tokens.word[at] ?? "");
  if (isCapitalWord(tokens, at))
    return namePart(tokens, at) && (!startsSentence(tokens, at) || isFirstName(tokens.word[at]!));
  if (particles.has(tokens.word[at]!)) return isCapitalWord(tokens, at - 1) && tokens.tied[at] === 0;
  // "J. Jordan"
  return tokens.word[at] === "." && isCapitalWord(tokens, at - 1) && tokens.end[at - 1]! - tokens.start[at - 1]! === 1;
};
const joinsAfter = (tokens: Tokens, spot: Spot): boolean => adjacent(tokens, spot.to) && namePart(tokens, spot.to);

const titled = (tokens: Tokens, spot: Spot): boolean => {
  const at = tokens.word[spot.from - 1] === "." ? spot.from - 2 : spot.from - 1;
  return at >= 0 && personTitles.has(tokens.word[at]!) && tokens.end[at]! + 2 >= tokens.start[spot.from]!;
};

/** Nouns that go on a place's own name rather than a person's: "Jordan River", "Chad President". */
const thingNouns = (word: string): boolean =>
  organisationHeads.has(word) ||
  personTitles.has(word) ||
  natureNouns.has(word) ||
  siteNouns.has(word) ||
  politicalNouns.has(word);

/** How the rest of the text bears on a spot. */
export type Others = {
  /** The place named after a comma contains it. */
  afterComma: boolean;
  /** Words that are a person's name elsewhere in the text. */
  people: ReadonlySet<string>;
  /** Countries named for sure. */
  countries: ReadonlySet<string>;
  isFirstName: (word: string) => boolean;
  /** The spot opens a line as a dateline does. */
  dateline: boolean;
};

/** Up to five capitals amid words of another case: "EST", "FATA". */
const isAcronym = (tokens: Tokens, at: number): boolean => {
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return raw.length <= 5 && raw === raw.toUpperCase();
};

/** Whether the spot is read as a place. */
export const isPlace = (tokens: Tokens, spot: Spot, others: Others): boolean => {
  const best = spot.candidates.reduce((a, b) => (fame(b) > fame(a) ? b : a));
  if (best.demonym || spot.candidates.every((each) => each.short)) return true;
  const single = spot.to === spot.from + 1;
  const great = best.feature === "country" || best.feature === "region" || best.rank === 3;
  const support = placed(tokens, spot, others.afterComma);
  const next = tokens.word[spot.to] ?? "";
  const known = great || fame(best) >= 6;
  let belief = fame(best) + support * 1.2 - 4.1;
  if (great && !best.given) belief += 2;
  if (others.countries.has(best.country)) belief += 0.7;
  if (!single)
    belief += provinceNouns.has(tokens.word[spot.to - 1]!) || districtNouns.has(tokens.word[spot.to - 1]!) ? 3 : 1;
  if (others.dateline) belief += 2.5;
  if (titled(tokens, spot)) belief -= best.feature === "country" && !best.given ? 0 : 4;
  if (joinsBefore(tokens, spot, others.isFirstName))
    belief -= others.isFirstName(tokens.word[spot.from - 1]!) ? 5 : support > 2 || known ? 1 : 3;
  if (joinsAfter(tokens, spot)) {
    if (!best.given || support > 0 || thingNouns(next)) belief -= single && !known ? 1.5 : 0.7;
    else belief -= familyNames.has(next) || speechVerbs.has(tokens.word[spot.to + 1] ?? "") ? 6 : known ? 1 : 4;
  } else if (best.given) belief -= 0.5;
  if (single && familyNames.has(spot.folded) && support < 3 && !great) belief -= support > 0 ? 1 : 2.5;
  if (best.word && single) belief -= startsSentence(tokens, spot.from) ? 3 : 2;
  if (single && !great && best.rank < 2 && speechVerbs.has(next)) belief -= 2;
  if (single && !great && (next === "administration" || next === "family")) belief -= 3;
  if (single && others.people.has(spot.folded) && support < 3) belief -= great ? 1 : 4;
  if (single && !best.acronym && !others.dateline && isAcronym(tokens, spot.from)) belief -= 4;
  return belief > 0;
};

/** Words that are a person's name somewhere in the text: after a title, or as the end of a name that begins with a first name. */
export const peopleOf = (tokens: Tokens, isFirstName: (word: string) => boolean): Set<string> => {
  const people = new Set<string>();
  for (let at = 1; at < tokens.count; at++) {
    if (!isCapitalWord(tokens, at) || !adjacent(tokens, at)) continue;
    const before = tokens.word[at - 1] === "." ? at - 2 : at - 1;
    if (before < 0 || !isCapitalWord(tokens, before)) continue;
    const word = tokens.word[before]!;
    if (directions.has(word)) continue;
    if (personTitles.has(word) ? word !== "general" && word !== "saint" : isFirstName(word))
      people.add(tokens.word[at]!);
  }
  return people;
};
