/** Pictures read by the real engine: what is legible becomes text, what is not is told so. */
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { openTranscriber } from "../../../functions/entry/transcriber.ts";
import { decodeWith } from "../../../shared/report/decoders/decoders.ts";
import { limits } from "../../../shared/report/limits.ts";
import { transcribe } from "../../../shared/report/transcription.ts";
import { normalize } from "../../../shared/text/normalize.ts";
import { arrivalOf, madePdf } from "./made-files.ts";

// A page takes seconds.
vi.setConfig({ testTimeout: 60_000 });

const parsers = await loadParsers();
const decode = decodeWith(parsers);
const transcriber = openTranscriber();
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/pictures/${name}`, import.meta.url)));

const read = async (bytes: Uint8Array) => {
  const arrival = arrivalOf(bytes);
  const decoded = await decode(arrival);
  return normalize(arrival, await transcribe(arrival, decoded, parsers, transcriber), parsers);
};

const told =
  "Gunmen attacked a police post in Osh on 10 March, killing four officers, the city police said.\n\nThe attackers fled on motorcycles before help arrived. Two passers-by were injured and taken to hospital.\n\nNo one has claimed responsibility for the attack. The street was closed until the evening.";

it.each([
  ["police-notice.png", "image", [1]],
  ["upside-down.png", "image", [1]],
  ["fax.tif", "image", [1]],
  ["letter-with-scan.pdf", "pdf", [2]],
])("%s is read word for word, and says that a machine did it", async (name, kind, pages) => {
  const { report, text } = await read(fixture(name));
  // In black and white a small letter may be taken for its capital.
  expect(text?.toLowerCase()).toContain(told.toLowerCase());
  expect(report).toMatchObject({ kind, language: "en", state: "normalized" });
  expect(report.transcription?.engine).toMatch(/^tesseract 5\.\S+ eng /);
  expect(report.transcription?.confidence).toBeGreaterThan(85);
  expect(report.transcription?.pages.map(({ page }) => page)).toEqual(pages);
});

it("pages of text stay as they are written, beside those that are pictures", async () => {
  const { text } = await read(fixture("letter-with-scan.pdf"));
  expect(text).toMatch(/^Covering letter of the field office in Osh[\s\S]*by fax this morning[\s\S]*Gunmen attacked/);
});

it("the same picture gives the same text, whatever was read before", async () => {
  const first = await read(fixture("police-notice.png"));
  await read(fixture("upside-down.png"));
  expect(await read(fixture("police-notice.png"))).toEqual(first);
});

it.each(["no-words.jpg", "logo.png"])("%s has nothing to read", async (name) => {
  await expect(read(fixture(name))).rejects.toMatchObject({ code: "report.no-text", detail: { kind: "image" } });
});

it("a picture that breaks off is unreadable", async () => {
  await expect(read(fixture("police-notice.png").subarray(0, 600))).rejects.toMatchObject({
    code: "report.unreadable",
  });
});

it("a picture of more pixels than are read is told so by its head", async () => {
  const png = fixture("police-notice.png").slice();
  new DataView(png.buffer).setUint32(16, limits.picturePixels);
  await expect(read(png)).rejects.toMatchObject({ code: "report.too-many-pixels" });
});

it("a scan of more pages than are read is told so, a text with as many pictures is read by its text", async () => {
  const letter = fixture("letter-with-scan.pdf");
  const empty = (pages: number, first: string) => {
    const pdf = madePdf([[{ text: first }], ...Array.from({ length: pages }, () => [{ text: "7" }])]);
    // A picture nobody paints is enough to suspect the pages of being some.
    const dictionary = new TextEncoder().encode("\n9999 0 obj <</Subtype/Image/Width 1240/Height 1754>> stream\n");
    return new Uint8Array([...pdf, ...dictionary]);
  };
  await expect(decode(arrivalOf(empty(limits.picturePages, "1")))).rejects.toMatchObject({
    code: "report.too-many-pages",
  });
  const words = "Border guards found a cache of rifles near Batken, police said on Wednesday.";
  expect((await decode(arrivalOf(empty(limits.picturePages + 1, words)))).unseen).toBeUndefined();
  expect((await decode(arrivalOf(empty(3, words)))).unseen).toEqual([1, 2, 3]);
  expect((await decode(arrivalOf(letter))).unseen).toEqual([1]);
});

it("both halves of PDF.js are of one version", async () => {
  const { getResolvedPDFJS } = await import("unpdf");
  const { default: whole } = await import("pdfjs-dist/package.json", { with: { type: "json" } });
  expect((await getResolvedPDFJS()).version).toBe(whole.version);
});
