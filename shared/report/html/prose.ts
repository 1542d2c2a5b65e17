/** Tells told prose from links and labels, line by line and summed over zones. */
import type { Line, Zone } from "./flow.ts";

/** How much a line looks like told prose, in characters. */
export const proseOf = (line: Line): number => {
  const { length } = line.text;
  if (line.kind === "heading" || line.linked > length * 0.5) return 0;
  const own = length - line.linked;
  if (length >= 80) return own;
  return length >= 25 && /[.!?…。！？:;"”»’)]$/.test(line.text) ? own * 0.7 : 0;
};

/** A line that is nearly all link leads elsewhere, unless it is a sentence. */
export const isLinkList = ({ text, linked }: Line): boolean =>
  linked > text.length * 0.6 &&
  !(text.length >= 60 && linked < text.length * 0.95) &&
  !(linked >= 60 && /[.!?]$/.test(text));

/** Prose up to each line, without the lines marked foreign. */
export const sumsOf = (lines: readonly Line[], foreign: Uint8Array): Float64Array => {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (foreign[i] ? 0 : proseOf(line));
  });
  return sums;
};

export const within = (sums: Float64Array, zone: Zone): number => (sums[zone.end] ?? 0) - (sums[zone.start] ?? 0);
