/** What a place's name stands for where it stands: a location, a government or organisation, a people, a dateline. */
import { type Tokens, tokenKinds } from "../../text/tokens.ts";
import {
  dealings,
  directions,
  organisationBefore,
  organisationHeads,
  placingPrepositions,
  policyIng,
  politicalNouns,
  provinceNouns,
  speechVerbs,
} from "../lexicon/place-context.ts";
import type { Toponym } from "../mention.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Spot } from "./spots.ts";

const wordAt = (tokens: Tokens, at: number): string => tokens.word[at] ?? "";
const capitalAt = (tokens: Tokens, at: number): boolean => at >= 0 && at < tokens.count && tokens.capital[at] === 1;

/** "Bank of England", "Boston Globe", "Cornell University": the name belongs to an organisation's. */
const embedded = (tokens: Tokens, spot: Spot): boolean => {
  const before = wordAt(tokens, spot.from - 1) === "the" ? spot.from - 2 : spot.from - 1;
  if (
    wordAt(tokens, before) === "of" &&
    capitalAt(tokens, before - 1) &&
    organisationBefore.has(wordAt(tokens, before - 1))
  )
    return true;
  for (
    let at = spot.to;
    at < Math.min(spot.to + 4, tokens.count) && capitalAt(tokens, at) && tokens.kind[at] === tokenKinds.word;
    at++
  )
    if (organisationHeads.has(wordAt(tokens, at))) return true;
  // "Asia-Plus"
  if (
    tokens.tied[spot.to] === 1 &&
    capitalAt(tokens, spot.to) &&
    /^(?:plus|times|press|tv|fm|news|net|info|inform)$/.test(wordAt(tokens, spot.to))
  )
    return true;
  // "Air Zimbabwe", "Radio Kabul"; wire copy writes "radio Kabul"
  if (wordAt(tokens, spot.from - 1) === "radio") return true;
  return capitalAt(tokens, spot.from - 1) && /^(?:air|radio|real|inter|bank|team)$/.test(wordAt(tokens, spot.from - 1));
};

/** The token after a name, the last point of "U.S." being part of it. */
const after = (tokens: Tokens, spot: Spot): number => {
  const raw = tokens.text.slice(tokens.start[spot.from], tokens.end[spot.to - 1]);
  return raw.includes(".") && wordAt(tokens, spot.to) === "." && tokens.start[spot.to] === tokens.end[spot.to - 1]
    ? spot.to + 1
    : spot.to;
};

/** A noun of state follows, with at most two words between: "Kazakstan's President", "US special forces". */
const governs = (tokens: Tokens, spot: Spot): boolean => {
  const end = after(tokens, spot);
  const possessive = tokens.kind[end] === tokenKinds.possessive;
  const from = possessive ? end + 1 : end;
  for (let at = from; at < Math.min(from + 3, tokens.count); at++) {
    if (tokens.kind[at] !== tokenKinds.word || provinceNouns.has(wordAt(tokens, at))) return false;
    if (politicalNouns.has(wordAt(tokens, at))) return true;
    if (!possessive && !tokens.capital[at] && at > from) return false;
  }
  return false;
};

const acts = (tokens: Tokens, spot: Spot): boolean => {
  const next = wordAt(tokens, spot.to);
  if (speechVerbs.has(next)) return true;
  const auxiliary = /^(?:has|have|had|is|was|are|will|would|also|may|must|should|can|could)$/.test(next);
  if (!auxiliary) return false;
  const at = /^(?:also|repeatedly|already|now|been|continually|consistently|long|not|reportedly)$/.test(
    wordAt(tokens, spot.to + 1),
  )
    ? spot.to + 2
    : spot.to + 1;
  return speechVerbs.has(wordAt(tokens, at)) || policyIng.has(wordAt(tokens, at));
};

/** Words after an acronym that do not make it an adjective: "the US has", "the US and". */
const functionWords = new Set(
  "and or in on at to of for from by with as is are was were has have had will would could should may might can must that which who whose when where while if but not also did does do than then s".split(
    " ",
  ),
);

/** "US onslaught", "UAE firms": the short name qualifies the noun after it. */
const qualifies = (tokens: Tokens, spot: Spot, place: Candidate): boolean => {
  const raw = tokens.text.slice(tokens.start[spot.from], tokens.end[spot.to - 1]);
  if (place.feature !== "country" || raw !== raw.toUpperCase() || raw.length > 6) return false;
  const end = after(tokens, spot);
  const next = wordAt(tokens, end);
  return (
    tokens.kind[end] === tokenKinds.word &&
    (end === spot.to || tokens.capital[end] !== 1) &&
    (tokens.tied[spot.to] === 1 || !functionWords.has(next)) &&
    !speechVerbs.has(next)
  );
};

/** KABUL, Afghanistan (AP) -- : the first words of a line, closed by a dash. */
export const isDateline = (tokens: Tokens, spot: Spot): boolean => {
  let start = spot.from;
  while (start > 0 && !tokens.text.slice(tokens.end[start - 1], tokens.start[start]).includes("\n")) {
    start--;
    if (spot.from - start > 4) return false;
  }
  const rest = tokens.text.slice(tokens.end[spot.to - 1], tokens.end[spot.to - 1]! + 60);
  return (
    /^(?:, ?[A-Z][\w. ]{1,25})?(?:,? ?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?,?\s{0,2}(?:\([A-Z][\w .,/-]{1,30}\))?\s{0,2}(?:--|[-–—])\s/.test(
      rest,
    ) || /^\s?\([A-Z][\w .,/-]{1,30}\)\s/.test(rest)
  );
};

export const roleOf = (tokens: Tokens, spot: Spot, place: Candidate): Toponym["role"] => {
  if (place.demonym) return "demonym";
  if (isDateline(tokens, spot)) return "dateline";
  if (embedded(tokens, spot)) return "metonym";
  if (qualifies(tokens, spot, place)) return "metonym";
  const state = place.feature === "country" || place.rank === 3 || place.id === "region:washington-dc";
  const before = wordAt(tokens, spot.from - 1);
  if (placingPrepositions.has(before) || directions.has(before)) return "locative";
  const possessive = tokens.kind[spot.to] === tokenKinds.possessive;
  if ((place.feature === "country" || (state && possessive)) && governs(tokens, spot)) return "metonym";
  if (state && acts(tokens, spot)) return "metonym";
  if (state && (speechVerbs.has(before) || policyIng.has(before))) return "metonym";
  if (state && (dealings.has(before) || (before === "and" && dealings.has(wordAt(tokens, spot.from - 3)))))
    return "metonym";
  return "locative";
};
