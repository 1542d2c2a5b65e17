/** Plain text as passages: undoes hard wrapping, keeps lines that stand for themselves. */
import { startsLabelled } from "./heading/labels.ts";
import type { Passage } from "./passage.ts";

const bullet = /^\s*(?:[-*•·▪●○‣–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/;
const quoteMark = /^(?:\s?>)+ ?/;
const ends = /[.!?:;…"'”’»)\]]$/;

/** The width a text is wrapped at; infinite when its lines are whole paragraphs. */
const wrapWidth = (lines: readonly string[]): number => {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0);
  if (lengths.length < 4) return Number.POSITIVE_INFINITY;
  const longest = Math.max(...lengths.slice(0, 2000));
  if (longest > 120) return Number.POSITIVE_INFINITY;
  // In wrapped text most lines are nearly full.
  const full = lengths.filter((length) => length >= longest * 0.75).length;
  return full >= lengths.length * 0.35 ? longest : Number.POSITIVE_INFINITY;
};

/** Lines of one paragraph as its text; words that were parted at a line's end are made whole. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      return /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) : `${line} `;
    })
    .join("");

/** Whether `next` goes on with the paragraph `line` is part of. */
const continues = (line: string, next: string, width: number): boolean => {
  if (width === Number.POSITIVE_INFINITY || bullet.test(next) || startsLabelled(line) || startsLabelled(next))
    return false;
  const room = width - line.length;
  const word = next.split(/\s/, 1)[0]?.length ?? 0;
  // A line that had room for the next word was ended on purpose.
  return room <= word + 1 || (room <= width * 0.35 && !ends.test(line));
};

const isHeading = (text: string, alone: boolean): boolean =>
  alone &&
  text.length <= 110 &&
  !/[.!?:;,…]["”’»)]?$/.test(text) &&
  /\p{L}/u.test(text) &&
  !bullet.test(text) &&
  text.split(/\s+/).length <= 16;

const kindOf = (text: string, quoted: boolean, alone: boolean): Passage["kind"] => {
  if (quoted) return "quote";
  if (bullet.test(text)) return "list-item";
  if (text.includes("\t") && text.split("\t").length >= 3) return "table-row";
  return isHeading(text, alone) ? "heading" : "paragraph";
};

export const passagesOf = (text: string): Passage[] => {
  const lines = text
    .replace(/\r\n?|\u2028|\u0085/g, "\n")
    .replace(/\f|\u2029/g, "\n\n")
    .split("\n");
  const width = wrapWidth(lines);
  const passages: Passage[] = [];
  let open: string[] = [];
  let quoted = false;
  let blankBefore = true;
  const close = (blankAfter: boolean): void => {
    if (open.length > 0) {
      const text = joined(open);
      passages.push({ kind: kindOf(text, quoted, open.length === 1 && blankBefore && blankAfter), text });
    }
    open = [];
    blankBefore = blankAfter;
  };
  for (const raw of lines) {
    const isQuoted = quoteMark.test(raw);
    const line = (isQuoted ? raw.replace(quoteMark, "") : raw).trim();
    if (line === "" || /^[-=_*~#.\s]{3,}$/.test(line)) {
      close(true);
      quoted = false;
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && (isQuoted !== quoted || !continues(last, line, width))) close(false);
    open.push(line);
    quoted = isQuoted;
  }
  close(true);
  return passages;
};
