import { describe, expect, it } from "vitest";
import type { PdfItem } from "../../../shared/report/parsers.ts";
import { pdfPassages } from "../../../shared/report/pdf-layout.ts";

const row = (text: string, y: number, size = 11): PdfItem => ({
  text,
  x: 60,
  y,
  width: text.length * size * 0.5,
  size,
  endsLine: true,
});

describe("a PDF's pages", () => {
  it("become paragraphs whose broken words are whole again", () => {
    const page = [
      row("Unknown men fired at the border post near Maksat on Monday and fled to the hi-", 700),
      row("gher ground before the patrol came, the press service of the district said in the", 686),
      row("evening.", 672),
      row("Two conscripts were hurt and taken to the hospital of the province on Tuesday now.", 640),
    ];
    expect(pdfPassages([page]).map(({ text }) => text)).toEqual([
      "Unknown men fired at the border post near Maksat on Monday and fled to the higher ground before the patrol came, the press service of the district said in the evening.",
      "Two conscripts were hurt and taken to the hospital of the province on Tuesday now.",
    ]);
  });

  it("call larger type a heading", () => {
    const page = [
      row("Shots near Maksat", 750, 20),
      row("Unknown men fired at the border post near Maksat on Monday and then fled.", 700),
    ];
    expect(pdfPassages([page])[0]).toEqual({ kind: "heading", text: "Shots near Maksat", page: 1 });
  });

  it("lose running heads and page numbers", () => {
    const page = (n: number, text: string) => [row(`Valley Monitor, issue ${n}`, 800), row(text, 700), row(`${n}`, 40)];
    const texts = pdfPassages([
      page(1, "Shots were heard on Monday."),
      page(2, "The road was mined."),
      page(3, "Nobody was hurt."),
    ]).map(({ text }) => text);
    expect(texts).toEqual(["Shots were heard on Monday.", "The road was mined.", "Nobody was hurt."]);
  });

  it("join words that the file cut into runs", () => {
    const items: PdfItem[] = [
      { text: "Sho", x: 60, y: 700, width: 18, size: 11, endsLine: false },
      { text: "ts", x: 78, y: 700, width: 10, size: 11, endsLine: false },
      { text: "fired", x: 95, y: 700, width: 25, size: 11, endsLine: true },
    ];
    expect(pdfPassages([items])[0]?.text).toBe("Shots fired");
  });

  it("may be empty", () => {
    expect(pdfPassages([[], []])).toEqual([]);
  });
});
