/** How real a deed is: done, missed, stopped, announced, planned, or not told as happening at all. */
import { groupStart } from "./clause.ts";
import { parts } from "./grammar.ts";
import type { Stage } from "./mention.ts";
import { hasMark, markAt, type Reading } from "./reading.ts";

/** Words that only bear on the verb they stand right before. */
const nearOnly = new Set(
  "not no never n't neither nor without may might could would should can cannot must will shall".split(" "),
);

/** Purposes and wishes: they bear on the verb that follows at once, not on the whole clause. */
const purpose = new Set(
  "in designed aimed to prevent prevents preventing avoid avoiding deter guard protect protection defend prevention prepare preparing preparations intended capable ability able willing ready must need ought want wants wanted right end stop halt cease against rather instead would-be likely unlikely potential possible possibly imaginary".split(
    " ",
  ),
);

type Wide = "hypothetical" | "negation" | "attempted" | "foiled" | "threatened" | "planned";

/** The strongest mark in a range, near words left out. */
const wideMark = (reading: Reading, from: number, to: number, wanted: readonly Wide[]): Wide | null => {
  for (let i = to - 1; i >= from; i -= 1) {
    if (
      nearOnly.has(reading.tokens.word[i] ?? "") &&
      (markAt(reading, i, "negation") ?? markAt(reading, i, "hypothetical") ?? 0) === i + 1
    )
      continue;
    if (purpose.has(reading.tokens.word[i] ?? "") && to - i > 5) continue;
    for (const mark of wanted) {
      const end = markAt(reading, i, mark);
      if (end !== null && end <= to) return mark;
    }
  }
  return null;
};

/** Where the clause of token `i` begins: after the last stop or comma with a new subject. */
export const clauseStart = (reading: Reading, i: number, floor: number): number => {
  const { word } = reading.tokens;
  for (let j = i - 1; j >= floor; j -= 1) {
    const w = word[j] ?? "";
    if (w === ";" || w === ":" || w === "—" || w === "–") return j + 1;
    if (
      w === "but" ||
      w === "although" ||
      w === "while" ||
      w === "whereas" ||
      w === "when" ||
      w === "after" ||
      w === "because"
    )
      return j + 1;
    if (
      w === "," &&
      (word[j + 1] === "and" || reading.part[j + 1] === parts.determiner || reading.part[j + 1] === parts.pronoun)
    )
      return j + 1;
  }
  return floor;
};

/** Stage of a verb's deed; null when it is not told as happening. */
export const stageOfVerb = (
  reading: Reading,
  verb: number,
  end: number,
  floor: number,
  ceiling: number,
): Stage | null => {
  const start = groupStart(reading, verb, floor);
  const from = clauseStart(reading, start, floor);
  let stage: Stage = "accomplished";
  for (let i = Math.max(from, start - 4); i < verb; i += 1) {
    if (markAt(reading, i, "attempted") !== null) return "attempted";
    if (markAt(reading, i, "threatened") !== null) return "threatened";
    if (markAt(reading, i, "foiled") !== null) return "foiled";
    if (i >= start - 2 && markAt(reading, i, "planned") !== null) stage = "planned";
  }
  for (let i = start; i < verb; i += 1) {
    const word = reading.tokens.word[i] ?? "";
    if (markAt(reading, i, "negation") !== null || word === "no") return null;
    if (markAt(reading, i, "hypothetical") !== null) return null;
  }
  if (stage === "planned") return stage;
  // "to kill" after a noun or adjective is purpose, not deed.
  if (reading.tokens.word[verb - 1] === "to") return null;
  const wide = wideMark(reading, from, start, ["negation", "hypothetical"]);
  if (wide) return null;
  const denial = wideMark(reading, floor, from, ["negation"]);
  if (denial && hasThat(reading, floor, from)) return null;
  if (hasMark(reading, end, Math.min(ceiling, end + 6), "foiled")) return "foiled";
  return stage;
};

/** Whether a range hands over by "that": "denied that", "no evidence that". */
const hasThat = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (reading.tokens.word[i] === "that") return true;
  return false;
};

/** Stage of a noun's deed; `from` is where its phrase begins. */
export const stageOfNoun = (
  reading: Reading,
  from: number,
  end: number,
  floor: number,
  ceiling: number,
): Stage | null => {
  const near = Math.max(clauseStart(reading, from, floor), from - 5);
  for (let i = near; i < end; i += 1) {
    if (markAt(reading, i, "foiled") !== null) return "foiled";
    if (markAt(reading, i, "attempted") !== null) return "attempted";
    if (markAt(reading, i, "threatened") !== null) return "threatened";
    const word = reading.tokens.word[i] ?? "";
    if (markAt(reading, i, "hypothetical") !== null && !(nearOnly.has(word) && i >= from)) return null;
    if (markAt(reading, i, "negation") !== null) return null;
    if (markAt(reading, i, "planned") !== null) return "planned";
  }
  const wide = wideMark(reading, Math.max(floor, from - 18), near, ["negation", "hypothetical"]);
  if (wide) return null;
  const until = Math.min(ceiling, end + 7);
  if (hasMark(reading, end, until, "foiled")) return "foiled";
  for (let i = end; i < until; i += 1) {
    const p = reading.part[i];
    if (p === parts.modal) return reading.tokens.word[i] === "will" ? "planned" : null;
    if (reading.tokens.word[i] === "failed") return "attempted";
    if (p === parts.verb || p === parts.sign) break;
  }
  return "accomplished";
};
