/** What the outlet passes on without a name: "were reportedly killed", "allegedly". */
import { parts } from "../grammar.ts";
import { wordsOf } from "../reading.ts";
import type { Rule } from "../rule.ts";
import type { SpeechView, Spoken } from "./spoken.ts";

const cues = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

export const hearsay: Rule<SpeechView, Spoken[]> = {
  id: "claim.hearsay",
  read: ({ reading, sentence, number }) => {
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (!cues.has(reading.tokens.word[i] ?? "") || reading.quoted[i] === 1) continue;
      let to = sentence.to;
      while (to > sentence.from && reading.part[to - 1] === parts.sign) to -= 1;
      return [
        {
          speaker: { name: null, role: "unnamed" },
          cue: wordsOf(reading, i, i + 1),
          stance: "asserts",
          from: sentence.from,
          to,
          sentence: number,
          shown: { from: i, to: i + 1 },
          direct: false,
          rule: "claim.hearsay",
        },
      ];
    }
    return [];
  },
};
