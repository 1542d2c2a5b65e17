/** Rich text: its paragraphs with headings, lists and tables, and its information group. */
import { Problem } from "../../errors.ts";
import { limits } from "../limits.ts";
import type { Parsers } from "../parsers.ts";
import type { Passage } from "../passage.ts";
import { charsetName } from "../rtf/code-pages.ts";
import { type Piece, type RtfParagraph, readRtf } from "../rtf/read-rtf.ts";
import type { Decoder } from "./decoder.ts";

const textOf = async (pieces: readonly Piece[], parsers: Pick<Parsers, "charset">): Promise<string> => {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else {
      const bytes = Uint8Array.from(piece.bytes);
      text += (await parsers.charset(bytes, charsetName(piece.page))) ?? new TextDecoder("latin1").decode(bytes);
    }
  }
  return text;
};

const isHeading = ({ style, outline, bold, length }: RtfParagraph, text: string): boolean =>
  (outline !== null && outline < 9) ||
  /^(?:heading|title|subtitle|überschrift|titre|titolo|título|заголовок)\b/u.test(style) ||
  // Writers who use no styles set their headings in bold.
  (bold > 0 && bold >= length * 0.95 && text.length <= 120 && !/[.!?:;,]$/.test(text));

const passagesOf = async (
  paragraphs: readonly RtfParagraph[],
  parsers: Pick<Parsers, "charset">,
): Promise<Passage[]> => {
  const passages: Passage[] = [];
  let cells: string[] = [];
  let cell = "";
  // Paragraphs before a cell mark belong to the cell only when one comes: its table may have no other sign of itself.
  for (const paragraph of paragraphs) {
    const text = (await textOf(paragraph.pieces, parsers)).replace(/\s+/g, " ").trim();
    if (paragraph.ends === "cell") {
      cells.push(`${cell} ${text}`.trim());
      cell = "";
    } else if (paragraph.ends === "row") {
      const row = cells.filter((each) => each !== "");
      if (row.length > 0) passages.push({ kind: "table-row", text: row.join(" | ") });
      cells = [];
    } else if (cells.length > 0) cell = `${cell} ${text}`.trim();
    else if (text !== "")
      passages.push({
        kind: paragraph.listed ? "list-item" : isHeading(paragraph, text) ? "heading" : "paragraph",
        text,
      });
  }
  const left = [...cells, cell].filter((each) => each !== "");
  if (left.length > 0) passages.push({ kind: "table-row", text: left.join(" | ") });
  return passages;
};

export const rtf: Decoder = async ({ bytes, key }, parsers) => {
  const most = { nesting: limits.rtfNesting, characters: limits.documentCharacters };
  const { paragraphs, info, created, length } = readRtf(bytes, most);
  if (length > most.characters) throw new Problem("report.too-large", { key, bytes: length, limit: most.characters });
  const properties: Record<string, string> = created === null ? {} : { created };
  for (const [name, pieces] of Object.entries(info)) properties[name] = (await textOf(pieces, parsers)).trim();
  return { kind: "rtf", passages: await passagesOf(paragraphs, parsers), properties };
};
