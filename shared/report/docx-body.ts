/** Lays the body of a Word document out as passages: styles, lists, tables, text boxes; deleted and hidden text stays out. */
import type { HtmlSink, Parsers } from "./parsers.ts";
import type { Passage } from "./passage.ts";

/** What a paragraph style says of its paragraphs. */
export type DocxStyle = "heading" | "list-item" | "quote";
export type DocxStyles = ReadonlyMap<string, DocxStyle>;

const headingName = /^(?:heading|title|subtitle|überschrift|titel|titre|titolo|título|заголовок)\b/iu;
const listName = /^list (?:bullet|number)/i;
const quoteName = /^(?:intense )?(?:quote|zitat)\b/i;

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/i.test(value);

/** Styles by id; one built on another is what that is. */
export const docxStyles = (xml: string, parsers: Pick<Parsers, "xml">): DocxStyles => {
  const own = new Map<string, DocxStyle>();
  const bases = new Map<string, string>();
  let id = "";
  parsers.xml(xml, {
    open(tag, attributes) {
      const value = attributes["w:val"] ?? "";
      if (tag === "w:style") id = attributes["w:styleid"] ?? attributes["w:styleId"] ?? "";
      else if (tag === "w:name" && headingName.test(value)) own.set(id, "heading");
      else if (tag === "w:name" && listName.test(value)) own.set(id, "list-item");
      else if (tag === "w:name" && quoteName.test(value)) own.set(id, "quote");
      else if (tag === "w:outlinelvl" && Number(value) < 9) own.set(id, "heading");
      else if (tag === "w:basedon") bases.set(id, value);
    },
    text() {},
    close() {},
  });
  const styles = new Map(own);
  for (const start of bases.keys()) {
    let at = start;
    for (let steps = 0; steps < 10 && !own.has(at); steps += 1) at = bases.get(at) ?? "";
    const style = own.get(at);
    if (style !== undefined) styles.set(start, style);
  }
  return styles;
};

/** Revisions taken back, drawings' stand-ins for older programs, what fields were computed from. */
const unseen = new Set(["w:del", "mc:fallback", "w:object", "w:instrtext", "w:deltext"]);
/** A cell this long holds running text: its table lays out a page. */
const longCell = 300;

type Paragraph = { text: string; bold: number; style: DocxStyle | undefined; listed: boolean };
type Table = { rows: Passage[][][] };

/** `chunk` gives what a part by that relation id tells; notes of the document are read the same way, by their own parts. */
export const docxPassages = (
  xml: string,
  styles: DocxStyles,
  chunk: (relation: string) => Passage[],
  parsers: Pick<Parsers, "xml">,
): Passage[] => {
  const passages: Passage[] = [];
  const open: Paragraph[] = [];
  const tables: Table[] = [];
  let silence = 0;
  let inText = false;
  let bold = false;
  let hidden = false;
  let inRunProperties = false;
  let separator = 0;

  const add = (...more: Passage[]): void => {
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    (cell ?? passages).push(...more);
  };
  const put = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph === undefined || silence > 0 || hidden || separator > 0) return;
    paragraph.text += text;
    if (bold) paragraph.bold += text.length;
  };
  const endParagraph = (): void => {
    const ended = open.pop();
    const text = ended?.text.replace(/\s+/g, " ").trim() ?? "";
    if (ended === undefined || text === "") return;
    // Writers who use no styles set their headings in bold.
    const looks = ended.bold >= text.length && text.length <= 120 && !/[.!?:;,]$/.test(text);
    const kind = ended.style === "heading" || !ended.listed ? ended.style : "list-item";
    add({ kind: kind ?? (looks ? "heading" : "paragraph"), text });
  };
  const endTable = (): void => {
    const { rows } = tables.pop() ?? { rows: [] };
    const cells = rows.flat();
    const lays = cells.length < 4 || cells.some((cell) => cell.some(({ text }) => text.length > longCell));
    if (lays) add(...cells.flat());
    else
      for (const row of rows) {
        const texts = row.map((cell) => cell.map(({ text }) => text).join(" ")).filter((text) => text !== "");
        if (texts.length > 0) add({ kind: "table-row", text: texts.join(" | ") });
      }
  };
  const sink: HtmlSink = {
    open(tag, attributes) {
      const value = attributes["w:val"];
      if (unseen.has(tag)) silence += 1;
      if (silence > 0) return;
      switch (tag) {
        case "w:p":
          open.push({ text: "", bold: 0, style: undefined, listed: false });
          break;
        case "w:pstyle": {
          const paragraph = open.at(-1);
          if (paragraph !== undefined) paragraph.style = styles.get(value ?? "");
          break;
        }
        case "w:numid": {
          const paragraph = open.at(-1);
          if (paragraph !== undefined) paragraph.listed = value !== "0";
          break;
        }
        case "w:outlinelvl": {
          const paragraph = open.at(-1);
          if (paragraph !== undefined && Number(value) < 9) paragraph.style = "heading";
          break;
        }
        case "w:r":
          bold = false;
          hidden = false;
          break;
        case "w:rpr":
          inRunProperties = true;
          break;
        case "w:b":
          if (inRunProperties) bold = isOn(value);
          break;
        case "w:vanish":
          if (inRunProperties) hidden = isOn(value);
          break;
        case "w:t":
          inText = true;
          break;
        case "w:tab":
        case "w:br":
        case "w:cr":
        case "w:ptab":
          put(" ");
          break;
        case "w:nobreakhyphen":
          put("-");
          break;
        case "w:tbl":
          tables.push({ rows: [] });
          break;
        case "w:tr":
          tables.at(-1)?.rows.push([]);
          break;
        case "w:tc":
          tables.at(-1)?.rows.at(-1)?.push([]);
          break;
        case "w:altchunk":
          add(...chunk(attributes["r:id"] ?? ""));
          break;
        case "w:footnote":
        case "w:endnote":
          if (attributes["w:type"] !== undefined && attributes["w:type"] !== "normal") separator += 1;
          break;
        default:
      }
    },
    text(data) {
      if (inText) put(data);
    },
    close(tag) {
      if (unseen.has(tag)) silence -= 1;
      if (silence > 0) return;
      if (tag === "w:t") inText = false;
      else if (tag === "w:p") endParagraph();
      else if (tag === "w:r") {
        bold = false;
        hidden = false;
      } else if (tag === "w:rpr") inRunProperties = false;
      else if (tag === "w:tbl") endTable();
      else if (tag === "w:footnote" || tag === "w:endnote") separator = 0;
    },
  };
  parsers.xml(xml, sink);
  return passages;
};
