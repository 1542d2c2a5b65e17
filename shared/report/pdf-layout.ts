/** Puts the text runs of PDF pages back into lines, paragraphs and headings. */
import type { PdfItem } from "./parsers.ts";
import type { Passage } from "./passage.ts";

type Row = { text: string; x: number; y: number; right: number; size: number; page: number };

/** Runs on one baseline become one row; a gap wider than a third of the type size is a space. */
const rowsOf = (items: readonly PdfItem[], page: number): Row[] => {
  const rows: Row[] = [];
  let row: Row | undefined;
  for (const item of items) {
    if (item.text.trim() === "") {
      if (row !== undefined && item.text !== "" && !row.text.endsWith(" ")) row.text += " ";
    } else if (
      row !== undefined &&
      Math.abs(item.y - row.y) < Math.max(2, row.size * 0.4) &&
      item.x >= row.right - row.size
    ) {
      row.text += item.x - row.right > row.size * 0.3 && !row.text.endsWith(" ") ? ` ${item.text}` : item.text;
      row.right = item.x + item.width;
      row.size = Math.max(row.size, item.size);
    } else {
      row = { text: item.text, x: item.x, y: item.y, right: item.x + item.width, size: item.size, page };
      rows.push(row);
    }
    if (item.endsLine) row = undefined;
  }
  return rows
    .map((each) => ({ ...each, text: each.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
};

const shape = (text: string): string => text.replace(/\d+/g, "#").toLowerCase();

/** Heads, feet and page numbers: first or last rows whose shape comes back on most pages. */
const withoutRunning = (pages: readonly Row[][]): Row[][] => {
  const seen = new Map<string, number>();
  const edges = (rows: readonly Row[]): Row[] => [...rows.slice(0, 2), ...rows.slice(-2)];
  for (const rows of pages)
    for (const name of new Set(edges(rows).map(({ text }) => shape(text)))) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.5));
  return pages.map((rows) => {
    const edge = new Set(edges(rows));
    return rows.filter(
      (row) =>
        !edge.has(row) ||
        !(
          (pages.length > 1 && (seen.get(shape(row.text)) ?? 0) >= often) ||
          /^(?:page )?\d+(?: (?:of|\/) \d+)?$/i.test(row.text)
        ),
    );
  });
};

const mostCommonSize = (rows: readonly Row[]): number => {
  const weight = new Map<number, number>();
  for (const { size, text } of rows)
    weight.set(Math.round(size * 2) / 2, (weight.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
};

/** Rows as one text, words parted at a row's end whole again; put together at once, as a page may be one paragraph. */
const joined = (rows: readonly Row[]): string =>
  rows
    .map(({ text }, i) => {
      const after = rows[i + 1]?.text;
      if (after === undefined) return text;
      return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(after) ? text.slice(0, -1) : `${text} `;
    })
    .join("");

/** Whether two rows of one size belong to one paragraph. */
const goesOn = (row: Row, next: Row, body: number, width: number): boolean => {
  if (Math.abs(row.size - next.size) > 0.6) return false;
  const ended = /[.!?:;…]["”’»)\]]?$/.test(row.text);
  if (row.page !== next.page) return !ended && row.size <= body * 1.1;
  const gap = row.y - next.y;
  if (gap < 0) return !ended; // next column
  if (gap > Math.max(row.size, next.size) * 1.75) return false;
  if (next.x > row.x + row.size * 0.9 && ended) return false;
  return (
    row.size > body * 1.15 ||
    row.right > row.x + (width - row.x) * 0.72 ||
    (!ended && gap < row.size * 1.45 && row.text.length > 30)
  );
};

export const pdfPassages = (pages: readonly PdfItem[][]): Passage[] => {
  const rows = withoutRunning(pages.map((items, i) => rowsOf(items, i))).flat();
  const body = mostCommonSize(rows);
  const width = rows.reduce((widest, { right, size }) => (size <= body * 1.1 ? Math.max(widest, right) : widest), 0);
  const passages: (Omit<Passage, "text"> & { rows: Row[] })[] = [];
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const open = passages.at(-1);
    if (
      before !== undefined &&
      open !== undefined &&
      goesOn(before, row, body, width) &&
      !/^[•·▪●–-] /.test(row.text)
    ) {
      open.rows.push(row);
      return;
    }
    const large = row.size > body * 1.15 && row.text.length <= 200;
    passages.push({
      kind: large ? "heading" : /^[•·▪●–-] /.test(row.text) ? "list-item" : "paragraph",
      page: row.page + 1,
      rows: [row],
    });
  });
  return passages.map(({ rows: own, ...passage }) => ({ ...passage, text: joined(own) }));
};
