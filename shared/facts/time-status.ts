/** Whether a happening is news, the sequel of an older one, or history (method.md section 1). */

import type { When } from "../report/when.ts";
import type { Draft } from "./draft.ts";
import { landmarkOf } from "./landmark.ts";
import type { Mention } from "./mention.ts";
import { hasMark, paragraphOf, type Reading, within } from "./reading.ts";
import { isInterval, serial } from "./when.ts";

/** Days before publication in which a happening is still news. */
export const newsDays = 45;

/** Whether a length of time in the sentence runs over years: "for two consecutive years", "over the past decade". */
const runsOverYears = (reading: Reading, from: number, to: number): boolean =>
  within(reading.times, from, to).some(
    (time) =>
      time.to <= to && (time.kind === "duration" || time.kind === "set") && /^P(?:\d+|X)(?:Y|DE)/.test(time.timex),
  );

/** Whether the dates of a paragraph are all older than news. */
const isOldParagraph = (reading: Reading, number: number, limit: number): boolean => {
  let old = 0;
  const { from, to } = paragraphOf(reading, number);
  for (const time of within(reading.times, from, to)) {
    if (!isInterval(time.when)) continue;
    if (reading.tokens.word[time.from - 1] === "since") continue;
    if (serial(time.when.to) >= limit) return false;
    old += 1;
  }
  return old > 0;
};

const isPastPerfect = (reading: Reading, draft: Draft): boolean => {
  for (let i = draft.from - 1; i >= Math.max(0, draft.from - 4); i -= 1) {
    if (reading.tokens.word[i] === "had") return true;
    if (reading.part[i] === 0 || reading.part[i] === 11) return false;
  }
  return false;
};

const implicating =
  /^(?:involved|involvement|accused|wanted|suspected|connection|responsible|role|complicity|alleged|allegedly|implicated|charged)$/;
const answering = new Set(["arrest", "surrender", "trial"]);
/** "A man wanted for the attack on a convoy was arrested": what a captive is said to have done is older than his arrest. */
const isCaptives = (reading: Reading, draft: Draft): boolean => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence || draft.trigger.part === "response") return false;
  let told = false;
  for (let i = Math.max(sentence.from, draft.from - 9); i < draft.from; i += 1)
    if (implicating.test(reading.tokens.word[i] ?? "")) told = true;
  if (!told) return false;
  for (let i = sentence.from; i < sentence.to; i += 1)
    for (const { sense } of reading.starts[i] ?? [])
      if (sense.kind === "trigger" && answering.has(sense.trigger.id)) return true;
  return false;
};

export const timeStatusOf = (reading: Reading, draft: Draft, when: When): Mention["timeStatus"] => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return "news";
  const published = isInterval(reading.published) ? serial(reading.published.from) : null;
  const later: Mention["timeStatus"] = draft.trigger.id === "trial" || draft.late ? "follow-up" : "news";
  // What the world knows by its date is history in a report that has none.
  if (published === null && landmarkOf(reading, draft)) return "background";
  // "so far this year": a tally, not a happening.
  if (isInterval(when) && when.precision === "year") return "background";
  if (!(published !== null && isInterval(when)) && isCaptives(reading, draft)) return "follow-up";
  if (published !== null && isInterval(when)) return serial(when.to) >= published - newsDays ? later : "background";
  if (hasMark(reading, sentence.from, sentence.to, "background") || runsOverYears(reading, sentence.from, sentence.to))
    return "background";
  if (published === null) return later;
  if (when === null && isOldParagraph(reading, draft.sentence, published - newsDays)) return "background";
  if (when === null && isPastPerfect(reading, draft) && draft.definite) return "background";
  return later;
};
