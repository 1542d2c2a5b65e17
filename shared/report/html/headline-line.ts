/** The line of a page that is its headline: what the title repeats, and looks like one. */
import type { Line } from "./flow.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A line with less of every title than this repeats none of them. */
const enough = 0.3;
const shortest = 4;
const longest = 260;

/** What the rank of a heading adds to the share of the title it repeats, which counts threefold. */
const rankOf = (line: Line, repeats: boolean): number =>
  line.level === 1 ? 1.5 : !repeats || line.level === 0 ? 0 : line.level === 2 ? 1 : 0.6;

/** Index of the headline, or -1 where no line is one. `titles` are what the page calls itself in its head. */
export const headlineLine = (lines: readonly Line[], titles: readonly string[]): number => {
  const known = titles.map(letters).filter((title) => title.length >= shortest);
  let best = -1;
  let most = 0;
  lines.forEach((line, i) => {
    if (line.text.length > longest || line.text.length < shortest) return;
    const own = letters(line.text);
    if (own.length < shortest) return;
    let share = 0;
    for (const title of known) if (title.includes(own)) share = Math.max(share, own.length / title.length);
    if (share < enough) share = 0;
    const score = share * 3 + rankOf(line, share > 0);
    if (score > most) {
      most = score;
      best = i;
    }
  });
  return most >= 1.5 ? best : -1;
};
