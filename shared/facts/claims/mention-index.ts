/** Finds the mention that a stretch of text speaks of, without looking at every mention of a long report. */
import type { Evidence } from "../../text/span.ts";
import type { Mention } from "../mention.ts";

type Entry = { start: number; end: number; mention: Mention };
export type MentionIndex = { triggers: readonly Entry[]; counts: readonly Entry[]; deeds: readonly Entry[] };

const byStart = (a: Entry, b: Entry): number => a.start - b.start;

/** Longest sentence that is looked back for, in characters. */
const lookBack = 2000;

export const offsetOf = (mention: Mention): number => Number(mention.id.slice(mention.id.lastIndexOf("-") + 1));

export const indexMentions = (mentions: readonly Mention[]): MentionIndex => {
  const entries = (wanted: (one: Evidence) => boolean): Entry[] =>
    mentions
      .flatMap((mention) => mention.evidence.filter(wanted).map(({ span }) => ({ ...span, mention })))
      .sort(byStart);
  return {
    triggers: mentions.map((mention) => ({ start: offsetOf(mention), end: offsetOf(mention), mention })).sort(byStart),
    counts: entries((one) => one.rule.startsWith("count.")),
    deeds: entries((one) => one.rule.startsWith("deed.")),
  };
};

/** First entry that starts at an offset or after it and passes, of those that start before `end`. */
const firstIn = (
  entries: readonly Entry[],
  start: number,
  end: number,
  fits: (one: Entry) => boolean,
): Mention | undefined => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < entries.length; i += 1) {
    const one = entries[i];
    if (!one || one.start >= end) return undefined;
    if (fits(one)) return one.mention;
  }
  return undefined;
};

/** The mention whose trigger or numbers lie in a stretch of text, else the one told by a sentence most of which lies in it. */
export const mentionIn = (index: MentionIndex, start: number, end: number): Mention | undefined =>
  firstIn(index.triggers, start, end, () => true) ??
  firstIn(index.counts, start, end, (one) => one.end <= end) ??
  firstIn(
    index.deeds,
    start - lookBack,
    end,
    (one) => Math.min(end, one.end) - Math.max(start, one.start) > (one.end - one.start) * 0.6,
  );
