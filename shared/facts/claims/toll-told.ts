/** Speech by a number given: "police put the death toll at five". */
import { subjectOf } from "../clause.ts";
import { isFormerFigure } from "../former-figure.ts";
import { markAt, wordsOf } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { runningTotal } from "../running-total.ts";
import { outletSpeaker } from "./outlet-speaker.ts";
import { speakerOf } from "./speakers.ts";
import type { Speaker, SpeechView, Spoken } from "./spoken.ts";

export const tollTold: Rule<SpeechView, Spoken[]> = {
  id: "claim.toll",
  read: (view) => {
    const { reading, sentence, number } = view;
    for (let i = sentence.from + 1; i < sentence.to; i += 1) {
      if (!/^(?:put|puts)$/.test(reading.tokens.word[i] ?? "") || reading.quoted[i] === 1) continue;
      const total = runningTotal(reading, i, sentence.to, "any");
      if (!total || total.from - i > 5) continue;
      const phrase = subjectOf(reading, i, sentence.from);
      // "according to a group, which put the dead at nine" is read by the rule of "according to".
      if (!phrase || markAt(reading, phrase.from, "according-to") !== null) continue;
      const former = isFormerFigure(reading, i, sentence.from);
      const speaker = speakerOf(view, phrase, phrase.from, i) ?? (former ? whoHeard(view) : null);
      if (!speaker) continue;
      return [
        {
          speaker,
          cue: wordsOf(reading, i, i + 1),
          stance: former ? "retracts" : "asserts",
          from: i + 1,
          to: total.to,
          sentence: number,
          shown: { from: phrase.from, to: i + 1 },
          direct: false,
          rule: "claim.toll",
          ...(former ? { former } : {}),
        },
      ];
    }
    return [];
  },
};

/** "It had first put the dead at nine": whoever spoke last gave the figure before, else the outlet. */
const whoHeard = ({ before, number, reading }: SpeechView): Speaker => {
  const last = before.at(-1);
  return last && number - last.sentence <= 2 ? last.speaker : outletSpeaker(reading);
};
