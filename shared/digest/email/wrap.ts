/** Lines of the text part: at most 72 columns, broken at spaces. */
export const columns = 72;

/** Wraps one paragraph; later lines are indented, a word longer than a line stays whole. */
export const wrap = (text: string, first = "", rest = first): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
};
