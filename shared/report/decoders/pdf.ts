/** A PDF: its pages' text as passages, without running heads and feet, what was filled into it, and files bound into it. */
import { Problem } from "../../errors.ts";
import type { Decoded } from "../decoded.ts";
import { limits } from "../limits.ts";
import type { Parsers, PdfItem, PdfReading } from "../parsers.ts";
import { pdfPassages } from "../pdf-layout.ts";
import { largestPagePicture, wordlessPages } from "../pdf-pictures.ts";
import type { Decoder, DecoderInput } from "./decoder.ts";

export type OpenPdf = Extract<PdfReading, { outcome: "read" }>;

export const openPdf = async ({ bytes, key }: DecoderInput, parsers: Pick<Parsers, "pdf">): Promise<OpenPdf> => {
  const reading = await parsers.pdf(bytes, { pages: limits.pdfPages, characters: limits.documentCharacters });
  if (reading.outcome === "encrypted") throw new Problem("report.encrypted", { key, kind: "pdf" });
  if (reading.outcome === "too-many-pages")
    throw new Problem("report.too-many-pages", { key, pages: reading.pages, limit: limits.pdfPages });
  if (reading.outcome === "too-long")
    throw new Problem("report.too-large", { key, bytes: reading.characters, limit: limits.documentCharacters });
  return reading;
};

export const pdfAsRead = ({ filled, info, files }: OpenPdf, pages: readonly PdfItem[][]): Decoded => ({
  kind: "pdf",
  passages: [...pdfPassages(pages), ...filled.map((text) => ({ kind: "list-item" as const, text }))],
  properties: info,
  members: files,
});

/**
 * Pages whose words stand in pictures. A report of pictures only that is beyond the limits is told so; one that has text
 * too is read by its text, as if its pictures were illustrations.
 */
const unseenIn = ({ pages }: OpenPdf, { bytes, key }: DecoderInput): number[] => {
  const wordless = wordlessPages(pages);
  const largest = wordless.length === 0 ? 0 : largestPagePicture(bytes);
  if (largest === 0) return [];
  const isAllPictures = wordless.length === pages.length;
  if (largest > limits.picturePixels) {
    if (isAllPictures)
      throw new Problem("report.too-many-pixels", { key, pixels: largest, limit: limits.picturePixels });
    return [];
  }
  if (wordless.length > limits.picturePages) {
    if (isAllPictures)
      throw new Problem("report.too-many-pages", { key, pages: wordless.length, limit: limits.picturePages });
    return [];
  }
  return wordless;
};

export const pdf: Decoder = async (input, parsers) => {
  const reading = await openPdf(input, parsers);
  const unseen = unseenIn(reading, input);
  return { ...pdfAsRead(reading, reading.pages), ...(unseen.length > 0 && { unseen }) };
};
