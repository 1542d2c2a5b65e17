/** Deeds told as not done are denials: of whoever tells them so, else of the outlet. */
import type { Draft } from "../draft.ts";
import { isViolent } from "../event-types.ts";
import { parts } from "../grammar.ts";
import type { Reading } from "../reading.ts";
import { outletSpeaker } from "./outlet-speaker.ts";
import type { Spoken } from "./spoken.ts";

const passedOn = new Set(["claim.noun", "claim.hearsay"]);

/** The outlet's own denial, in the words of the sentence or of the report it calls false. */
const outletDenial = (reading: Reading, draft: Deed, told: Spoken | undefined): Spoken | null => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return null;
  let to = sentence.to;
  while (to > sentence.from && reading.part[to - 1] === parts.sign) to -= 1;
  return {
    speaker: outletSpeaker(reading),
    cue: "",
    stance: "denies",
    ...(told ? { from: told.from, to: told.to } : { from: sentence.from, to }),
    sentence: draft.sentence,
    shown: { from: draft.from, to: draft.to },
    direct: false,
    rule: "claim.denied-deed",
  };
};

const did = new Set(["did", "has", "have", "had", "do", "does"]);
type Deed = Pick<Draft, "sentence" | "from" | "to">;

/** Deeds a plain negative says were not done: "did not attack the post", "has not carried out an attack". */
const undone = (reading: Reading): Deed[] => {
  const { part, tokens } = reading;
  const found: Deed[] = [];
  for (let i = 1; i < tokens.count; i += 1) {
    if (part[i] !== parts.negator || !did.has(tokens.word[i - 1] ?? "")) continue;
    const sentence = reading.sentenceOf[i] ?? 0;
    const end = reading.sentences[sentence]?.to ?? 0;
    let verb = i + 1;
    while (verb < end && part[verb] === parts.adverb) verb += 1;
    const own = deedAt(reading, verb);
    // A noun is the deed only where the verb carries one out: "did not stage an attack", not "did not see the attack".
    const last = carrying.has(tokens.word[verb] ?? "") ? Math.min(end, verb + 7) : verb;
    let at = verb;
    let to = own;
    while (to === null && at + 1 < last && part[at + 1] !== parts.sign) {
      at += 1;
      to = deedAt(reading, at);
    }
    if (to !== null) found.push({ sentence, from: i - 1, to });
  }
  return found;
};
const harmful = new Set<string>(["deed", "blast", "harm"]);

/** End of the violent deed told at a token, or null. */
const deedAt = (reading: Reading, at: number): number | null =>
  reading.starts[at]?.find(
    ({ sense }) =>
      sense.kind === "trigger" &&
      !sense.trigger.common &&
      harmful.has(sense.trigger.part) &&
      isViolent(sense.trigger.type),
  )?.to ?? null;

const carrying = new Set(
  "carry carried conduct conducted launch launched stage staged commit committed mount mounted perpetrate perpetrated order ordered plan planned".split(
    " ",
  ),
);

export const withDenied = (reading: Reading, speech: readonly Spoken[], denied: readonly Draft[]): Spoken[] => {
  let out = [...speech];
  for (const draft of [...denied, ...undone(reading)]) {
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
