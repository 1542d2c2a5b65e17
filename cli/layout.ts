/** Text laid out for a terminal: columns that line up, and paragraphs that fit. */

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with one
const colour = /\u001b\[\d+m/g;

/** Cells a text takes on a terminal; colours take none. */
export const widthOf = (text: string): number => {
  let cells = 0;
  for (const { segment } of graphemes.segment(text.replace(colour, ""))) cells += wide.test(segment) ? 2 : 1;
  return cells;
};

/** Reports are strangers' text: what moves a cursor or rings a bell is shown as a space. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

/** Columns to fill; a pipe or a file has room enough. */
export const columns = (): number => (process.stdout.isTTY ? Math.max(60, process.stdout.columns || 80) : 120);

/** Lines of at most `width` cells; a word that is longer keeps a line of its own. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text).split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
};

/** The text with every line after the first as far in as the first starts after `lead`. */
export const hanging = (lead: string, text: string, width = columns()): string =>
  wrapped(text, Math.max(20, width - widthOf(lead)))
    .map((line, i) => `${i === 0 ? lead : " ".repeat(widthOf(lead))}${line}`)
    .join("\n");

const padded = (text: string, width: number): string => `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`;

/** Rows under a head, in columns as wide as their widest cell. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): { head: string; rows: string[] } => {
  const clean = rows.map((row) => row.map(plain));
  const widths = head.map((name, i) => Math.max(widthOf(name), ...clean.map((row) => widthOf(row[i] ?? ""))));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, i) => padded(cells[i] ?? "", width))
      .join("  ")
      .trimEnd();
  return { head: line(head), rows: clean.map(line) };
};
