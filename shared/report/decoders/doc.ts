/** A Word 97 to 2003 document: its main text; styles are not read, so short lines alone are taken for headings. */
import { Problem } from "../../errors.ts";
import { passagesOf } from "../lines.ts";
import type { Decoder } from "./decoder.ts";

const sector = 512;

/** The encryption flag of the file information block, the stream that begins with 0xA5EC on a sector of its own. */
const isEncrypted = (bytes: Uint8Array): boolean => {
  for (let at = sector; at + 12 <= bytes.length; at += sector)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1;
  return false;
};

/** Cells of a row come with tabs between them. */
const rows = (text: string): string => text.replace(/\t+/g, "\t").replace(/^\t|\t$/gm, "");

export const doc: Decoder = async ({ bytes, key }, parsers) => {
  if (isEncrypted(bytes)) throw new Problem("report.encrypted", { key, kind: "doc" });
  // A line of the text is a paragraph: an empty line between them says so to the reader of lines.
  const text = rows(await parsers.doc(bytes)).replace(/\n+/g, "\n\n");
  return { kind: "doc", passages: passagesOf(text) };
};
