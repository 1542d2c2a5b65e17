/** Finds streets, waters and sites the gazetteer does not hold: "Press Street", "Lake Vermont", "Washington Square". */
import { type Tokens, tokenKinds } from "../../text/tokens.ts";
import { neverPlaces, organisationHeads, siteNouns, siteStarts, streetNouns } from "../lexicon/place-context.ts";
import type { Spot } from "./spots.ts";

/** A named site as a range of tokens, `to` exclusive. */
export type Site = { from: number; to: number };

const isName = (tokens: Tokens, at: number): boolean =>
  at >= 0 && tokens.kind[at] === tokenKinds.word && tokens.capital[at] === 1;
const joined = (tokens: Tokens, at: number): boolean => {
  const gap = tokens.text.slice(tokens.end[at - 1], tokens.start[at]);
  return gap === " " || gap === "-" || gap === "";
};
/** Capitalised words that stand before a name without being part of it. */
const loose = new Set([
  "the",
  "a",
  "an",
  "in",
  "on",
  "at",
  "near",
  "from",
  "of",
  "and",
  "to",
  "by",
  "for",
  "this",
  "that",
  "our",
  "his",
  "her",
  "their",
  "its",
]);

/** How many words of a name may stand before its noun. */
const longest = 3;

/** Whether the name goes on into an organisation's: "Wall Street Journal", "Hyde Park Police". */
const goesOn = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && isName(tokens, at) && joined(tokens, at) && organisationHeads.has(tokens.word[at]!);

const endingAt = (tokens: Tokens, noun: number): Site | null => {
  let from = noun;
  while (from > 0 && noun - from < longest && joined(tokens, from)) {
    const before = from - 1;
    // "Burger's Lake"
    if (tokens.kind[before] === tokenKinds.possessive && isName(tokens, before - 1)) from = before - 1;
    else if (isName(tokens, before) && !loose.has(tokens.word[before]!)) from = before;
    else break;
  }
  return from < noun && !goesOn(tokens, noun + 1) ? { from, to: noun + 1 } : null;
};

const startingAt = (tokens: Tokens, noun: number): Site | null => {
  const next = noun + 1;
  if (next >= tokens.count || tokens.text.slice(tokens.end[noun], tokens.start[next]) !== " ") return null;
  const numbered = tokens.kind[next] === tokenKinds.number && streetNouns.has(tokens.word[noun]!);
  if (!numbered && !isName(tokens, next)) return null;
  return neverPlaces.has(tokens.word[next]!) ? null : { from: noun, to: next + 1 };
};

/** Sites outside the spots given, and the spots that are only part of a street's name. */
export const findSites = (tokens: Tokens, spots: readonly Spot[]): Site[] => {
  const taken = new Uint8Array(tokens.count);
  for (const spot of spots) taken.fill(1, spot.from, spot.to);
  const sites: Site[] = [];
  let end = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.capital[at] !== 1 || taken[at] === 1) continue;
    const word = tokens.word[at]!;
    if (!siteNouns.has(word) && !siteStarts.has(word)) continue;
    const site =
      (siteNouns.has(word) ? endingAt(tokens, at) : null) ?? (siteStarts.has(word) ? startingAt(tokens, at) : null);
    if (!site || site.from < end) continue;
    // A town's airport or hospital is placed by the town; a street named after a town is not.
    if (!streetNouns.has(word) && taken.subarray(site.from, site.to).includes(1)) continue;
    sites.push(site);
    end = site.to;
  }
  return sites;
};
