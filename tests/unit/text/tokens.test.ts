/** Tokens lie where they say, and cover every character that is not white space. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenize, tokenKinds } from "../../../shared/text/tokens.ts";

const cut = (text: string): string[] => {
  const { start, end, count } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

it.each([
  ["US-led raid", ["US", "led", "raid"]],
  ["1,500 fighters", ["1,500", "fighters"]],
  ["the U.S. army", ["the", "U.S.", "army"]],
  ["Osh's market", ["Osh", "'s", "market"]],
  ["“Go,” he said.", ["“", "Go", ",", "”", "he", "said", "."]],
  ["7th Brigade", ["7th", "Brigade"]],
])("cuts %j", (text, words) => {
  expect(cut(text)).toEqual(words);
});

it("folds case and accents for the lexicon", () => {
  expect(tokenize("Ejército").word).toEqual(["ejercito"]);
});

it("ties the halves of a hyphened word", () => {
  expect([...tokenize("shoot-out").tied]).toEqual([0, 1]);
});

it("covers every character of any text but white space and tying hyphens, in order and once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { start, end, count, kind } = tokenize(text);
      let last = 0;
      for (let i = 0; i < count; i += 1) {
        expect(start[i]).toBeGreaterThanOrEqual(last);
        expect(end[i]).toBeGreaterThan(start[i] ?? 0);
        expect(text.slice(last, start[i])).toMatch(/^[\s\u00a0\u202f\p{Cc}'’‐‑-]*$/u);
        expect(Object.values(tokenKinds)).toContain(kind[i]);
        last = end[i] ?? 0;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
