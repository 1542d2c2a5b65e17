/** The line of a page that is its headline: what the title repeats, and looks like one. */
import type { Line } from "./flow.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A line with less of a title than this names something else. */
const enough = 0.6;
const shortest = 4;
const longest = 260;

/** Index of the headline, or -1 where no line is one. `titles` are what the page calls itself in its head. */
export const headlineLine = (lines: readonly Line[], titles: readonly string[]): number => {
  const known = titles.map(letters).filter((title) => title.length >= shortest);
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    const isHeading = line.level === 1 || line.level === 2;
    if (line.text.length > longest || line.text.length < shortest) return;
    const own = letters(line.text);
    if (own.length < shortest) return;
    const match = known.some((title) => title === own)
      ? 3
      : known.some((title) => title.includes(own) && own.length >= title.length * enough)
        ? 2
        : 0;
    const score = match + (line.level === 1 ? 1.5 : isHeading && match > 0 ? 1 : 0);
    if (score > most) {
      most = score;
      best = i;
    }
  });
  return most >= 1.5 ? best : -1;
};
