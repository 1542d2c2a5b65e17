/** How real a verb's deed is: done, missed, stopped, announced, planned, or not told as happening at all. */
import { groupStart } from "./clause.ts";
import { parts } from "./grammar.ts";
import { tellingWarnings } from "./lexicon/modality.ts";
import type { Stage } from "./mention.ts";
import { hasMark, markAt, type Reading } from "./reading.ts";

/** Words that only bear on the verb they stand right before. */
export const nearOnly = new Set(
  "not no never n't neither nor without may might could would should can cannot must will shall".split(" "),
);

/** Purposes and wishes: they bear on the verb that follows at once, not on the whole clause. */
const purpose = new Set(
  "in designed aimed to prevent prevents preventing avoid avoiding deter guard protect protection defend prevention prepare preparing preparations intended capable ability able willing ready must need ought want wants wanted right end stop stopped halt cease ceased against rather instead would-be likely unlikely potential possible possibly imaginary".split(
    " ",
  ),
);

type Wide = "hypothetical" | "negation" | "attempted" | "foiled" | "threatened" | "planned";

/** The strongest mark in a range, near words left out. */
export const wideMark = (reading: Reading, from: number, to: number, wanted: readonly Wide[]): Wide | null => {
  for (let i = to - 1; i >= from; i -= 1) {
    // "Should the rebels attack, ...": turned round, it opens a condition.
    const condition = reading.tokens.word[i] === "should" && i === from;
    if (
      !condition &&
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

const clauseWords = new Set(["but", "although", "while", "whereas", "when", "after", "because", "why"]);

/** Where the clause of token `i` begins: after the last stop or comma with a new subject. */
export const clauseStart = (reading: Reading, i: number, floor: number): number => {
  const { word } = reading.tokens;
  for (let j = i - 1; j >= floor; j -= 1) {
    const w = word[j] ?? "";
    if (w === ";" || w === ":" || w === "—" || w === "–" || clauseWords.has(w)) return j + 1;
    if (
      w === "," &&
      (word[j + 1] === "and" || reading.part[j + 1] === parts.determiner || reading.part[j + 1] === parts.pronoun)
    )
      return j + 1;
  }
  return floor;
};

const telling = new Set(tellingWarnings.split(",").map((lemma) => lemma.trim()));

/** The warning a clause stands under: "warned that", "fear rebels will"; `told` when what it says in the past tense did happen. */
export const warningOver = (reading: Reading, at: number, floor: number): { told: boolean } | null => {
  for (let j = at - 1; j >= floor; j -= 1) {
    const word = reading.tokens.word[j] ?? "";
    if (word === ";" || clauseWords.has(word)) return null;
    for (const hit of reading.starts[j] ?? []) {
      if (hit.sense.kind !== "cue" || hit.to > at) continue;
      // "fear" before its clause may pass for a noun; "expected" after a noun is no cue of this clause.
      if (hit.sense.stance !== "warns") {
        if (reading.part[j] === parts.verb) return null;
        continue;
      }
      // "Fearing arrest, the gunman shot": what the doer fears is another thing.
      if (hit.sense.form === "ing" && reading.part[j - 1] !== parts.auxiliary) continue;
      if (reading.part[j] === parts.verb || hit.sense.lemma === "fear") return { told: telling.has(hit.sense.lemma) };
    }
  }
  return null;
};

/** "used to claim that", "used to say": what was once said is not told as true. */
const onceClaimed = (reading: Reading, at: number, floor: number): boolean => {
  for (let j = at - 1; j >= floor + 2; j -= 1)
    if (
      reading.tokens.word[j - 1] === "to" &&
      reading.tokens.word[j - 2] === "used" &&
      reading.starts[j]?.some((hit) => hit.sense.kind === "cue")
    )
      return true;
  return false;
};

/** Whether the trigger at `verb` is a past form: "killed", "had attacked". */
const isPast = (reading: Reading, verb: number): boolean =>
  (reading.starts[verb] ?? []).some(
    (hit) => hit.sense.kind === "trigger" && (hit.sense.form === "past" || hit.sense.form === "participle"),
  );

/** "anyone who attacks", "protesters who attack officers": the present of a relative clause tells what is usual. */
const isGeneric = (reading: Reading, verb: number, start: number): boolean => {
  if (start !== verb || !/^(?:who|which|that)$/.test(reading.tokens.word[verb - 1] ?? "")) return false;
  const forms = (reading.starts[verb] ?? []).flatMap((hit) => (hit.sense.kind === "trigger" ? [hit.sense.form] : []));
  return forms.length > 0 && forms.every((form) => form === "base" || form === "s" || form === "noun");
};

/** "how to behave when they are kidnapped": the present of a passive after "when" tells what may happen. */
const isWhenever = (reading: Reading, verb: number, from: number): boolean =>
  /^(?:when|whenever|once)$/.test(reading.tokens.word[from - 1] ?? "") &&
  /^(?:is|are)$/.test(reading.tokens.word[verb - 1] ?? "");

/** First token of the words around which an insertion was set: "may, in the coming weeks, try". */
const overInsertion = (reading: Reading, start: number, floor: number): number => {
  if (reading.tokens.word[start - 1] !== ",") return start;
  for (let j = start - 2; j > Math.max(floor, start - 12); j -= 1)
    if (reading.tokens.word[j] === ",")
      return reading.part[j - 1] === parts.modal || reading.part[j - 1] === parts.auxiliary ? j - 1 : start;
  return start;
};

/** What the words of a verb group say: denied or imagined, ahead, or plainly told. */
const groupStage = (reading: Reading, from: number, verb: number): Stage | null => {
  for (let i = from; i < verb; i += 1) {
    const word = reading.tokens.word[i] ?? "";
    if (markAt(reading, i, "negation") !== null || word === "no") return null;
    if (markAt(reading, i, "hypothetical") !== null) return null;
  }
  return "accomplished";
};

/** How real the word is that carries a deed's stage: "attempt to", "plan to", itself perhaps only feared or planned. */
const over = (reading: Reading, at: number, floor: number, stage: Stage, depth: number): Stage | null => {
  if (depth > 3) return stage;
  const start = overInsertion(reading, groupStart(reading, at, floor), floor);
  if (groupStage(reading, start, at) === null) return null;
  const from = clauseStart(reading, start, floor);
  for (let i = Math.max(from, start - 4); i < at; i += 1)
    for (const mark of ["threatened", "planned"] as const)
      if (markAt(reading, i, mark) !== null) return over(reading, i, floor, mark, depth + 1);
  if (wideMark(reading, from, start, ["negation", "hypothetical"])) return null;
  if (warningOver(reading, start, floor)?.told === false) return null;
  return warningOver(reading, start, floor) && !/(?:ed|tried|sought)$/.test(reading.tokens.word[at] ?? "")
    ? null
    : stage;
};

/** Stage of a verb's deed; null when it is not told as happening. */
export const stageOfVerb = (
  reading: Reading,
  verb: number,
  end: number,
  floor: number,
  ceiling: number,
): Stage | null => {
  const start = overInsertion(reading, groupStart(reading, verb, floor), floor);
  const from = clauseStart(reading, start, floor);
  // A modal wins over whatever follows it: "may attempt to", "could be planning to".
  if (groupStage(reading, start, verb) === null) return null;
  if (onceClaimed(reading, start, floor) || isGeneric(reading, verb, start) || isWhenever(reading, verb, from))
    return null;
  let stage: Stage = "accomplished";
  for (let i = Math.max(from, start - 4); i < verb; i += 1) {
    for (const mark of ["attempted", "threatened", "foiled"] as const)
      if (markAt(reading, i, mark) !== null) return over(reading, i, floor, mark, 0);
    // "planned and carried out": the plan was done.
    const planned = i >= start - 2 ? markAt(reading, i, "planned") : null;
    if (planned !== null && reading.tokens.word[planned] !== "and") stage = "planned";
  }
  if (stage === "planned") return stage;
  // "to kill" after a noun or adjective is purpose, not deed.
  if (reading.tokens.word[verb - 1] === "to") return null;
  const wide = wideMark(reading, from, start, ["negation", "hypothetical"]);
  if (wide) return null;
  const denial = wideMark(reading, floor, from, ["negation"]);
  if (denial && hasThat(reading, floor, from)) return null;
  const warning = warningOver(reading, start, floor);
  if (warning && !(warning.told && isPast(reading, verb))) return null;
  if (hasMark(reading, end, Math.min(ceiling, end + 6), "foiled")) return "foiled";
  return stage;
};

/** Whether a range hands over by "that": "denied that", "no evidence that". */
const hasThat = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (reading.tokens.word[i] === "that") return true;
  return false;
};
