import { describe, expect, it } from "vitest";
import { passagesOf } from "../../../shared/report/lines.ts";

const texts = (source: string): string[] => passagesOf(source).map(({ text }) => text);

describe("plain text", () => {
  it("joins lines that were wrapped at a width", () => {
    const wrapped = [
      "Unknown men fired at the border post near Maksat on Monday and fled",
      "towards the hills before the patrol could reach the road, the press",
      "service said in a short statement that named nobody and gave no rea-",
      "son for the delay.",
      "",
      "Two conscripts were hurt and taken to the hospital in the provincial",
      "centre.",
    ].join("\n");
    expect(texts(wrapped)).toEqual([
      "Unknown men fired at the border post near Maksat on Monday and fled towards the hills before the patrol could reach the road, the press service said in a short statement that named nobody and gave no reason for the delay.",
      "Two conscripts were hurt and taken to the hospital in the provincial centre.",
    ]);
  });

  it("keeps lines that are whole paragraphs apart", () => {
    const long =
      "Unknown men fired at the border post near Maksat on Monday and fled towards the hills before the patrol could reach the road, the press service said.";
    expect(texts(`Shots near Maksat\n${long}\n${long}`)).toEqual(["Shots near Maksat", long, long]);
  });

  it("keeps labelled lines apart even in wrapped text", () => {
    const source = [
      "Title: Shots near Maksat",
      "Publisher: Valley Courier",
      "",
      "Unknown men fired at the border post near Maksat on Monday and fled",
      "towards the hills before the patrol could reach the road, the press",
      "service said.",
    ].join("\n");
    expect(texts(source).slice(0, 2)).toEqual(["Title: Shots near Maksat", "Publisher: Valley Courier"]);
  });

  it("knows headings, lists, quotes and rows", () => {
    const source =
      "Situation in the valley\n\n- one post closed\n- two roads mined\n\n> as we wrote last week\n\nMon\tOsh\t3\n";
    expect(passagesOf(source).map(({ kind }) => kind)).toEqual([
      "heading",
      "list-item",
      "list-item",
      "quote",
      "table-row",
    ]);
  });

  it("reads old and new line ends alike", () => {
    expect(texts("One line here.\r\n\r\nAnother line.")).toEqual(texts("One line here.\n\nAnother line."));
  });
});
