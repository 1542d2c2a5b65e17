/** Conduct told by nouns and set words: "in police firing", "after his arrest", "stood mute spectators". */
import { parts } from "../grammar.ts";
import type { ConductView, Deed } from "./deed.ts";
import { sensesAt } from "./phrases.ts";

const kinds = { arrest: "state-arrest", violence: "state-force", action: "state-action" } as const;
const plainly = /^(?:arrested|detained)$/;
const notDone =
  /^(?:demand|demanded|demanding|demands|sought|seeking|no|without|cardiac|court|courting|urge|urged|against|avoid|any|if|despite|lack|possibility|may|might|could|including|or)$/;

/** Whether a noun is wished for, denied or part of another: "demanded the arrest of", "a cardiac arrest", "an arrest warrant". */
const isElse = ({ reading, sentence }: ConductView, from: number, to: number): boolean => {
  const { word } = reading.tokens;
  if (/^(?:warrant|warrants|free|bound|hit)$/.test(word[to] ?? "") || reading.tokens.tied[to] === 1) return true;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i -= 1) {
    if (notDone.test(word[i] ?? "")) return true;
    if (word[i] === ",") break;
  }
  for (let i = sentence.from; i < from; i += 1)
    if (/^(?:demanded|demanding|demand|demands)$/.test(word[i] ?? "")) return true;
  return false;
};

export const nounDeeds = (view: ConductView): Deed[] => {
  const { reading, sentence, forces, fired } = view;
  const deeds: Deed[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const theirs = fired && reading.tokens.word[i] === "firing" && reading.tokens.word[i - 1] === "the";
    // "The arrested teachers": told of people in passing.
    if (
      plainly.test(reading.tokens.word[i] ?? "") &&
      reading.part[i] === parts.nominal &&
      reading.part[i + 1] === parts.nominal
    )
      deeds.push({ kind: "state-arrest", from: i, to: i + 1, planned: false });
    const hit = sensesAt(reading, i).find(({ sense }) => sense.kind === "noun");
    const deed = hit?.sense.kind === "noun" ? hit.sense.deed : theirs ? "violence" : null;
    const to = hit?.to ?? i + 1;
    if (deed === null || (reading.part[i] === parts.verb && !theirs)) continue;
    if (!isElse(view, i, to)) {
      const force = forces.find((one) => one.from < to && i < one.to);
      deeds.push({ kind: kinds[deed], from: i, to, planned: false, ...(force ? { force } : {}) });
    }
    i = to - 1;
  }
  return deeds;
};

/** Not acting told by words of its own, where a force or an authority is spoken of. */
export const wordedInaction = ({ reading, sentence, forces, authorities }: ConductView): Deed[] => {
  const [force] = forces.length > 0 ? forces : authorities;
  if (!force) return [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const hit = sensesAt(reading, i).find(({ sense }) => sense.kind === "inaction");
    if (hit) return [{ kind: "state-inaction", from: i, to: hit.to, force, planned: false }];
  }
  return [];
};
