/** Fingerprints of a text: equal for exact copies, close for near ones, the same on every machine. */
import { createHash } from "node:crypto";
import type { Fingerprint } from "./normalized-report.ts";
import type { StoryTerm } from "./story.ts";

/** Words in a row that count as shared wording. */
const shingleWords = 3;
/** Minimum hashes kept: the estimate of a share is off by about 4 %. */
const hashes = 128;
/** Pairs of minimum hashes that make a band: texts sharing 70 % of their shingles meet in one 99 times in 100; for the rest see kin.ts. */
const bands = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a, 32 bit. */
const hashOf = (text: string, seed: number): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
};

/** Multipliers and addends of the hash family, drawn once from a fixed sequence. */
const family = ((): { multiplier: number; addend: number }[] => {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return Array.from({ length: hashes }, () => ({ multiplier: next() | 1, addend: next() }));
})();

const mixed = (value: number, multiplier: number, addend: number): number => {
  let hash = (Math.imul(value, multiplier) + addend) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
};

const shinglesOf = (words: readonly string[]): Set<number> => {
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  const last = Math.max(0, words.length - shingleWords);
  for (let i = 0; i <= last; i += 1) shingles.add(hashOf(words.slice(i, i + shingleWords).join(" "), 0));
  return shingles;
};

/** All ways a text is found again: by its wording, and by the story it tells. */
export const fingerprintOf = (text: string, story: StoryTerm[]): Fingerprint => ({ ...wordingOf(text), story });

export const wordingOf = (text: string): Omit<Fingerprint, "story"> => {
  const words = wordsOf(text);
  const shingles = shinglesOf(words);
  const minima = family.map(({ multiplier, addend }) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = mixed(shingle, multiplier, addend);
      if (hash < least) least = hash;
    }
    return least;
  });
  return {
    exact: createHash("sha256").update(words.join(" ")).digest("hex").slice(0, 24),
    bands:
      shingles.size === 0
        ? []
        : Array.from(
            { length: bands },
            (_, i) => `${i}-${hashOf(`${minima[2 * i]} ${minima[2 * i + 1]}`, i).toString(36)}`,
          ),
    signature: [shingles.size, ...minima],
  };
};

/**
 * Estimated share of the shorter text's wording that the other one has too, from two signatures; 0 when one is empty.
 * A signature is the number of shingles, then the minimum hashes.
 */
export const similarity = (a: readonly number[], b: readonly number[]): number => {
  const [sizeA = 0, ...minimaA] = a;
  const [sizeB = 0, ...minimaB] = b;
  if (sizeA === 0 || sizeB === 0 || minimaA.length !== minimaB.length) return 0;
  const equal = minimaA.filter((least, i) => least === minimaB[i]).length;
  const jaccard = equal / minimaA.length;
  return Math.min(1, (jaccard * (sizeA + sizeB)) / ((1 + jaccard) * Math.min(sizeA, sizeB)));
};
