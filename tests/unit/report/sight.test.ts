import { expect, it } from "vitest";
import type { SeenLine, Sight } from "../../../shared/report/parsers.ts";
import { pdfPassages } from "../../../shared/report/pdf-layout.ts";
import { charactersIn, isLegible, itemsOf, legibleIn } from "../../../shared/report/sight.ts";

const line = (text: string, baseline: number, size = 30, confidence = 95): SeenLine => ({
  words: text.split(" ").map((word) => ({ text: word, confidence })),
  left: 100,
  right: 100 + text.length * 14,
  baseline,
  size,
});

const page: Sight = {
  paragraphs: [
    [line("Two guards wounded at depot", 100, 52)],
    [
      line("Armed men fired on the gate of a grain depot near the town of", 200, 31),
      line("Kerben late on Thursday and wounded two guards.", 240, 29),
    ],
    [line("Nothing was taken. The police are looking for a white lorry in", 340, 28), line("the district.", 380, 33)],
  ],
};

it("lines of type become headings and paragraphs, whatever their size in pixels", () => {
  const passages = [
    { kind: "heading", page: 1, text: "Two guards wounded at depot" },
    {
      kind: "paragraph",
      page: 1,
      text: "Armed men fired on the gate of a grain depot near the town of Kerben late on Thursday and wounded two guards.",
    },
    {
      kind: "paragraph",
      page: 1,
      text: "Nothing was taken. The police are looking for a white lorry in the district.",
    },
  ];
  expect(pdfPassages([itemsOf(legibleIn(page))])).toEqual(passages);
  expect(pdfPassages([itemsOf(legibleIn(page), 150 / 72)])).toEqual(passages);
});

it("certainty is that of the characters, not of the words", () => {
  const words = [
    { text: "Kerben", confidence: 90 },
    { text: "a", confidence: 20 },
  ];
  const { confidence, characters } = legibleIn({ paragraphs: [[{ ...line("", 10), words }]] });
  expect([confidence, characters]).toEqual([80, 7]);
});

it("a line that is a guess is left out, the page around it stays", () => {
  const stain = line("~ii |l: zj", 300, 30, 21);
  const legible = legibleIn({ paragraphs: [...page.paragraphs, [stain]] });
  expect(legible.paragraphs).toHaveLength(3);
  expect(charactersIn({ paragraphs: [[stain]] })).toBe(5);
});

it.each([
  ["an empty page", { paragraphs: [] }],
  ["a sign in a photograph", { paragraphs: [[line("Bakery", 10)]] }],
  ["noise", { paragraphs: [[line("wS ae Oe eer tay a ee tal oe ae Se", 10, 30, 50)]] }],
])("%s is no page to read", (_, sight) => {
  expect(isLegible(legibleIn(sight))).toBe(false);
});
