/** Finds where a text may name a place: the longest capitalised stretch the gazetteer knows, at each word. */
import { type Tokens, tokenKinds } from "../../text/tokens.ts";
import { neverPlaces } from "../lexicon/place-context.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { hashName } from "./name-fold.ts";

/** A stretch of tokens, `to` exclusive, with all readings of its name. */
export type Spot = { from: number; to: number; folded: string; candidates: readonly Candidate[] };

const longest = 6;
/** Small words inside names: "Rio de Janeiro", "Bosnia and Herzegovina", "Isle of Man". */
const inner = new Set([
  "de",
  "del",
  "da",
  "do",
  "dos",
  "of",
  "the",
  "and",
  "al",
  "el",
  "es",
  "e",
  "i",
  "la",
  "le",
  "les",
  "sur",
  "am",
  "an",
  "upon",
  "on",
  "ez",
  "ash",
  "bin",
  "du",
  "des",
  "den",
  "der",
  "di",
  "y",
  "s",
]);

/** What joins token `at` to the one before inside a name; null where no name goes on. */
const joint = (tokens: Tokens, at: number): string | null => {
  const gap = tokens.text.slice(tokens.end[at - 1], tokens.start[at]);
  if (gap === "") return tokens.tied[at] || tokens.kind[at] === tokenKinds.possessive ? "" : " ";
  if (gap === "'" || gap === "’" || gap === "‘") return "";
  return gap.includes("\n") ? null : " ";
};

const piece = (tokens: Tokens, at: number): string => {
  const word = tokens.word[at]!;
  return tokens.kind[at] === tokenKinds.possessive
    ? "s"
    : word.includes(".") || word.includes("'")
      ? word.replace(/[.']/g, "")
      : word;
};

const isPoint = (tokens: Tokens, at: number): boolean =>
  tokens.word[at] === "." &&
  tokens.start[at] === tokens.end[at - 1] &&
  tokens.end[at - 1]! - tokens.start[at - 1]! <= 4;

/** Whether the text writes the name as this reading is written: "US" is no "us"; "Ill." needs its point and a place before. */
const written = (tokens: Tokens, from: number, to: number, each: Candidate): boolean => {
  const raw = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (each.short) {
    const comma = tokens.word[from - 1] === "," && tokens.capital[from - 2] === 1;
    const pointed = raw.endsWith(".") || tokens.text[tokens.end[to - 1]!] === ".";
    if (raw === raw.toUpperCase()) return comma || (pointed && raw.includes("."));
    return comma && (pointed || !each.word);
  }
  return !each.acronym || raw === raw.toUpperCase();
};
const contraction = new Set(["ll", "re", "ve", "d", "t", "m", "s"]);

const read = (tokens: Tokens, from: number, gazetteer: Gazetteer): Spot | null => {
  let folded = "";
  let hash = 0x811c9dc5;
  let best: Spot | null = null;
  for (let at = from, words = 0; at < tokens.count && words < longest; at++) {
    const kind = tokens.kind[at];
    if (kind === tokenKinds.sign) {
      if (at > from && isPoint(tokens, at)) continue;
      break;
    }
    if (kind === tokenKinds.number) break;
    const between = at === from ? "" : joint(tokens, at);
    if (between === null) break;
    // A hyphen is tied without an apostrophe before it: it is folded to a space.
    const join =
      between === "" && at > from && tokens.tied[at] && tokens.text[tokens.start[at]! - 1] === "-" ? " " : between;
    const add = join + piece(tokens, at);
    if (
      at > from &&
      !tokens.capital[at] &&
      !tokens.tied[at] &&
      kind !== tokenKinds.possessive &&
      !inner.has(tokens.word[at]!)
    ) {
      // "Narayanpur district": a name that only its noun makes one; "the X district of Y" is a quarter of a town.
      if (tokens.word[at] === "district" && tokens.word[at + 1] !== "of") {
        const found = gazetteer.lookupFolded(`${folded} district`, hashName(" district", hash));
        if (found.length > 0 && !best) best = { from, to: at, folded, candidates: found };
      }
      break;
    }
    folded += add;
    hash = hashName(add, hash);
    words++;
    // A name may hold "'s" and small words, but does not end with them.
    if (kind === tokenKinds.possessive || (!tokens.capital[at] && !tokens.tied[at])) continue;
    if (at > from && tokens.tied[at] && contraction.has(piece(tokens, at))) continue;
    const found = gazetteer.lookupFolded(folded, hash);
    if (found.length === 0) continue;
    // "US$5"
    if (tokens.text[tokens.end[at]!] === "$") continue;
    const allowed = found.filter((each) => written(tokens, from, at + 1, each));
    const acronyms = allowed.filter((each) => each.acronym);
    const fitting = acronyms.length > 0 ? acronyms : allowed;
    // The point of "Ill." is part of the name.
    const point =
      fitting.length > 0 && fitting.every((each) => each.short) && at + 1 < tokens.count && isPoint(tokens, at + 1)
        ? 1
        : 0;
    if (fitting.length > 0) best = { from, to: at + 1 + point, folded, candidates: fitting };
  }
  return best;
};

/** All spots, left to right, none overlapping. */
export const findSpots = (tokens: Tokens, gazetteer: Gazetteer): Spot[] => {
  const spots: Spot[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.capital[at] || tokens.kind[at] !== tokenKinds.word) continue;
    const spot = read(tokens, at, gazetteer);
    if (!spot || neverPlaces.has(spot.folded)) continue;
    if (spot.folded.length < 3 && !spot.candidates.some((each) => each.acronym || each.short)) continue;
    spots.push(spot);
    at = spot.to - 1;
  }
  return spots;
};
