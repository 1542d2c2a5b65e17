/** Speech by a number given: "police put the death toll at five". */
import { subjectOf } from "../clause.ts";
import { wordsOf } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { runningTotal } from "../running-total.ts";
import { speakerOf } from "./speakers.ts";
import type { SpeechView, Spoken } from "./spoken.ts";

export const tollTold: Rule<SpeechView, Spoken[]> = {
  id: "claim.toll",
  read: (view) => {
    const { reading, sentence, number } = view;
    for (let i = sentence.from + 1; i < sentence.to; i += 1) {
      if (!/^(?:put|puts)$/.test(reading.tokens.word[i] ?? "") || reading.quoted[i] === 1) continue;
      const total = runningTotal(reading, i, sentence.to);
      if (!total || total.from - i > 5) continue;
      const phrase = subjectOf(reading, i, sentence.from);
      const speaker = phrase && speakerOf(view, phrase, phrase.from, i);
      if (!speaker) continue;
      return [
        {
          speaker,
          cue: wordsOf(reading, i, i + 1),
          stance: "asserts",
          from: i + 1,
          to: total.to,
          sentence: number,
          shown: { from: phrase.from, to: i + 1 },
          direct: false,
          rule: "claim.toll",
        },
      ];
    }
    return [];
  },
};
