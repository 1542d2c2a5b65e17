/** Deeds told as not done are denials: of whoever tells them so, else of the outlet. */
import type { Draft } from "../draft.ts";
import { parts } from "../grammar.ts";
import type { Reading } from "../reading.ts";
import type { Spoken } from "./spoken.ts";

const passedOn = new Set(["claim.noun", "claim.hearsay"]);

/** The outlet's own denial, in the words of the sentence or of the report it calls false. */
const outletDenial = (reading: Reading, draft: Draft, told: Spoken | undefined): Spoken | null => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return null;
  let to = sentence.to;
  while (to > sentence.from && reading.part[to - 1] === parts.sign) to -= 1;
  return {
    speaker: { name: reading.report.publisher, role: "media" },
    cue: "",
    stance: "denies",
    ...(told ? { from: told.from, to: told.to } : { from: sentence.from, to }),
    sentence: draft.sentence,
    shown: { from: draft.from, to: draft.to },
    direct: false,
    rule: "claim.denied-deed",
  };
};

export const withDenied = (reading: Reading, speech: readonly Spoken[], denied: readonly Draft[]): Spoken[] => {
  let out = [...speech];
  for (const draft of denied) {
    const covers = (one: Spoken): boolean =>
      one.sentence === draft.sentence && one.from <= draft.from && draft.to <= one.to;
    if (out.some((one) => covers(one) && one.stance === "denies")) continue;
    const isTeller = (one: Spoken): boolean =>
      covers(one) && !passedOn.has(one.rule) && (one.stance === "asserts" || one.stance === "confirms");
    if (out.some(isTeller)) {
      out = out.map((one) => (isTeller(one) ? { ...one, stance: "denies" } : one));
      continue;
    }
    const own = outletDenial(
      reading,
      draft,
      out.find((one) => covers(one) && passedOn.has(one.rule)),
    );
    if (own) out.push(own);
  }
  return out.sort((a, b) => a.sentence - b.sentence);
};
