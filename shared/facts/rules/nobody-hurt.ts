/** "No one was killed", "there were no casualties": a count of none for the deed told beside it. */
import { unharmedIn } from "../denial.ts";
import type { Counted, Draft, SentenceView } from "../draft.ts";
import { triggers } from "../lexicon/triggers.ts";
import { exactly } from "../numbers.ts";
import type { Rule } from "../rule.ts";

const harm = triggers.find((trigger) => trigger.id === "kill")!;

export const nobodyHurt: Rule<SentenceView, Draft[]> = {
  id: "nobody-hurt",
  read: ({ reading, sentence, number }) =>
    unharmedIn(reading, sentence.from, sentence.to)
      .filter((one) => one.whole)
      .map(({ kinds, from, to }) => {
        const count = (kind: string): Counted => ({ ...exactly(0), proof: { from, to, rule: `count.${kind}` } });
        return {
          trigger: harm,
          type: harm.type,
          tags: [],
          from,
          to,
          sentence: number,
          stage: "accomplished",
          agents: [],
          patients: [],
          counts: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])),
          definite: false,
          // Nobody hurt shows no violence: it needs a deed to belong to.
          anchored: false,
          proofs: [{ from: sentence.from, to: sentence.to, rule: "deed.toll" }],
        };
      }),
};
