/** The line of a page that is its headline: what the page's titles repeat, or say in nearly the same words. */
import type { Line } from "./flow.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** A line with less of every title than this repeats none of them. */
const enough = 0.3;
const shortest = 4;
const longest = 260;
/** A first-level heading as like a title as this is the page's headline, another line must be liker. */
const likeEnough = { heading: 0.25, line: 0.5 };

type Title = { letters: string; words: Set<string> };

/** Share of a title that the line repeats, or of the words of both that they have in common: 0 to 1. */
const likeness = ({ text, level }: Line, titles: readonly Title[]): number => {
  // Word by word only headings are held against a title: other lines mention the matter everywhere.
  const isHeading = level > 0;
  const own = letters(text);
  if (own.length < shortest) return 0;
  let most = 0;
  const words = isHeading ? wordsOf(text) : new Set<string>();
  for (const title of titles) {
    if (title.letters.includes(own)) {
      const share = own.length / title.letters.length;
      if (share >= enough) most = Math.max(most, share);
    }
    let common = 0;
    for (const word of words) if (title.words.has(word)) common += 1;
    if (common > 1) most = Math.max(most, common / (words.size + title.words.size - common));
  }
  return most;
};

/** What the rank of a heading adds to its likeness, which counts threefold; the one first heading of a page most. */
const rankOf = (line: Line, like: number, standing: "only" | "site" | "plain"): number => {
  if (line.level === 1) return standing === "only" ? 2.5 : standing === "site" ? 0.5 : 1.5;
  return like === 0 || line.level === 0 ? 0 : line.level === 2 ? 1 : 0.6;
};

/** Whether a heading is what follows the bar in a title, as the site's name does. */
const isLaterPart = (text: string, titles: readonly string[]): boolean => {
  const own = letters(text);
  return titles.some(
    (title) =>
      title
        .split(/\s+[|–—·»:-]\s+/)
        .map(letters)
        .indexOf(own) > 0,
  );
};

/** Fewer words name a rubric or a site. */
const fewestWords = 3;

/** Shorter words join any two headings. */
const tellingWord = 4;

/** The page's one first-level heading, if it is no rubric, no part of a longer title as the site's name is, and on the titles' matter. */
const onlyHeading = (lines: readonly Line[], titles: readonly string[]): string | null => {
  const [first, ...more] = new Set(lines.filter((line) => line.level === 1).map(({ text }) => text));
  if (first === undefined || more.length > 0 || wordsOf(first).size < fewestWords) return null;
  const matter = titles.map((title) => title.toLowerCase()).join(" ");
  const isOnIt = [...wordsOf(first)].some((word) => word.length >= tellingWord && matter.includes(word));
  return isOnIt && !isLaterPart(first, titles) ? first : null;
};

export type Headline = {
  /** Index of the line. */
  at: number;
  /** A title repeats it, or the page has no other heading of the first rank. */
  isTitle: boolean;
};

/** `titles` are what the page calls itself in its head; null where no line is a headline. */
export const headlineLine = (lines: readonly Line[], titles: readonly string[]): Headline | null => {
  const known = titles
    .map((title) => ({ letters: letters(title), words: wordsOf(title) }))
    .filter((title) => title.letters.length >= shortest);
  const longestTitle = Math.min(120, Math.max(0, ...titles.map(({ length }) => length)));
  const shortestTitle = Math.min(...known.map((title) => title.letters.length));
  const only = onlyHeading(lines, titles);
  let best: Headline | null = null;
  let most = 1.4;
  lines.forEach((line, i) => {
    if (line.text.length > longest || line.text.length < shortest) return;
    // A line that is no heading must be part of a title, and a good part of it.
    if (line.level === 0 && (line.text.length > longestTitle || line.text.length < shortestTitle * enough)) return;
    const like = likeness(line, known);
    const isOnly = line.level === 1 && line.text === only;
    const standing = isOnly ? "only" : line.level === 1 && isLaterPart(line.text, titles) ? "site" : "plain";
    const score = like * 3 + rankOf(line, like, standing);
    if (score <= most) return;
    most = score;
    best = { at: i, isTitle: isOnly || like >= (line.level === 1 ? likeEnough.heading : likeEnough.line) };
  });
  return best;
};
