/** What was seen in a picture, judged and laid out: which of it is legible, and its lines as those of a page. */
import type { PdfItem, SeenLine, SeenWord, Sight } from "./parsers.ts";

/** Mean certainty below which a page is no reading but noise: foreign letters, a page upside down, leaves of a tree. */
const leastConfidence = 60;
const leastConfidenceOfLine = 45;
/** Letters and digits; a photograph may show a shop's sign. */
const fewestCharacters = 20;

const weightOf = ({ text }: SeenWord): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Mean over the characters; of nothing it is 0. */
const confidenceIn = (words: readonly SeenWord[]): number => {
  const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
  return weight === 0 ? 0 : words.reduce((sum, word) => sum + weightOf(word) * word.confidence, 0) / weight;
};

export type Legible = { paragraphs: SeenLine[][]; characters: number; confidence: number };

/** The lines that are words. */
export const legibleIn = ({ paragraphs }: Sight): Legible => {
  const kept = paragraphs
    .map((lines) => lines.filter(({ words }) => confidenceIn(words) >= leastConfidenceOfLine))
    .filter((lines) => lines.length > 0);
  const words = kept.flat().flatMap((line) => line.words);
  return {
    paragraphs: kept,
    characters: words.reduce((sum, word) => sum + weightOf(word), 0),
    confidence: confidenceIn(words),
  };
};

export const isLegible = ({ characters, confidence }: Legible): boolean =>
  characters >= fewestCharacters && confidence >= leastConfidence;

/** Characters of whatever was seen, legible or not: type the wrong way round still looks like a lot of it. */
export const charactersIn = ({ paragraphs }: Sight): number =>
  paragraphs.flat().reduce((sum, { words }) => sum + words.reduce((of, word) => of + weightOf(word), 0), 0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** Paragraphs of nearly one size are of one size: what the engine measures differs with the letters in a line. */
const sizesOf = (paragraphs: readonly SeenLine[][]): number[] => {
  const body = median(paragraphs.flat().map(({ size }) => size));
  return paragraphs.map((lines) => {
    const own = median(lines.map(({ size }) => size));
    return Math.abs(own - body) <= body * 0.2 ? body : own;
  });
};

/** Points of ordinary type: pictures do not say how large a page they show. */
const ordinarySize = 10;

/** Its lines as runs on a page, from the top down; `scale` is pixels a point, where that is known. */
export const itemsOf = ({ paragraphs }: Legible, scale?: number): PdfItem[] => {
  const sizes = sizesOf(paragraphs);
  const body = median(paragraphs.flatMap((lines, i) => lines.map(() => sizes[i] ?? 0)));
  const points = 1 / (scale ?? body / ordinarySize);
  return paragraphs.flatMap((lines, i) =>
    lines.map(({ words, left, right, baseline }) => ({
      text: words.map(({ text }) => text).join(" "),
      x: left * points,
      y: -baseline * points,
      width: (right - left) * points,
      size: (sizes[i] ?? 0) * points,
      endsLine: true,
    })),
  );
};
