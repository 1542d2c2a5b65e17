/** How real the deed is that a noun names: read from the noun's own words and from the verb that governs it. */
import { pastUnharmed } from "./denial.ts";
import { parts } from "./grammar.ts";
import { inflectVerb } from "./inflection.ts";
import { lightVerbs, planningVerbs, threateningVerbs, wishingVerbs } from "./lexicon/modality.ts";
import type { Stage } from "./mention.ts";
import { clauseStart, nearOnly, stageOfVerb, warningOver, wideMark } from "./modality.ts";
import { hasMark, markAt, type Reading } from "./reading.ts";

type Governing = "light" | "planning" | "threatening" | "wishing";

/** First words of every form of the governing verbs. */
const governing = new Map<string, Governing>();
const learn = (list: string, kind: Governing): void => {
  for (const lemma of list.split(","))
    for (const { words } of inflectVerb(lemma.trim())) {
      const first = words.split(" ")[0] ?? "";
      if (!governing.has(first)) governing.set(first, kind);
    }
};
learn(planningVerbs, "planning");
learn(threateningVerbs, "threatening");
learn(wishingVerbs, "wishing");
learn(lightVerbs, "light");

const particles = new Set(["out", "up", "off"]);
/** Nouns that only measure the deed: "acts of sabotage", "a wave of bombings". */
const measures = new Set("act acts series wave number campaign string spate kind form means".split(" "));

/** The governing verb whose object the noun phrase at `start` is, when one stands before it. */
const governorOf = (reading: Reading, start: number, floor: number): { at: number; kind: Governing } | null => {
  const { part, tokens } = reading;
  for (let i = start - 1; i >= Math.max(floor, start - 9); i -= 1) {
    const word = tokens.word[i] ?? "";
    const kind = governing.get(word);
    const before = part[i - 1];
    const isVerb =
      part[i] === parts.verb || before === parts.modal || before === parts.pronoun || tokens.word[i - 1] === "to";
    // "the ministry fears an attack": a noun's plural to the grammar, but nothing else can take this object.
    if (kind && (isVerb || (kind === "wishing" && part[i] === parts.nominal && before === parts.nominal)))
      return { at: i, kind };
    if (part[i] === parts.verb) return null;
    if (word === "of" && (measures.has(tokens.word[i - 1] ?? "") || part[i - 1] === parts.nominal)) continue;
    if ((word === "to" || word === "in") && governing.get(tokens.word[i - 1] ?? "") === "light") continue;
    if (particles.has(word)) continue;
    if (part[i] === parts.preposition || part[i] === parts.sign || part[i] === parts.auxiliary) return null;
  }
  return null;
};

/** "to carry out", "could stage": the stage the governing verb itself has. */
const governedStage = (
  reading: Reading,
  governor: { at: number; kind: Governing },
  floor: number,
  ceiling: number,
): Stage | null => {
  const own = stageOfVerb(reading, governor.at, governor.at + 1, floor, ceiling);
  if (own === null || governor.kind === "wishing") return null;
  if (own !== "accomplished") return own;
  if (governor.kind === "planning") return "planned";
  if (governor.kind === "threatening") return "threatened";
  return /^(?:attempt|attempts|attempted|attempting|try|tries|tried|trying)$/.test(
    reading.tokens.word[governor.at] ?? "",
  )
    ? "attempted"
    : own;
};

const pointing = new Set(["the", "this", "these", "those", "that"]);

/** "Monday's attack", "the rebels' raid": known as that of somebody or of a day. */
const hasPossessive = (reading: Reading, from: number, end: number): boolean => {
  for (let i = from; i < end; i += 1) if (reading.part[i] === parts.possessive) return true;
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
  const governor = governorOf(reading, from, floor);
  const governed = governor ? governedStage(reading, governor, floor, ceiling) : "accomplished";
  // "a plan the attack", "fears the attack": what is pointed at was told before.
  const pointed = pointing.has(reading.tokens.word[from] ?? "") || hasPossessive(reading, from, end);
  if (governor && !(pointed && governor.kind === "wishing") && governed !== "accomplished") return governed;
  const carried = governor?.kind === "light" ? governor.at + 1 : floor;
  const open = pastUnharmed(reading, floor, from);
  const near = Math.max(clauseStart(reading, from, floor), from - 5, carried, open);
  for (let i = near; i < end; i += 1) {
    if (markAt(reading, i, "foiled") !== null) return "foiled";
    const word = reading.tokens.word[i] ?? "";
    if (markAt(reading, i, "hypothetical") !== null && !(nearOnly.has(word) && i >= from)) return null;
    if (markAt(reading, i, "negation") !== null) return null;
    if (markAt(reading, i, "threatened") !== null) return "threatened";
    if (markAt(reading, i, "planned") !== null) return "planned";
  }
  const wide = wideMark(reading, Math.max(open, from - 18), near, ["negation", "hypothetical"]);
  if (wide) return null;
  if (!pointed && warningOver(reading, from, Math.max(floor, from - 24))) return null;
  for (let i = near; i < end; i += 1) if (markAt(reading, i, "attempted") !== null) return "attempted";
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
