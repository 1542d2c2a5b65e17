/** Where a report's dateline ends ("LIMA, 12 Jan 90 (EFE) --"): what stands in it says where and when it was written, not what happened. */
import type { Span } from "../text/span.ts";

const longest = 160;
/** A place that opens the text, perhaps with what stands in brackets or after commas, up to a dash. */
const shape =
  /^(?:\[[^\]\n]{0,60}\] ?)?\p{Lu}(?:[\p{L}.'’ ]|(?<=\p{L})-(?=\p{L})){1,40}(?: ?[,(][^\n]{0,110}?)? ?(?:--|—|–|(?<= )-)\s/u;
/** With a single hyphen only what looks like nothing else: capitals alone, or an agency in brackets before the dash. */
const surelyDateline = /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?=[,( ])|\([^)\n]{2,40}\) ?-\s$/u;

/** The dateline's span; null when the text opens without one. */
export const datelineOf = (text: string): Span | null => {
  const found = shape.exec(text.slice(0, longest));
  // A sentence with a dash in it is no dateline: one has a comma or brackets before the dash.
  if (!found || !/[,()]|^\p{Lu}{3,}/u.test(found[0]) || /[.!?]\s\p{Lu}\p{Ll}+ \p{Ll}/u.test(found[0])) return null;
  if (/[^-]-\s$/.test(found[0]) && !surelyDateline.test(found[0])) return null;
  return { start: 0, end: found[0].length };
};
