/** What keeps a deed from having been done at all: nobody did it, nobody was hit, or the report of it is called false. */
import { groupStart, isPassive, subjectOf } from "./clause.ts";
import { parts } from "./grammar.ts";
import { refutingWords } from "./lexicon/modality.ts";
import type { CountKind } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { phraseAt } from "./noun-phrase.ts";
import { hasMark, type Reading } from "./reading.ts";

const bounds = new Set(["fewer", "less", "more", "later"]);
const nobody = new Set(["nobody", "none", "neither", "nor"]);

/** Whether a phrase stands for nobody: "no gunmen", "no one", "neither rebels nor police"; "no fewer than 12" are many. */
export const isNone = (reading: Reading, phrase: NounPhrase): boolean => {
  const { word } = reading.tokens;
  const first = word[phrase.from] ?? "";
  if (first === "no") return !bounds.has(word[phrase.from + 1] ?? "");
  const before = word[phrase.from - 1] ?? "";
  return (before === "no" && !bounds.has(first)) || nobody.has(first) || before === "nor" || before === "neither";
};

/** Whether the verb at `verb` takes its subject through a relative: who is caught is nobody, who attacked is somebody. */
export const isRelative = (reading: Reading, verb: number, floor: number): boolean =>
  /^(?:who|which|that)$/.test(reading.tokens.word[groupStart(reading, verb, floor) - 1] ?? "");

const refuting = new Set(refutingWords.split(",").map((word) => word.trim()));
const beforeRefuting = new Set("a an to be as just only mere completely totally entirely simply all later".split(" "));
const becoming = new Set(["proved", "turned", "proven"]);

/** Where "were false", "turned out to be a hoax", "were denied by" begins after a token; -1 when nothing of the kind follows. */
const verdictAfter = (reading: Reading, end: number, ceiling: number): number => {
  const { part, tokens } = reading;
  for (let i = end; i < Math.min(ceiling, end + 30); i += 1) {
    const word = tokens.word[i] ?? "";
    if (word === ";") return -1;
    if (part[i] !== parts.auxiliary && !becoming.has(word)) continue;
    let negated = false;
    for (let at = i + 1; at < Math.min(ceiling, i + 7); at += 1) {
      const next = tokens.word[at] ?? "";
      if (refuting.has(next)) {
        if (!negated) return i;
        break;
      }
      if (negated && (next === "true" || next === "correct")) return i;
      if (part[at] === parts.negator) negated = true;
      else if (next !== "out" && !beforeRefuting.has(next) && part[at] !== parts.adverb && part[at] !== parts.auxiliary)
        break;
    }
  }
  return -1;
};

/** "Reports that a bomb exploded were false": where the verdict on the report begins that tells the deed; -1 without one. */
export const refutedAt = (reading: Reading, from: number, end: number, floor: number, ceiling: number): number => {
  const { part, tokens } = reading;
  for (let j = from - 1; j >= Math.max(floor, from - 25); j -= 1) {
    if (tokens.word[j] === ";") return -1;
    const noun = reading.starts[j]?.find((hit) => hit.sense.kind === "cue-noun");
    if (!noun || part[j] === parts.verb) continue;
    for (let link = noun.to; link < Math.min(from, noun.to + 5); link += 1)
      if (/^(?:that|of|about)$/.test(tokens.word[link] ?? "")) return verdictAfter(reading, end, ceiling);
  }
  return -1;
};

/** "It is not true that", "there is no truth in reports that": the verdict stands before the deed. */
export const isRefutedBefore = (reading: Reading, from: number, floor: number): boolean =>
  /\b(?:not (?:true|correct)|untrue|false|no truth (?:in|to|behind) .*) that\b/.test(
    reading.tokens.word.slice(Math.max(floor, from - 16), from).join(" "),
  );

const occurring = new Set("occurred happened took taken carried launched staged mounted".split(" "));

/** "There was no attack", "no attack took place". */
export const isAbsent = (reading: Reading, start: number, end: number, floor: number, ceiling: number): boolean => {
  const { part, tokens } = reading;
  const no = tokens.word[start] === "no" ? start : start - 1;
  if (no < floor || tokens.word[no] !== "no" || bounds.has(tokens.word[no + 1] ?? "")) return false;
  if (hasMark(reading, Math.max(floor, no - 6), no, "hypothetical")) return false;
  for (let i = no - 1; i >= Math.max(floor, no - 5); i -= 1) {
    if (tokens.word[i] === "there") return true;
    if (part[i] !== parts.auxiliary && part[i] !== parts.adverb) break;
  }
  for (let i = end; i < Math.min(ceiling, end + 12); i += 1) {
    if (occurring.has(tokens.word[i] ?? "")) return true;
    if (part[i] === parts.verb || part[i] === parts.modal || part[i] === parts.sign) return false;
  }
  return false;
};

/** Harm that nobody came to; `whole` when it holds for everybody and not for "no soldiers" only. */
export type Unharmed = { kinds: CountKind[]; from: number; to: number; verb: boolean; whole: boolean };

const everybody = new Set(["one", "nobody", "none", "people", "persons", "anyone"]);
const lossNouns: ReadonlyMap<string, CountKind[]> = new Map([
  ["casualties", ["killed", "injured"]],
  ["victims", ["killed", "injured"]],
  ["deaths", ["killed"]],
  ["fatalities", ["killed"]],
  ["injuries", ["injured"]],
]);

const harmKind = (reading: Reading, i: number): CountKind | null => {
  for (const hit of reading.starts[i] ?? [])
    if (hit.sense.kind === "trigger" && hit.to === i + 1 && hit.sense.form !== "noun" && hit.sense.form !== "nouns")
      if (hit.sense.trigger.part === "harm" && /^(?:killed|injured)$/.test(hit.sense.trigger.counts ?? ""))
        return hit.sense.trigger.counts ?? null;
  return null;
};

const isWhole = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.to - phrase.from <= 2 && everybody.has(reading.tokens.word[phrase.head] ?? "");

/** Where a token range says that nobody was killed or hurt. */
export const unharmedIn = (reading: Reading, from: number, to: number): Unharmed[] => {
  const { part, tokens } = reading;
  const found: Unharmed[] = [];
  for (let i = from; i < to; i += 1) {
    const word = tokens.word[i] ?? "";
    const loss = lossNouns.get(word);
    if (loss && (tokens.word[i - 1] === "no" || tokens.word[i - 1] === "without") && i - 1 >= from) {
      if (!isSupposed(reading, from, i)) found.push({ kinds: loss, from: i - 1, to: i + 1, verb: false, whole: true });
      continue;
    }
    const kind = reading.starts[i] ? harmKind(reading, i) : null;
    // Most words harm nobody: the grammar is asked about the few that do.
    if (!kind) continue;
    const passive = isPassive(reading, i, from);
    if (!(passive || part[i] === parts.verb) || isSupposed(reading, from, i)) continue;
    const last = found.at(-1);
    if (last?.verb && last.to === i - 1 && /^(?:or|nor|and)$/.test(tokens.word[i - 1] ?? "")) {
      found.push({ ...last, kinds: [kind], to: i + 1 });
      continue;
    }
    const phrase = passive
      ? subjectOf(reading, i, from)
      : phraseAt(reading, i + 1 + Number(tokens.word[i + 1] === "no"), to);
    if (phrase && isNone(reading, phrase) && !(passive && isRelative(reading, i, from)))
      found.push({
        kinds: [kind],
        from: Math.min(phrase.from, i),
        to: Math.max(phrase.to, i + 1),
        verb: passive,
        whole: isWhole(reading, phrase),
      });
  }
  return found;
};

/** "might have been no casualties", "denied that nobody was killed". */
const isSupposed = (reading: Reading, from: number, at: number): boolean =>
  hasMark(reading, Math.max(from, at - 14), at, "hypothetical") ||
  /\b(?:den(?:y|ied|ies|ying)|will|hop(?:e|es|ed|ing))\b/.test(
    reading.tokens.word.slice(Math.max(from, at - 14), at).join(" "),
  );

const into = new Set(["in", "by", "during", "from", "after", "following", "as"]);

/** Where the reach of "no one was killed in ..." ends before a noun: what nobody was killed in did happen. */
export const pastUnharmed = (reading: Reading, floor: number, at: number): number => {
  let end = floor;
  for (const one of unharmedIn(reading, floor, at))
    if (one.verb && into.has(reading.tokens.word[one.to] ?? "")) end = one.to;
  return end;
};
