/** Where a report's dateline ends ("LIMA, 12 Jan 90 (EFE) --"): what stands in it says where and when it was written, not what happened. */
import type { Span } from "../text/span.ts";

const longest = 160;
/** A place that opens the text, perhaps with what stands in brackets or after commas, up to a dash. */
const shape =
  /^(?:\[[^\]\n]{0,60}\] ?)?\p{Lu}(?:[\p{L}.'’ ]|(?<=\p{L})-(?=\p{L})){1,40}(?: ?[,(][^\n]{0,110}?)? ?(?:--|—|–|(?<= )-)\s/u;
/** With a single hyphen only what looks like nothing else: capitals alone, or an agency in brackets before the dash. */
const surelyDateline = /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?=[,( ])|\((?=[\p{Lu}\d])[^)\n]{2,40}\) ?-\s$/u;

/** The day in brackets after city and country needs no dash: "KABUL, Afghanistan (22 Jan. 2013)" may stand on a line of its own. */
const dayInBrackets =
  /^\p{Lu}[\p{L}.'’ -]{1,40}, ?\p{Lu}[\p{L}.'’ -]{1,30} ?\([^()\n]{4,24}\d{4}\)\s*(?:(?:--|—|–|-)\s)?/u;

/** A city in capitals, its country and a day in brackets are a dateline wherever a letterhead on the same line has put them. */
const afterLetterhead =
  /(?<=^|\s)\p{Lu}{3,}[\p{Lu}.'’ -]{0,30}, ?\p{Lu}\p{Ll}[\p{L}.'’ -]{1,30} ?\((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?:, ?\d{4})?\)\s*(?:(?:--|—|–|-)\s)?/u;
const letterhead = 600;

const opensAt = (text: string, start: number): Span | null => {
  const opening = text.slice(start, start + longest);
  const dated = dayInBrackets.exec(opening);
  if (dated) return { start, end: start + dated[0].length };
  const found = shape.exec(opening);
  // A sentence with a dash in it is no dateline: one has a comma or brackets before the dash.
  if (!found || !/[,()]|^\p{Lu}{3,}/u.test(found[0]) || /[.!?]\s\p{Lu}\p{Ll}+ \p{Ll}/u.test(found[0])) return null;
  if (/[^-]-\s$/.test(found[0]) && !surelyDateline.test(found[0])) return null;
  return { start, end: start + found[0].length };
};

/** Letterheads and headlines that may stand before the dateline, at most. */
const paragraphsBefore = 5;

/**
 * The dateline's span: at the head of the text or, with its city in capitals and brackets, at the head of one of its first
 * paragraphs, which begin at `starts`. Null when there is none.
 */
export const datelineOf = (text: string, starts: readonly number[] = [0]): Span | null => {
  const set = afterLetterhead.exec(text.slice(0, letterhead));
  if (set) return { start: set.index, end: set.index + set[0].length };
  for (const start of starts.slice(0, paragraphsBefore + 1)) {
    const found = opensAt(text, start);
    // Further down only the plainest form: a city in capitals, brackets before the text.
    if (found && (start === 0 || /^\p{Lu}{3,}.*\([^()\n]{2,40}\)/u.test(text.slice(start, found.end)))) return found;
  }
  return null;
};
