/** What a date parser sees: the tokens, the report's day, and the last day the text has named. */
import { forwardEd, futureCues, pastCues } from "../lexicon/calendar.ts";
import type { Hemisphere } from "./calendar.ts";
import type { Sense, Token } from "./date-tokens.ts";
import type { TimeExpression } from "./time-expression.ts";

export type Scene = {
  text: string;
  tokens: readonly Token[];
  /** The report's day as a serial; null when it has none. */
  published: number | null;
  hemisphere: Hemisphere;
  /** The last day the text named, which "the next day" starts from. */
  anchor: number | null;
  /** The last year the text named, with the sentence it stood in; `exact` when it was part of a month or a day. */
  year: { n: number; sentence: number; exact: boolean } | null;
};

/** A reading of tokens `from` to `to` (exclusive). */
export type Match = Omit<TimeExpression, "span" | "rule"> & {
  from: number;
  to: number;
  names?: { day?: number; year?: number };
};

/** One way of writing time: the senses it can begin with, and its reading of the tokens there. */
export type Parser = {
  name: string;
  starts: readonly NonNullable<Sense>["is"][];
  read: (scene: Scene, at: number) => Match | null;
};

/** The sense at `at`, unless a line break parts it from the token before. */
export const senseAt = (scene: Scene, at: number): Sense => {
  const token = scene.tokens[at];
  return token && !token.line ? token.sense : undefined;
};
export const lowAt = (scene: Scene, at: number): string => {
  const token = scene.tokens[at];
  return token && !token.line ? token.low : "";
};
/** The word before `at` on the same line, in lower case. */
export const lowBefore = (scene: Scene, at: number): string =>
  at > 0 && !scene.tokens[at]!.line ? scene.tokens[at - 1]!.low : "";

export const isDash = (low: string): boolean => low === "-" || low === "–" || low === "—" || low === "‑";
/** The index after a hyphen that joins two words, or `at` itself. */
export const pastHyphen = (scene: Scene, at: number): number =>
  isDash(lowAt(scene, at)) && !scene.tokens[at]!.spaced && !scene.tokens[at + 1]?.spaced ? at + 1 : at;

const ends = (low: string): boolean => low === "." || low === "!" || low === "?" || low === ";";
/** Where the sentence that holds `at` begins, as a token index. */
export const sentenceStart = (scene: Scene, at: number): number => {
  let start = at;
  while (start > 0 && !scene.tokens[start]!.line) {
    const before = scene.tokens[start - 1]!;
    if (ends(before.low) && scene.tokens[start]!.spaced && !isAbbreviation(scene, start - 1)) break;
    start--;
  }
  return start;
};
const isAbbreviation = (scene: Scene, dot: number): boolean => {
  const word = scene.tokens[dot - 1];
  return (
    word !== undefined &&
    (word.low.length === 1 || (word.sense !== undefined && "abbreviated" in word.sense && word.sense.abbreviated))
  );
};

const auxiliaries: ReadonlySet<string> = new Set(["will", "shall", "ll", "be", "would"]);
/** "is to", "set to", "due to begin". */
const looksAhead: ReadonlySet<string> = new Set(["is", "are", "set", "due", "ready", "scheduled", "expected"]);

const cue = (token: Token): "past" | "future" | null => {
  if (futureCues.has(token.low)) return "future";
  if (pastCues.has(token.low)) return "past";
  if (token.low.length > 4 && token.low.endsWith("ed") && !forwardEd.has(token.low)) return "past";
  return null;
};

/** Which side of the report the words around tokens `from` to `to` put a date on: nearest verb before, else nearest after. */
export const lean = (scene: Scene, from: number, to: number): "past" | "future" | null => {
  const before = lowBefore(scene, from);
  if (before === "by" || before === "until" || before === "till") return "future";
  if (lowAt(scene, to) === "deadline") return "future";
  const start = sentenceStart(scene, from);
  for (let i = from - 1; i >= Math.max(start, from - 12); i--) {
    if (scene.tokens[i]!.low === "to" && looksAhead.has(scene.tokens[i - 1]?.low ?? "")) return "future";
    const found = cue(scene.tokens[i]!);
    if (!found) continue;
    // "will have been", "to be held": the auxiliary before decides.
    if (found === "past" && i > start && auxiliaries.has(scene.tokens[i - 1]!.low)) return "future";
    return found;
  }
  for (let i = to; i < Math.min(scene.tokens.length, to + 12); i++) {
    const token = scene.tokens[i]!;
    if (token.line || (ends(token.low) && scene.tokens[i + 1]?.spaced !== false)) break;
    const found = cue(token);
    if (found) return found;
  }
  return null;
};
