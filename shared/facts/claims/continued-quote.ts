/** A quotation that goes on: a sentence wholly in quotation marks without a cue belongs to the last speaker quoted. */
import { parts } from "../grammar.ts";
import type { Rule } from "../rule.ts";
import type { SpeechView, Spoken } from "./spoken.ts";

export const continuedQuote: Rule<SpeechView, Spoken[]> = {
  id: "claim.continued",
  read: (view) => {
    const { reading, sentence, number, before } = view;
    const last = before.findLast((one) => one.direct);
    if (!last || number - last.sentence > 2) return [];
    let { from, to } = sentence;
    while (from < to && reading.part[from] === parts.sign) from += 1;
    while (to > from && reading.part[to - 1] === parts.sign) to -= 1;
    for (let i = from; i < to; i += 1) if (reading.quoted[i] === 0 && reading.part[i] !== parts.sign) return [];
    if (to - from < 4) return [];
    return [
      {
        speaker: last.speaker,
        cue: "",
        stance: "asserts",
        from,
        to,
        sentence: number,
        shown: last.shown,
        direct: true,
        rule: "claim.continued",
      },
    ];
  },
};
