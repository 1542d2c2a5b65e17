/** Lines of the text part: at most 72 columns, broken at spaces. */
export const columns = 72;

/** Spaces at which a line may end: not those around the dash of "15 - 18". */
const breaks = / (?!(?<=\d )[-–] ?\d)(?!(?<=\d ?[-–] )\d)/u;

/** Wraps one paragraph; later lines are indented, a word longer than a line stays whole. */
export const wrap = (text: string, first = "", rest = first): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.replace(/\s+/gu, " ").split(breaks).filter(Boolean)) {
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
