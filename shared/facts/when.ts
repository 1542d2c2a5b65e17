/** When a draft happened: the nearest time of its sentence that is not the time somebody spoke; with the words that say so. */
import type { Interval, When } from "../report/when.ts";
import type { Draft, Proof } from "./draft.ts";
import { landmarkOf } from "./landmark.ts";
import { type Reading, within } from "./reading.ts";

export type Timed = { when: When; proof: Proof | null };

const dayMs = 86_400_000;
export const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
export const isInterval = (when: When): when is Interval => when !== null && "from" in when;

const hasCue = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    for (const hit of reading.starts[i] ?? [])
      if (hit.sense.kind === "cue" && hit.sense.stance !== "accuses" && reading.part[i] === 9) return true;
  return false;
};

/** How far a time is from a trigger, in tokens, with fines for what lies between. */
const distance = (reading: Reading, draft: Draft, from: number, to: number): number => {
  const [low, high] = to <= draft.from ? [to, draft.from] : [draft.to, from];
  let far = high - low;
  for (let i = low; i < high; i += 1) {
    const word = reading.tokens.word[i];
    if (word === ";" || word === "." || word === ":") far += 20;
    else if (word === ",") far += 2;
    if (
      reading.starts[i]?.some(
        (hit) => hit.sense.kind === "trigger" && !hit.sense.trigger.common && hit.sense.trigger.id !== draft.trigger.id,
      )
    )
      far += 4;
  }
  if (reading.quoted[from] !== reading.quoted[draft.from]) far += 14;
  // "Police said on Monday that ...": the time stands by the speaking, not by the deed.
  if (hasCue(reading, Math.max(low - 3, 0), high)) far += 12;
  return far;
};

/** Joins times of one list: "the winters of 2011 and 2012", "September 3 and 4". */
const joined = (reading: Reading, index: number, sentenceTo: number): Interval | null => {
  const first = reading.times[index];
  if (!first || !isInterval(first.when)) return null;
  let when: Interval = first.when;
  let end = first.to;
  for (let i = index + 1; i < reading.times.length; i += 1) {
    const next = reading.times[i];
    if (!next || next.from >= sentenceTo || !isInterval(next.when)) break;
    const gap = reading.tokens.word.slice(end, next.from).join(" ");
    if (gap !== "and" && gap !== "," && gap !== "to" && gap !== "or") break;
    if (next.when.from < when.from) break;
    if (next.when.to > when.to) when = { ...when, to: next.when.to };
    end = next.to;
  }
  return when;
};

/** How far from its deed a time may stand; the only one of the sentence farther than one of several. */
const reach = 34;
const onlyReach = 48;

/** The time of a draft from its own sentence; unknown when it has none. */
export const whenOf = (reading: Reading, draft: Draft): Timed => {
  const landmark = landmarkOf(reading, draft);
  if (landmark)
    return {
      when: { ...landmark.day, precision: "day", basis: "stated" },
      proof: { from: landmark.from, to: landmark.to, rule: "date.landmark" },
    };
  const sentence = reading.sentences[draft.sentence];
  // The day somebody died of wounds is not the day of the attack.
  if (!sentence || draft.late) return { when: null, proof: null };
  const scope = draft.scope ?? sentence;
  const dated = within(reading.times, scope.from, scope.to).filter((time) => isInterval(time.when));
  let best = { far: dated.length === 1 ? onlyReach : reach, index: -1 };
  for (const time of within(reading.times, scope.from, scope.to)) {
    const at = reading.timeAt[time.from] ?? -1;
    const index = reading.times[at] === time ? at : reading.times.indexOf(time);
    if (time.kind === "duration" || time.kind === "set" || !time.when) continue;
    // "the first since 2010": the other end of the span is not the day.
    if (reading.tokens.word[time.from - 1] === "since") continue;
    if (time.direction === "future" && draft.stage === "accomplished") continue;
    const far = distance(reading, draft, time.from, time.to) + (time.kind === "vague" ? 10 : 0);
    if (far < best.far) best = { far, index };
  }
  const time = reading.times[best.index];
  if (!time) return { when: null, proof: null };
  return {
    when: joined(reading, best.index, sentence.to) ?? time.when,
    proof: { from: time.from, to: time.to, rule: time.rule },
  };
};
