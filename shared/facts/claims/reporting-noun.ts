/** Speech by a noun: "media reports of a camp", "unsubstantiated reports that fighters had crossed", "rumours of". */
import { refutedAt } from "../denial.ts";
import { parts } from "../grammar.ts";
import { hasMark, wordsOf } from "../reading.ts";
import type { Rule } from "../rule.ts";
import type { Speaker, SpeechView, Spoken } from "./spoken.ts";

/** Who the words before the noun name: "media reports", "police claims". */
const sourceOf = (view: SpeechView, from: number, at: number): Speaker => {
  for (let i = from; i < at; i += 1)
    for (const hit of view.reading.starts[i] ?? [])
      if (hit.sense.kind === "role" && hit.to <= at)
        return { name: wordsOf(view.reading, i, hit.to), role: hit.sense.role };
  return { name: null, role: "unnamed" };
};

export const reportingNoun: Rule<SpeechView, Spoken[]> = {
  id: "claim.noun",
  read: (view) => {
    const { reading, sentence, number } = view;
    const out: Spoken[] = [];
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const hit = reading.starts[i]?.find((one) => one.sense.kind === "cue-noun");
      if (hit?.sense.kind !== "cue-noun" || reading.part[i] === parts.verb || reading.quoted[i] === 1) continue;
      // "reports in July that": a time may stand between the noun and its clause.
      let link = hit.to;
      while (link < Math.min(sentence.to, hit.to + 5) && !/^(?:that|of)$/.test(reading.tokens.word[link] ?? "")) {
        if (reading.part[link] === parts.verb || reading.part[link] === parts.sign) break;
        link += 1;
      }
      const word = reading.tokens.word[link];
      if (word !== "that" && !(word === "of" && link === hit.to)) continue;
      let from = i;
      while (
        from > sentence.from &&
        (reading.part[from - 1] === parts.nominal || reading.part[from - 1] === parts.determiner)
      )
        from -= 1;
      const unproven = hasMark(reading, from, i, "unproven");
      const speaker = sourceOf(view, from, i);
      // "a report of the committee" names a paper; a claim needs a clause, a source or doubt.
      if (word === "of" && speaker.name === null && !unproven) continue;
      let to = sentence.to;
      while (to > link && reading.part[to - 1] === parts.sign) to -= 1;
      // "reports that ... were false": the verdict is no part of the report.
      const verdict = refutedAt(reading, link + 1, link + 1, sentence.from, sentence.to);
      if (verdict > link) to = verdict;
      if (to - link < 3) continue;
      out.push({
        speaker,
        cue: wordsOf(reading, from, hit.to),
        stance: hit.sense.stance,
        from: link + 1,
        to,
        sentence: number,
        shown: { from, to: hit.to },
        direct: false,
        rule: "claim.noun",
        ...(unproven || hit.sense.unsure ? { unsure: true } : {}),
      });
      break;
    }
    return out;
  },
};
