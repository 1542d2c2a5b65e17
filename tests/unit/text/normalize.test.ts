import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { Problem } from "../../../shared/errors.ts";
import { limits } from "../../../shared/report/limits.ts";
import { normalizedReportSchema } from "../../../shared/text/normalized-report.ts";
import { normalizeAlone as normalize } from "../../support/normalize-alone.ts";
import { arrivalOf, bytesOf, madeDocx, madePdf } from "../report/made-files.ts";

const parsers = await loadParsers();
const prose =
  "Unknown men fired at the border post near Maksat on Monday evening and fled towards the hills, the press service said.";
const more =
  "Two conscripts were hurt and taken to the hospital in the centre of the province, a doctor there said by telephone.";

const codeOf = async (source: string | Uint8Array, size?: number): Promise<string> => {
  const arrival = arrivalOf(source);
  return normalize({ ...arrival, size: size ?? arrival.size }, parsers).then(
    () => "read",
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
};

describe("a normalized report", () => {
  it("holds clean text whose blocks cover it but for the empty lines between", async () => {
    const read = await normalize(
      arrivalOf(`Fear at the border\n\n${prose}\n\n- one post closed\n- two roads mined\n\n${more}\n\nSearch Courier`),
      parsers,
    );
    expect(normalizedReportSchema.parse(read)).toEqual(read);
    expect(read.blocks.map(({ span }) => read.text.slice(span.start, span.end)).join("\n\n")).toBe(read.text);
    expect(read.text).not.toContain("Search Courier");
    expect(read.report).toMatchObject({
      title: "Fear at the border",
      language: "en",
      kind: "txt",
      state: "normalized",
      relevant: false,
    });
  });

  it.each<[string, string | Uint8Array]>([
    ["txt", `Fear at the border\n\n${prose}\n\n${more}`],
    ["html", `<html><body><h1>Fear at the border</h1><p>${prose}</p><p>${more}</p></body></html>`],
    [
      "eml",
      `From: a@example.org\nSubject: Fear at the border\nDate: Mon, 16 Sep 2002 10:00:00 +0000\n\n${prose}\n\n${more}\n`,
    ],
    ["docx", madeDocx([{ text: "Fear at the border", heading: true }, { text: prose }, { text: more }])],
    ["pdf", madePdf([[{ text: "Fear at the border", size: 20 }, { text: prose }, { text: more }]])],
  ])("says the same out of a %s", async (kind, source) => {
    const { report, text } = await normalize(arrivalOf(source), parsers);
    expect(report).toMatchObject({ kind, title: "Fear at the border", language: "en" });
    expect(text.replace(/\s+/g, " ")).toBe(`${prose} ${more}`);
  });

  it("says which paragraphs are in another language", async () => {
    const foreign =
      "Неизвестные обстреляли пограничный пост в районе села Максат вечером в понедельник и скрылись в горах, сообщили в службе.";
    const read = await normalize(arrivalOf(`Fear at the border\n\n${prose}\n\n${foreign}\n\n${more}`), parsers);
    expect(read.report).toMatchObject({ language: "en", otherLanguages: ["ru"] });
    expect(read.blocks.map(({ language }) => language)).toEqual([undefined, "ru", undefined]);
  });

  it("says on which page of a PDF a paragraph begins", async () => {
    const bytes = madePdf([[{ text: "Fear at the border", size: 20 }, { text: prose }], [{ text: more }]]);
    const read = await normalize(arrivalOf(bytes), parsers);
    expect(read.blocks.map(({ page, span }) => [page, read.text.slice(span.start, span.start + 7)])).toEqual([
      [1, prose.slice(0, 7)],
      [2, more.slice(0, 7)],
    ]);
  });

  it("is the same, byte for byte, from the same bytes", async () => {
    const arrival = arrivalOf(`Fear at the border\n\n${prose}`);
    expect(JSON.stringify(await normalize(arrival, parsers))).toBe(JSON.stringify(await normalize(arrival, parsers)));
  });

  it("is truecased when it came in capitals, its short forms kept", async () => {
    const { text } = await normalize(
      arrivalOf(`OSH, 3 JAN 90 -- [TEXT] ${prose.toUpperCase()} THE BORDER GUARD COMMITTEE (BGCX) SAID SO.`),
      parsers,
    );
    expect(text).toContain("near Maksat on Monday evening");
    expect(text).toContain("Border Guard Committee (BGCX)");
  });

  it("keeps a report whose optional metadata is bad, and says so", async () => {
    const { report } = await normalize(arrivalOf(prose, { metadata: { published: "32 Nonsember" } }), parsers);
    expect(report).toMatchObject({ state: "normalized", reason: "report.bad-metadata", published: null });
  });

  it("is received on its day when an archive is loaded as published", async () => {
    const metadata = { load: "as-published", published: "2002-09-16" };
    expect((await normalize(arrivalOf(prose, { metadata }), parsers)).report.received).toBe("2002-09-16T12:00:00.000Z");
  });
});

describe("a report that cannot be read", () => {
  const truncated = madeDocx([{ text: prose }]);
  it.each<[string, string | Uint8Array, string]>([
    ["is empty", "", "report.empty"],
    ["is a broken PDF", "%PDF-1.7\nrandom bytes and no more", "report.unreadable"],
    ["is half a Word document", truncated.subarray(0, truncated.length - 40), "report.unreadable"],
    ["is a PDF without a word", madePdf([[]]), "report.no-text"],
    ["is a page without a word", "<html><body><script>alert(1)</script></body></html>", "report.no-text"],
    [
      "has more pages than we read",
      madePdf(Array.from({ length: limits.pdfPages + 1 }, () => [{ text: "page" }])),
      "report.too-many-pages",
    ],
  ])("because it %s has a code", async (_, source, code) => {
    expect(await codeOf(source)).toBe(code);
  });

  it("because it is too large is refused by its size alone", async () => {
    expect(await codeOf(new Uint8Array(), limits.bytes + 1)).toBe("report.too-large");
  });

  it("is never a crash, whatever its bytes are", async () => {
    const starts = [
      "",
      "%PDF-1.4\n",
      "PK\u0003\u0004word/document.xml",
      "<html>",
      "From: a\nSubject: b\n\n",
      "\u00ff\u00fe",
      "{\\rtf1",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const bytes = Uint8Array.from([...[...start].map((sign) => sign.charCodeAt(0)), ...rest]);
        expect(await codeOf(bytes)).toMatch(/^(?:read|report\..+)$/);
      }),
      { numRuns: 150 },
    );
  });

  it("does not hang on hostile prose", async () => {
    for (const piece of ["By A", "[For ", "(see ", "the A news ", "Published ", "A. ", '"', "<", "- ", "Publisher "])
      expect(await codeOf(bytesOf(piece.repeat(20_000 / piece.length)))).toMatch(/^(?:read|report\..+)$/);
  }, 20_000);
});
