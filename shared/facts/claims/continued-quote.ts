/** A quotation that goes on: a sentence wholly in quotation marks without a cue belongs to the last speaker quoted. */
import { parts } from "../grammar.ts";
import type { Rule } from "../rule.ts";
import type { SpeechView, Spoken } from "./spoken.ts";

/** Who was quoted last, at most two sentences ago; what was said before that is not looked at, for a text may be long. */
const lastQuoted = (before: readonly Spoken[], number: number): Spoken | undefined => {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const one = before[i];
    if (!one || number - one.sentence > 2) return undefined;
    if (one.direct) return one;
  }
  return undefined;
};

export const continuedQuote: Rule<SpeechView, Spoken[]> = {
  id: "claim.continued",
  read: (view) => {
    const { reading, sentence, number, before } = view;
    const last = lastQuoted(before, number);
    if (!last) return [];
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
