/** A PDF: its pages' text as passages, without running heads and feet, what was filled into it, and files bound into it. */
import { Problem } from "../../errors.ts";
import { limits } from "../limits.ts";
import { pdfPassages } from "../pdf-layout.ts";
import type { Decoder } from "./decoder.ts";

export const pdf: Decoder = async ({ bytes, key }, parsers) => {
  const reading = await parsers.pdf(bytes, { pages: limits.pdfPages, characters: limits.documentCharacters });
  if (reading.outcome === "encrypted") throw new Problem("report.encrypted", { key, kind: "pdf" });
  if (reading.outcome === "too-many-pages")
    throw new Problem("report.too-many-pages", { key, pages: reading.pages, limit: limits.pdfPages });
  if (reading.outcome === "too-long")
    throw new Problem("report.too-large", { key, bytes: reading.characters, limit: limits.documentCharacters });
  const filled = reading.filled.map((text) => ({ kind: "list-item" as const, text }));
  return {
    kind: "pdf",
    passages: [...pdfPassages(reading.pages), ...filled],
    properties: reading.info,
    members: reading.files,
  };
};
