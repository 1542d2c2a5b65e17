/** Columns that line up and paragraphs that fit, whatever a report holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hanging, plain, table, widthOf, wrapped } from "../../../cli/layout.ts";

it.each([
  ["Osh", 3],
  ["Жалал-Абад", 10],
  ["é", 1],
  ["北京", 4],
  ["👩‍🚒", 2],
  ["\u001b[32mread\u001b[39m", 4],
])("counts the cells of %j", (text, cells) => {
  expect(widthOf(text)).toBe(cells);
});

it("shows nothing of a report that could move the cursor", () => {
  expect(plain("a\u001b[31mred\r\nb\u0007\u202ec")).toBe("a [31mred b c");
});

describe("a table", () => {
  it("is as wide as its widest cell and has no blanks at the end", () => {
    const { head, rows } = table(
      ["A", "LONGER"],
      [
        ["北京", "x"],
        ["", "y\nz"],
      ],
    );
    expect([head, ...rows]).toEqual(["A     LONGER", "北京  x", "      y z"]);
  });
});

describe("a paragraph", () => {
  it("hangs under where it starts", () => {
    expect(hanging("  rule  ", "one two three four five six", 30)).toBe("  rule  one two three four\n        five six");
  });

  it("keeps every word and stays within its width unless a word alone is wider", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 })),
        fc.integer({ min: 5, max: 60 }),
        (words, width) => {
          const text = words.join(" ");
          const lines = wrapped(text, width);
          expect(lines.join(" ")).toBe(plain(text));
          for (const line of lines) if (line.includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
