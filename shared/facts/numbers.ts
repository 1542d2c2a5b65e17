/** Reads how many: digits, number words, vague words and the words that open or close an interval. */
import { type Tokens, tokenKinds } from "../text/tokens.ts";
import { exactWords, multipliers, vagueWords } from "./lexicon/number-words.ts";
import type { Count } from "./mention.ts";

/** A number read, with the tokens it took. */
export type ReadNumber = { count: Count; from: number; to: number };

export const exactly = (n: number): Count => ({ min: n, max: n, basis: "stated" });

/** Value of digits as written: `1,500`, `2.5`; null when they are no whole number. */
const digits = (raw: string): number | null => {
  const n = Number(raw.replace(/,/g, ""));
  return Number.isInteger(n) ? n : null;
};

/** One number without the words before it. */
const bareAt = (
  tokens: Tokens,
  at: number,
): { min: number; max: number | null; basis: Count["basis"]; to: number } | null => {
  const word = tokens.word[at] ?? "";
  let i = at;
  if (word === "a" || word === "an") {
    const next = tokens.word[at + 1] ?? "";
    if (
      next !== "dozen" &&
      next !== "hundred" &&
      next !== "thousand" &&
      next !== "couple" &&
      next !== "few" &&
      next !== "pair"
    )
      return null;
    i += 1;
  }
  const vague = vagueWords.get(tokens.word[i] ?? "");
  if (vague) {
    const basis = vague.min === vague.max ? "stated" : "derived";
    return { ...vague, basis, to: i + 1 };
  }
  let value: number | null = null;
  if (tokens.kind[i] === tokenKinds.number) value = digits(word);
  else value = exactWords.get(tokens.word[i] ?? "") ?? (multipliers.has(tokens.word[i] ?? "") && i > at ? 1 : null);
  if (value === null) return null;
  let to = tokens.kind[i] !== tokenKinds.number && multipliers.has(tokens.word[i] ?? "") ? i : i + 1;
  // "twenty-five": a tied unit after the tens.
  const unit = exactWords.get(tokens.word[to] ?? "");
  if (value >= 20 && value < 100 && tokens.tied[to] === 1 && unit !== undefined && unit < 10) {
    value += unit;
    to += 1;
  }
  for (
    let times = multipliers.get(tokens.word[to] ?? "");
    times !== undefined;
    times = multipliers.get(tokens.word[to] ?? "")
  ) {
    value *= times;
    to += 1;
  }
  const dozens = tokens.word[to] === "dozen" ? 12 : 1;
  if (dozens === 12) {
    value *= 12;
    to += 1;
  }
  return { min: value, max: value, basis: "stated", to };
};

/** The number that starts at a token, with its bounds: "at least 12", "between 10 and 15", "up to 30", "dozens". */
export const numberAt = (tokens: Tokens, at: number): ReadNumber | null => {
  const { word } = tokens;
  const one = word[at] ?? "";
  const two = `${one} ${word[at + 1] ?? ""}`;
  const bounded = (from: number, bound: "open" | "closed" | "plain"): ReadNumber | null => {
    const read = bareAt(tokens, from);
    if (!read) return null;
    const { to, ...rest } = read;
    if (bound === "open") return { count: { ...rest, max: null }, from: at, to };
    if (bound === "closed") return { count: { min: 1, max: rest.max ?? rest.min, basis: "derived" }, from: at, to };
    return { count: rest, from: at, to };
  };
  if (two === "at least" || two === "more than" || two === "upwards of") {
    const read = bounded(at + 2, "open");
    if (read && two === "more than") read.count.min += read.count.basis === "stated" ? 1 : 0;
    return read;
  }
  if (two === "no fewer" || two === "no less" || two === "not less") return bounded(at + 3, "open");
  if (two === "up to" || two === "at most") return bounded(at + 2, "closed");
  if (two === "as many" && word[at + 2] === "as") return bounded(at + 3, "closed");
  if (two === "a few" || two === "a couple") return bounded(at, "plain");
  if (two === "an estimated") return bounded(at + 2, "plain");
  if (one === "over") {
    const read = bounded(at + 1, "open");
    if (read && read.count.basis === "stated") read.count.min += 1;
    return read;
  }
  if (
    one === "about" ||
    one === "around" ||
    one === "approximately" ||
    one === "some" ||
    one === "roughly" ||
    one === "nearly" ||
    one === "almost" ||
    one === "another"
  )
    return bounded(at + 1, "plain");
  if (one === "between") {
    const low = bareAt(tokens, at + 1);
    const high = low && word[low.to] === "and" ? bareAt(tokens, low.to + 1) : null;
    if (!low || !high) return null;
    return { count: { min: low.min, max: high.max, basis: "stated" }, from: at, to: high.to };
  }
  const first = bareAt(tokens, at);
  if (!first) return null;
  const { to, ...rest } = first;
  const joiner = word[to] ?? "";
  if (joiner === "to" || joiner === "or" || tokens.tied[to] === 1) {
    const second = bareAt(tokens, tokens.tied[to] === 1 ? to : to + 1);
    if (second && second.min > rest.min && tokens.kind[at] === tokens.kind[second.to - 1])
      return { count: { min: rest.min, max: second.max, basis: "stated" }, from: at, to: second.to };
  }
  return { count: rest, from: at, to };
};
