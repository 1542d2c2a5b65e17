/** A Word document: all of its body in order, and its core properties. */
import { Problem } from "../../errors.ts";
import { readPage } from "../html/dom.ts";
import { flowOf } from "../html/flow.ts";
import { limits } from "../limits.ts";
import type { Decoder } from "./decoder.ts";

export const docx: Decoder = async ({ bytes, key }, parsers) => {
  const reading = await parsers.docx(bytes, limits.inflatedBytes);
  if (reading.outcome === "too-large")
    throw new Problem("report.too-large", { key, bytes: reading.bytes, limit: limits.inflatedBytes });
  const { lines } = flowOf(readPage(parsers.html, reading.html, limits.htmlNesting).body);
  return {
    kind: "docx",
    passages: lines.map(({ kind, text, marked, linked }) => ({
      // Writers who use no styles set their headings in bold.
      kind:
        kind === "paragraph" && linked === 0 && marked >= text.length && text.length <= 120 && !/[.!?:;,]$/.test(text)
          ? "heading"
          : kind,
      text,
    })),
    properties: reading.properties,
  };
};
