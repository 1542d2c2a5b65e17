/** How real a verb is told: done, ahead, not done though it was due, or only wished for. */
import { groupStart } from "../clause.ts";
import { parts } from "../grammar.ts";
import { markAt, type Reading } from "../reading.ts";

export type Told = "done" | "planned" | "not-done" | "unreal";

const failing = /^(?:fail|failed|fails|failing|refuse|refused|refuses|refusing|unable|reluctant|neglected)$/;
const bound = /^(?:had|have|has|having|managed|able|forced|began|continue|continued|continues|started)$/;

/** The first token of the verb's group, "had to" and "failed to" within it, and how it is told. */
export const toldAt = (reading: Reading, verb: number, floor: number): { told: Told; start: number } => {
  const { tokens, part } = reading;
  const word = (i: number): string => tokens.word[i] ?? "";
  let start = groupStart(reading, verb, floor);
  // "police had to fire", "have failed to protect": one group with what governs it.
  while (
    start - 2 >= floor &&
    word(start - 1) === "to" &&
    (bound.test(word(start - 2)) || failing.test(word(start - 2)))
  )
    start = groupStart(reading, start - 2, floor);
  const purpose = word(start - 1) === "to" || (word(verb - 1) === "to" && start === verb);
  if (purpose) return { told: "unreal", start };
  let told: Told = "done";
  for (let i = start; i < verb; i += 1) {
    if (part[i] === parts.negator || markAt(reading, i, "negation") === i + 1 || failing.test(word(i)))
      return { told: "not-done", start };
    if (/^(?:will|shall|ll|would)$/.test(word(i))) told = "planned";
    else if (part[i] === parts.modal)
      return { told: word(i) === "could" && word(i + 1) === "not" ? "not-done" : "unreal", start };
  }
  // "demanded that he be arrested".
  if (word(start) === "be" && told === "done") return { told: "unreal", start };
  const before = word(start - 1);
  for (let i = start - 1; i >= floor && word(i) !== "," && word(i) !== ";"; i -= 1)
    if (word(i) === "if" || word(i) === "unless") return { told: "unreal", start };
  // "must be found and arrested": the second verb is as real as the first.
  if ((before === "and" || before === "or") && part[start - 2] === parts.verb && start - 2 > floor) {
    const earlier = toldAt(reading, start - 2, floor);
    if (earlier.told === "unreal") return { told: "unreal", start };
  }
  return { told, start };
};
