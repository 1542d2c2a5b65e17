/** Number words and vague words by the published table. */
import { expect, it } from "vitest";
import { numberAt } from "../../../shared/facts/numbers.ts";
import { tokenize } from "../../../shared/text/tokens.ts";

const read = (words: string) => numberAt(tokenize(words), 0)?.count;

it.each([
  ["three men", 3, 3, "stated"],
  ["twenty-five men", 25, 25, "stated"],
  ["1,500 men", 1500, 1500, "stated"],
  ["two hundred men", 200, 200, "stated"],
  ["a couple of men", 2, 2, "stated"],
  ["a dozen men", 12, 12, "stated"],
  ["two dozen men", 24, 24, "stated"],
  ["several men", 3, null, "derived"],
  ["a few men", 3, null, "derived"],
  ["dozens of men", 24, null, "derived"],
  ["scores of men", 40, null, "derived"],
  ["hundreds of men", 200, null, "derived"],
  ["thousands of men", 2000, null, "derived"],
  ["at least 12 men", 12, null, "stated"],
  ["more than 12 men", 13, null, "stated"],
  ["between 10 and 15 men", 10, 15, "stated"],
  ["10 to 15 men", 10, 15, "stated"],
  ["up to 30 men", 1, 30, "derived"],
])("%s is %s to %s, %s", (words, min, max, basis) => {
  expect(read(words)).toEqual({ min, max, basis });
});

it.each(["men", "the men", "2.5 men", "many men"])("%s is no number", (words) => {
  expect(read(words)).toBeUndefined();
});
