/** Days a reader sees: by the headline, under the telling, in the page's address. */
import { dateLabelAfter, dateLabelOf } from "../date-labels.ts";
import { type DateOrder, dayOf } from "../dates.ts";
import { datesIn } from "../dates-in-lines.ts";
import type { FrameLine } from "../decoded.ts";
import type { Interval } from "../when.ts";
import { orderOn, pastDay } from "./days.ts";
import type { HeadingRule } from "./finding.ts";

const clock =
  /\b(?:at|um|kl\.?|ore|om)?\s*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:uhr|hrs?|UTC|GMT|[ECMP][SD]?T|CES?T)?/gi;
const words = (text: string): number => (text.match(/\p{L}{2,}/gu) ?? []).length;

/** Words that may stand beside a day in a line that is not a sentence: names, a rubric, a reading time. */
const mostBeside = 10;
/** A line with no more words than this beside its day is a dateline. */
const fewBeside = 2;

/** `isTold`: a word says the page was published that day. */
type Seen = { date: Interval; cost: number; isTold: boolean };

/** One line's days with how far they are from being the page's own; none for days of something else. */
const daysOf = (line: FrameLine, before: string, today: string, order: DateOrder | undefined): Seen[] => {
  const { text, offset, linked } = line;
  const found = datesIn(text, order);
  const open = found.length > 0 ? found : datesIn(text, "day-first");
  let rest = text;
  for (const { start, end } of open.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const beside = words(rest.replace(clock, " "));
  return open.flatMap(({ text: day, start, end }, i): Seen[] => {
    const date = pastDay(day, today, order);
    if (date === null) return [];
    const lead = text.slice(i === 0 ? 0 : (open[i - 1]?.end ?? 0), start);
    // A label may be a line of its own: "Published", then the day.
    const label =
      dateLabelOf(words(lead) === 0 && i === 0 ? `${before} ${lead}` : lead) ?? dateLabelAfter(text.slice(end));
    if (label === "other") return [];
    const isWhole = beside <= fewBeside;
    if (label === null && (beside > mostBeside || (linked && !isWhole) || (/[.!?]["”’»)]?$/.test(text) && !isWhole)))
      return [];
    const distance = offset >= 0 ? offset : -2 * offset;
    return [{ date, cost: distance - (label === "published" ? 12 : isWhole ? 4 : 0), isTold: label === "published" }];
  });
};

export const visibleDates: HeadingRule = {
  id: "visible",
  read({ decoded, received }) {
    const { page } = decoded;
    if (page === undefined) return {};
    const order = orderOn(page);
    const today = received.slice(0, 10);
    const seen = page.frame.flatMap((line, i) => {
      const before = page.frame[i - 1]?.text ?? "";
      return daysOf(line, before.length <= 30 && !/\d{4}/.test(before) ? before : "", today, order);
    });
    const [best] = seen.sort((a, b) => a.cost - b.cost);
    // Without a headline to stand by, a day among others may be any of theirs.
    const isSure = page.hasHeadline || best?.isTold || new Set(seen.map(({ date }) => date.from)).size === 1;
    return best === undefined || !isSure ? {} : { published: best.date };
  },
};

/** "Published 9 May 2011" under the telling; without the word it may be any day. */
export const endingDate: HeadingRule = {
  id: "ending",
  read({ decoded, received }) {
    const { page } = decoded;
    if (page === undefined) return {};
    const order = orderOn(page);
    for (const text of page.ending)
      for (const [i, { text: day, start }] of datesIn(text, order).entries()) {
        const lead = text.slice(i === 0 ? 0 : (datesIn(text, order)[i - 1]?.end ?? 0), start);
        const date = pastDay(day, received.slice(0, 10), order);
        if (date !== null && dateLabelOf(lead) === "published") return { published: date };
      }
    return {};
  },
};

const inAddress = [
  /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/,
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/,
];

export const addressDate: HeadingRule = {
  id: "address",
  read({ decoded, metadata, received }) {
    const urls = [
      metadata["source-url"],
      decoded.page?.canonical,
      decoded.page?.metas.find(({ name }) => name === "og:url")?.content,
    ];
    for (const url of urls)
      for (const shape of inAddress) {
        const found = shape.exec(url ?? "");
        const date = found && dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
        if (date && date.from <= received.slice(0, 10)) return { published: date };
      }
    return {};
  },
};
