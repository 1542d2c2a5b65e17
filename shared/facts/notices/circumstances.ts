/** What surrounds violence: hazards, accidents, crime for gain, measures between states. */
import type { Sentence } from "../../text/sentences.ts";
import { parts } from "../grammar.ts";
import type { CircumstanceKind } from "../notice.ts";
import { hasMark, type Reading } from "../reading.ts";
import { sensesAt } from "./phrases.ts";

export type Circumstance = { kind: CircumstanceKind; from: number; to: number };

/** Nouns that make an image of a hazard: "a flood of letters", "an avalanche of complaints". */
const isImage = (reading: Reading, to: number): boolean =>
  reading.tokens.word[to] === "of" &&
  !/^(?:mud|snow|water|lava|rocks|gas|the|diplomats)$/.test(reading.tokens.word[to + 1] ?? "");

/** Harm and its answer: a common word tells of a hazard only beside it. */
const harm =
  /^(?:killed|died|dead|deaths?|injured|hurt|missing|rescued?|rescuers|evacuated?|hospitali[sz]ed|damage|damaged|destroyed|victims|police|arrested|suspects?|gang|seized|imposed|impose|announced|against|diplomats?|ambassador|expelled|trapped|affected|magnitude|emergency|exploded|smoke|ash|worth|accused|jailed|charged|sentenced|investigation|flooded)$/;

/** What a sentence tells, one of a kind; the strongest word of each. */
export const circumstancesIn = (reading: Reading, sentence: Sentence): Circumstance[] => {
  if (hasMark(reading, sentence.from, sentence.to, "pretence")) return [];
  const found = new Map<CircumstanceKind, Circumstance & { weak: number; strong: number }>();
  let harmed = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (harm.test(reading.tokens.word[i] ?? "")) harmed = true;
    const hit = sensesAt(reading, i).find(({ sense }) => sense.kind === "circumstance");
    if (hit?.sense.kind !== "circumstance" || hit.to > sentence.to) continue;
    const { circumstance, weak, form } = hit.sense;
    if (form !== "noun" && reading.part[i] === parts.nominal && (form === "base" || form === "s")) continue;
    if (form === "noun" && isImage(reading, hit.to)) continue;
    const known = found.get(circumstance);
    const one = known ?? { kind: circumstance, from: hit.from, to: hit.to, weak: 0, strong: 0 };
    if (weak) one.weak += 1;
    else one.strong += 1;
    found.set(circumstance, one);
  }
  return [...found.values()]
    .filter(({ weak, strong }) => strong > 0 || weak > 1 || (weak > 0 && harmed))
    .map(({ kind, from, to }) => ({ kind, from, to }));
};
