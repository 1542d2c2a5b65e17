/** Lays a page out as lines of text and the zones (block elements) that hold them. */
import type { Passage } from "../passage.ts";
import type { Element } from "./dom.ts";
import { inlineTags, lentBreak } from "./element-tags.ts";

export type Line = {
  kind: Passage["kind"];
  /** 1 to 6 for headings, else 0. */
  level: number;
  text: string;
  /** How many of the text's characters are inside links. */
  linked: number;
  /** How many are inside bold or italic marks. */
  marked: number;
  zone: Zone;
};

/** A block element with the half-open range of lines it covers. */
export type Zone = { element: Element; parent: Zone | null; children: Zone[]; start: number; end: number };

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff;

/** Whether a table holds data (short cells, no blocks in them) rather than the layout of a page. */
const isData = (table: Element): boolean => {
  let cells = 0;
  const stack: Element[] = [table];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (const child of element.children) {
      if (typeof child === "string") {
        if (child.length > 300) return false;
        continue;
      }
      if (
        child.tag === "table" ||
        child.tag === "div" ||
        child.tag === "ul" ||
        child.tag === "h1" ||
        child.tag === "h2"
      )
        return false;
      if (child.tag === "td" || child.tag === "th") cells += 1;
      stack.push(child);
    }
  }
  return cells >= 4;
};

/** Folds white space as a browser shows it. */
const fold = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, " ").trim();

export const flowOf = (body: Element): { lines: Line[]; root: Zone } => {
  const lines: Line[] = [];
  const root: Zone = { element: body, parent: null, children: [], start: 0, end: 0 };
  let zone = root;
  let text = "";
  /** Whether `text` shows anything: to look at it anew for each cell of a long row would take forever. */
  let shows = false;
  let linked = 0;
  let marked = 0;
  let kind: Passage["kind"] = "paragraph";
  let level = 0;
  let breaks = 0;

  const flush = (): void => {
    breaks = 0;
    if (text === "") return;
    const clean = fold(text);
    if (clean !== "") lines.push({ kind, level, text: clean, linked: Math.min(linked, clean.length), marked, zone });
    text = "";
    shows = false;
    linked = 0;
    marked = 0;
  };

  const visible = (data: string): number => {
    let count = 0;
    for (let i = 0; i < data.length; i += 1)
      if (!isSpace(data.charCodeAt(i)) || (i > 0 && !isSpace(data.charCodeAt(i - 1)))) count += 1;
    return count;
  };

  const put = (data: string, inLink: boolean, inMark: boolean): void => {
    if (/\S/.test(data)) {
      breaks = 0;
      shows = true;
    }
    text += data;
    if (inLink) linked += visible(data);
    else if (inMark) marked += visible(data);
  };

  const walk = (element: Element, inLink: boolean, inMark: boolean, row: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") {
        if (row || !child.includes(lentBreak)) put(child, inLink, inMark);
        else
          child.split(lentBreak).forEach((part, i) => {
            if (i > 0) flush();
            put(part, inLink, inMark);
          });
        continue;
      }
      const { tag } = child;
      if (tag === "br") {
        breaks += 1;
        if (breaks >= 2) flush();
        else text += "\n";
        continue;
      }
      if (tag === "hr") {
        flush();
        continue;
      }
      if (row && (tag === "td" || tag === "th")) {
        if (shows) text += " | ";
        child.from = lines.length;
        walk(child, inLink, inMark, true);
        child.to = lines.length + 1;
        continue;
      }
      if (inlineTags.has(tag)) {
        child.from = lines.length;
        walk(
          child,
          inLink || tag === "a",
          inMark || tag === "b" || tag === "strong" || tag === "em" || tag === "i",
          row,
        );
        child.to = lines.length + 1;
        continue;
      }
      if (row && (tag === "p" || tag === "br")) {
        text += " ";
        child.from = lines.length;
        walk(child, inLink, inMark, true);
        child.to = lines.length + 1;
        continue;
      }
      flush();
      const outer = { kind, level, zone };
      const next: Zone = { element: child, parent: zone, children: [], start: lines.length, end: lines.length };
      zone = next;
      let rows = row;
      if (/^h[1-6]$/.test(tag)) {
        kind = "heading";
        level = tag.charCodeAt(1) - 48;
      } else if (tag === "li" || tag === "dd" || tag === "dt") kind = "list-item";
      else if (tag === "blockquote") kind = "quote";
      else if (tag === "table") rows = isData(child);
      if (tag === "tr" && rows) kind = "table-row";
      walk(child, inLink, inMark, rows);
      flush();
      next.end = lines.length;
      // A page that wraps paragraphs in a heading means none of them.
      if (level > 0 && next.end - next.start > 2)
        for (const line of lines.slice(next.start))
          if (line.level > 0) Object.assign(line, { level: 0, kind: "paragraph" });
      child.from = next.start;
      child.to = next.end;
      if (next.end > next.start) outer.zone.children.push(next);
      ({ kind, level, zone } = outer);
    }
  };

  walk(body, false, false, false);
  flush();
  root.end = lines.length;
  return { lines, root };
};
