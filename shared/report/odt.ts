/** Lays the content of an OpenDocument text out as passages. */
import type { Parsers } from "./parsers.ts";
import type { Passage } from "./passage.ts";

/** Elements whose text is not part of the telling: what was deleted, remarks, what controls are called. */
const unseen = new Set([
  "text:tracked-changes",
  "office:annotation",
  "office:forms",
  "office:scripts",
  "office:font-face-decls",
  "office:automatic-styles",
  "text:sequence-decls",
  "text:note-citation",
  "text:table-of-content",
  "svg:title",
  "svg:desc",
  "style:header",
  "style:footer",
]);
const headingStyle = /^(?:title|subtitle|heading|titre|überschrift)/i;

export const passagesOfOdt = (xml: string, parsers: Pick<Parsers, "xml">): Passage[] => {
  const passages: Passage[] = [];
  const notes: Passage[] = [];
  /** Open paragraphs, innermost last: a frame stands inside the paragraph it is fixed to. */
  const open: { kind: Passage["kind"]; text: string; note: boolean }[] = [];
  let silence = 0;
  let lists = 0;
  let notesOpen = 0;
  let tables = 0;
  let cells: string[] = [];

  const put = (data: string): void => {
    const last = open.at(-1);
    if (silence === 0 && last !== undefined) last.text += data;
  };
  const end = (): void => {
    const ended = open.pop();
    const text = ended?.text.replace(/\s+/g, " ").trim() ?? "";
    if (ended === undefined || text === "") return;
    if (ended.note) notes.push({ kind: "paragraph", text });
    else if (tables > 0) cells[cells.length - 1] = `${cells.at(-1) ?? ""} ${text}`.trim();
    else passages.push({ kind: ended.kind, text });
  };
  parsers.xml(xml, {
    open(tag, attributes) {
      if (unseen.has(tag)) silence += 1;
      else if (tag === "text:h") open.push({ kind: "heading", text: "", note: notesOpen > 0 });
      else if (tag === "text:p") {
        const styled = headingStyle.test(attributes["text:style-name"] ?? "");
        open.push({ kind: lists > 0 ? "list-item" : styled ? "heading" : "paragraph", text: "", note: notesOpen > 0 });
      } else if (tag === "text:list") lists += 1;
      else if (tag === "text:note") notesOpen += 1;
      else if (tag === "table:table") tables += 1;
      else if (tag === "table:table-row" && tables === 1) cells = [];
      else if (tag === "table:table-cell" && tables === 1) cells.push("");
      else if (tag === "text:s" || tag === "text:tab" || tag === "text:line-break") put(" ");
    },
    text: put,
    close(tag) {
      if (unseen.has(tag)) silence -= 1;
      else if (tag === "text:h" || tag === "text:p") end();
      else if (tag === "text:list") lists -= 1;
      else if (tag === "text:note") notesOpen -= 1;
      else if (tag === "table:table") tables -= 1;
      else if (tag === "table:table-row" && tables === 1) {
        const row = cells.filter((cell) => cell !== "");
        if (row.length > 0) passages.push({ kind: "table-row", text: row.join(" | ") });
        cells = [];
      }
    },
  });
  return [...passages, ...notes];
};
