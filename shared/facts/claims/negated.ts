/** Whether a negator stands in a token range: "no group has claimed responsibility". */
import { parts } from "../grammar.ts";
import type { Reading } from "../reading.ts";

export const hasNegator = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if (reading.part[i] === parts.negator || reading.tokens.word[i] === "nobody") return true;
  return false;
};
