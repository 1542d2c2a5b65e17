import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import { limits } from "../../../../shared/report/limits.ts";
import { madePdf } from "../made-files.ts";
import { decoded, told } from "./decoded.ts";

const sentence = "Four guards were hurt at a post near the river. ";

describe("a document that tells more than is read", () => {
  it("is named too large as rich text, whether in one paragraph or in letters of many code pages", async () => {
    const most = limits.documentCharacters;
    await expect(decoded(`{\\rtf1 ${sentence.repeat(most / sentence.length + 1)}}`)).rejects.toMatchObject({
      code: "report.too-large",
      detail: { limit: most },
    });
    const fonts = "{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset238 B;}}";
    await expect(decoded(`{\\rtf1${fonts}${"\\f0 a\\f1 b".repeat(most / 16)}}`)).rejects.toMatchObject({
      code: "report.too-large",
    });
  });

  it("is named too large as plain text, however short its lines are", async () => {
    await expect(decoded("a\n".repeat(limits.documentCharacters / 2 + 1))).rejects.toMatchObject({
      code: "report.too-large",
    });
    expect(await told(sentence.trim())).toEqual([`paragraph: ${sentence.trim()}`]);
  });

  it("is read whole as rich text below that", async () => {
    const fonts = "{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset238 B;}}";
    const [only = ""] = await told(`{\\rtf1${fonts}${"\\f0 a\\f1 b".repeat(1000)}}`);
    expect(only).toBe(`paragraph: ${"ab".repeat(1000)}`);
  });

  it("is left by the PDF parser where its pages have told enough, and read whole when they just may", async () => {
    const { pdf } = await loadParsers();
    const file = madePdf(Array.from({ length: 3 }, () => [{ text: sentence.trim() }]));
    const whole = await pdf(file, { pages: 3, characters: 1000 });
    const runs = whole.outcome === "read" ? whole.pages.flat() : [];
    const characters = runs.reduce((sum, { text }) => sum + Math.max(1, text.length), 0);
    expect(whole).toMatchObject({ outcome: "read", pages: { length: 3 } });
    expect(await pdf(file, { pages: 3, characters })).toEqual(whole);
    expect(await pdf(file, { pages: 3, characters: characters - 1 })).toEqual({ outcome: "too-long", characters });
  });
});
