/** Finds the violent mention that was told last, without looking at every mention of a long report. */
import { isViolent } from "../event-types.ts";
import type { Mention } from "../mention.ts";
import { offsetOf } from "./mention-index.ts";

/** In the order of the text: from `start` on, until the next, `mention` is the one told last. */
type Told = { start: number; end: number; order: number; mention: Mention };
export type ViolentIndex = { told: readonly Told[]; first: Mention | undefined };

const isLater = (a: Told, b: Told): boolean => a.end > b.end || (a.end === b.end && a.order < b.order);

export const indexViolent = (mentions: readonly Mention[]): ViolentIndex => {
  const all = mentions.filter(({ type }) => isViolent(type) || type === "looting-property-destruction");
  const current = all.filter(({ timeStatus }) => timeStatus !== "background");
  // Where only the past is told, its doers are told of the past.
  const violent = current.length > 0 ? current : all;
  const told = violent
    .flatMap((mention, order) =>
      mention.evidence
        .filter(({ rule }) => rule.startsWith("deed."))
        .map(({ span }) => ({ start: span.start, end: Math.max(span.end, offsetOf(mention)), order, mention })),
    )
    .sort((a, b) => a.start - b.start);
  let last: Told | undefined;
  return {
    told: told.map((one) => {
      if (last === undefined || isLater(one, last)) last = one;
      return { ...last, start: one.start };
    }),
    first: violent[0],
  };
};

/** The violent mention last told at an offset, or the first one after it. */
export const violentNear = ({ told, first }: ViolentIndex, at: number): Mention | undefined => {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return told[low - 1]?.mention ?? first;
};
