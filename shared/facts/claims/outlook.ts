/** When it was said, how likely it is called, and until when a warning reaches. */

import type { When } from "../../report/when.ts";
import type { Claim } from "../claim.ts";
import { type Reading, within, wordsOf } from "../reading.ts";
import { isInterval } from "../when.ts";
import type { Spoken } from "./spoken.ts";

/** The time beside the cue, outside the content. */
export const saidOf = (reading: Reading, spoken: Spoken): When => {
  const sentence = reading.sentences[spoken.sentence];
  if (!sentence || spoken.rule === "claim.continued" || spoken.rule === "claim.hearsay") return null;
  let best: { far: number; when: When } = { far: 16, when: null };
  for (const time of within(reading.times, sentence.from, sentence.to)) {
    const inside = time.from >= spoken.from && time.to <= spoken.to;
    if (inside || !time.when || time.kind === "duration" || time.kind === "set" || time.kind === "vague") continue;
    const far = time.to <= spoken.shown.from ? spoken.shown.from - time.to : Math.max(0, time.from - spoken.shown.to);
    if (far < best.far) best = { far, when: time.when };
  }
  // Nothing is said after it was published.
  const published = reading.published;
  if (isInterval(best.when) && isInterval(published) && best.when.from > published.to) return null;
  return best.when;
};

export const likelihoodOf = (reading: Reading, spoken: Spoken): Claim["likelihood"] => {
  for (let i = spoken.from; i < spoken.to; i += 1)
    for (const hit of reading.starts[i] ?? []) {
      if (hit.sense.kind !== "likelihood" || hit.to > spoken.to) continue;
      // The month, not the verb.
      if (reading.tokens.word[i] === "may" && reading.tokens.capital[i] === 1) continue;
      return { word: wordsOf(reading, hit.from, hit.to), row: hit.sense.row };
    }
  return undefined;
};

/** Times ahead in what a warning says; joined when they stand together ("in the autumn and winter of next year"). */
export const horizonOf = (
  reading: Reading,
  spoken: Spoken,
  stance: Claim["stance"],
): { text: string; when: When } | null => {
  if (stance !== "warns" && stance !== "threatens") return null;
  const published = reading.published;
  const ahead = within(reading.times, spoken.from, spoken.to).filter(
    (time) =>
      time.to <= spoken.to &&
      (time.direction === "future" ||
        (isInterval(time.when) && isInterval(published) && time.when.to > published.to) ||
        /\b(?:next|coming|soon|future|upcoming)\b/i.test(wordsOf(reading, time.from, time.to))),
  );
  const [first] = ahead;
  const last = ahead.at(-1);
  if (!first || !last) return null;
  const near = last.to - first.from <= 12;
  const end = near ? last : first;
  const joined =
    near && isInterval(first.when) && isInterval(last.when) && last.when.to > first.when.to
      ? { ...first.when, to: last.when.to }
      : (end.when ?? first.when);
  // Leave the article and "in" to the words: "in the coming months".
  return { text: wordsOf(reading, first.from, end.to), when: joined };
};
