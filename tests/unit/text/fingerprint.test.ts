import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity, wordingOf } from "../../../shared/text/fingerprint.ts";

const wordsFrom = (seed: number, count: number): string[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${(state >>> 12) % 5000}`;
  });
};
const story = wordsFrom(1, 400);
const share = (a: string[], b: string[]): number =>
  similarity(wordingOf(a.join(" ")).signature, wordingOf(b.join(" ")).signature);
const meet = (a: string[], b: string[]): boolean => {
  const bands = new Set(wordingOf(a.join(" ")).bands);
  return wordingOf(b.join(" ")).bands.some((band) => bands.has(band));
};

describe("fingerprints", () => {
  it("are equal for texts that differ in case, spacing and signs only", () => {
    expect(wordingOf("Shots fired, in Osh!").exact).toBe(wordingOf("shots  fired in\nOsh").exact);
    expect(wordingOf("Shots fired in Osh").exact).not.toBe(wordingOf("Shots fired in Uzgen").exact);
  });

  it("share nearly everything when a few words were edited", () => {
    const edited = story.map((word, i) => (i % 60 === 30 ? "edited" : word));
    expect(share(story, edited)).toBeGreaterThan(0.85);
    expect(meet(story, edited)).toBe(true);
  });

  it("share nearly everything when one is a shortened copy", () => {
    expect(share(story, story.slice(0, 220))).toBeGreaterThan(0.85);
    expect(meet(story, story.slice(0, 220))).toBe(true);
  });

  it("share little when only half is common", () => {
    expect(share(story, [...story.slice(0, 200), ...wordsFrom(9, 200)])).toBeGreaterThan(0.35);
    expect(share(story, [...story.slice(0, 200), ...wordsFrom(9, 200)])).toBeLessThan(0.65);
  });

  it("share next to nothing and do not meet when the texts are different", () => {
    expect(share(story, wordsFrom(77, 400))).toBeLessThan(0.05);
    expect(meet(story, wordsFrom(77, 400))).toBe(false);
  });

  it("of nothing match nothing", () => {
    expect(wordingOf("").bands).toEqual([]);
    expect(similarity(wordingOf("").signature, wordingOf("").signature)).toBe(0);
  });

  it("are the same on every machine", () => {
    expect(wordingOf("Two guards were hurt near Maksat on Monday")).toMatchSnapshot();
  });

  it("say 1 of a text and itself, and the same both ways", () => {
    const text = fc.array(fc.constantFrom("raid", "post", "road", "guards", "near", "Osh", "three"), {
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(share(a, a)).toBe(1);
        expect(share(a, b)).toBeCloseTo(share(b, a), 10);
      }),
      { numRuns: 40 },
    );
  });
});
