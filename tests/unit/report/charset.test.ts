import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { decodeText } from "../../../shared/report/charset.ts";

const parsers = await loadParsers();
const russian =
  "Неизвестные обстреляли пограничный пост в районе села Максат, сообщили в пресс-службе. Двое военнослужащих получили ранения и доставлены в больницу.";
const french =
  "Des hommes armés ont attaqué une école près de la frontière, a déclaré un témoin à l'agence. Aucun blessé n'a été signalé.";
const polish =
  "Nieznani sprawcy ostrzelali posterunek graniczny w pobliżu wsi, poinformowała służba prasowa. Dwóch żołnierzy odniosło rany.";

describe("the charset of undeclared text", () => {
  it.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["windows-1252", french],
    ["windows-1250", polish],
    ["utf-8", russian],
  ])("is found to be %s", async (charset, text) => {
    expect(await decodeText(iconv.encode(text, charset), undefined, parsers)).toEqual({ charset, text });
  });

  it("is read from UTF-16 without a mark", async () => {
    const bytes = iconv.encode("Shots were heard near the post on Monday.", "utf-16le");
    expect((await decodeText(bytes, undefined, parsers)).text).toBe("Shots were heard near the post on Monday.");
  });
});

describe("a declared charset", () => {
  it("is believed when the bytes are no valid UTF-8", async () => {
    const bytes = iconv.encode(`<html><head><meta charset="windows-1251"></head><body>${russian}`, "windows-1251");
    expect((await decodeText(bytes, undefined, parsers)).text).toContain("пограничный пост");
  });

  it("loses against bytes that prove to be UTF-8", async () => {
    const page = `<meta charset="iso-8859-1"><p>${french}</p>`;
    expect((await decodeText(new TextEncoder().encode(page), undefined, parsers)).text).toBe(page);
  });

  it("loses against statistics when it is Latin-1 over Cyrillic bytes", async () => {
    const bytes = iconv.encode(`<meta charset="iso-8859-1"><p>${russian}</p>`, "windows-1251");
    expect((await decodeText(bytes, undefined, parsers)).text).toContain("получили ранения");
  });

  it("is taken from the media type when the text has none", async () => {
    expect((await decodeText(iconv.encode(russian, "koi8-r"), "text/plain; charset=koi8-r", parsers)).text).toBe(
      russian,
    );
  });

  it("may be a name nobody knows", async () => {
    const bytes = iconv.encode(french, "windows-1252");
    expect((await decodeText(bytes, "text/plain; charset=x-nonsense", parsers)).text).toBe(french);
  });
});

describe("decoding", () => {
  it("drops the byte order mark", async () => {
    expect((await decodeText(new TextEncoder().encode("\uFEFFOsh"), undefined, parsers)).text).toBe("Osh");
  });

  it("gives any UTF-8 text back unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        fc.pre(!text.includes("\u0000") && !text.startsWith("\uFEFF") && !text.startsWith("+"));
        expect((await decodeText(new TextEncoder().encode(text), undefined, parsers)).text).toBe(text);
      }),
    );
  });
});
