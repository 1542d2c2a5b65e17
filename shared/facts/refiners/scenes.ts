/** Parts a sentence that tells deeds of two places or two days: "killed four in Osh on Friday and kidnapped two in Batken on Saturday". */
import type { Sentence } from "../../text/sentences.ts";
import type { Draft } from "../draft.ts";
import { parts } from "../grammar.ts";
import { type Reading, within } from "../reading.ts";
import { isInterval } from "../when.ts";

type Range = { from: number; to: number };

const joints = new Set(["and", "while", "whereas", "but", ";"]);
const fine = new Set(["exact", "town", "district"]);

/** The end of what is told: ", police in Batken said on Saturday" belongs to the speaker. */
const untilSpeaker = (reading: Reading, { from, to }: Range): number => {
  for (let i = from; i < to; i += 1) {
    const cue = reading.starts[i]?.some((hit) => hit.sense.kind === "cue") && reading.part[i] === parts.verb;
    const source = reading.starts[i]?.some((hit) => hit.sense.kind === "mark" && hit.sense.mark === "according-to");
    if (!cue && !source) continue;
    for (let j = i; j > Math.max(from, i - 8); j -= 1) if (reading.tokens.word[j] === ",") return j;
    return i;
  }
  return to;
};

/** Towns and days a stretch of the sentence names. */
const sceneIn = (reading: Reading, range: Range): { towns: Set<string>; days: { from: string; to: string }[] } => {
  const to = untilSpeaker(reading, range);
  const towns = within(reading.toponyms, range.from, to).flatMap((one) =>
    one.role === "locative" && one.place && fine.has(one.place.precision) ? [one.place.id] : [],
  );
  const days = within(reading.times, range.from, to).flatMap((time) =>
    isInterval(time.when) &&
    (time.kind === "date" || time.kind === "time") &&
    reading.tokens.word[time.from - 1] !== "since"
      ? [time.when]
      : [],
  );
  return { towns: new Set(towns), days };
};

const differ = (reading: Reading, left: Range, right: Range): boolean => {
  const [a, b] = [sceneIn(reading, left), sceneIn(reading, right)];
  if (a.towns.size > 0 && b.towns.size > 0) return ![...a.towns].some((one) => b.towns.has(one));
  return (
    a.days.length > 0 &&
    b.days.length > 0 &&
    a.days.every((one) => b.days.every((other) => one.to < other.from || other.to < one.from))
  );
};

/** The drafts of a sentence by the scene they belong to, each with its own stretch where there are several. */
export const scenesOf = (reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft[][] => {
  const ordered = [...drafts].sort((a, b) => a.from - b.from);
  // A later death is news of the deed told with it, whatever its own day and hospital.
  if (ordered.length < 2 || ordered.some((draft) => draft.late)) return [[...drafts]];
  const starts = [sentence.from];
  for (let i = 1; i < ordered.length; i += 1) {
    const [left, right] = [ordered[i - 1], ordered[i]];
    if (!left || !right || left.to >= right.from) continue;
    let joint = right.from - 1;
    while (joint > left.to && !joints.has(reading.tokens.word[joint] ?? "")) joint -= 1;
    if (joint <= left.to) continue;
    const before = { from: starts.at(-1) ?? sentence.from, to: joint };
    const next = ordered.slice(i + 1).find((one) => one.from > right.to + 12)?.from ?? sentence.to;
    if (differ(reading, before, { from: joint + 1, to: next })) starts.push(joint + 1);
  }
  if (starts.length === 1) return [[...drafts]];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? sentence.to;
    return drafts.filter((one) => one.from >= from && one.from < to).map((one) => ({ ...one, scope: { from, to } }));
  });
};
