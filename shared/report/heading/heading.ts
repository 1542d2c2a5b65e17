/** Reads a report's head: who published what, when, by whom. The first rule that knows a field decides it. */
import type { Marking } from "../marking.ts";
import type { Interval } from "../when.ts";
import { bylines } from "./bylines.ts";
import { dateline } from "./dateline.ts";
import { documentProperties } from "./document-properties.ts";
import type { Finding, HeadingRule, HeadingSource } from "./finding.ts";
import { firstLine, pageHeadline } from "./headline.ts";
import { jsonLd } from "./json-ld.ts";
import { labelledLines } from "./labelled-lines.ts";
import { letterhead } from "./letterhead.ts";
import { localDay, type Told } from "./local-day.ts";
import { mailHeaders } from "./mail-headers.ts";
import { lonelyDate, markedDates } from "./marked-dates.ts";
import { masthead } from "./masthead.ts";
import { metaTags, plainMetaDate } from "./meta-tags.ts";
import { microdata } from "./microdata.ts";
import { recordColumns } from "./record.ts";
import { siteNamed } from "./site-names.ts";
import { uploadMetadata } from "./upload-metadata.ts";
import { addressDate, endingDate, visibleDates } from "./visible-dates.ts";

const rules: readonly HeadingRule[] = [
  recordColumns, // a row tells of itself, the upload of all its rows
  uploadMetadata, // people who upload know better than files
  pageHeadline, // what readers see as the headline, before what search engines are told
  jsonLd,
  metaTags,
  microdata,
  labelledLines, // before marks: a `time` element may be any time, a label says which
  markedDates,
  visibleDates,
  plainMetaDate, // after what readers see: `date` may be the day of a change
  masthead,
  letterhead,
  bylines,
  mailHeaders, // after labels: a forwarded article keeps its own date
  firstLine, // before properties: file titles are often those of the template
  dateline,
  addressDate,
  endingDate,
  lonelyDate,
  documentProperties, // last: the day a file was saved
];

export type Heading = {
  title: string;
  publisher: string | null;
  authors: string[];
  published: Interval | null;
  /** Id of the rule that found the date. */
  publishedBasis: string | null;
  /** What other rules read, in the order of trust. */
  publishedOthers: { date: Interval; basis: string }[];
  sourceUrl: string | null;
  language: string | null;
  /** As uploaded, and as printed in the report. */
  markings: { uploaded: Marking | null; printed: Marking | null };
  taken: ReadonlySet<number>;
  bad: { field: string; value: string } | null;
};

/** Particulars already taken are not read again, so that the first line left may be the title. */
const without = (source: HeadingSource, taken: ReadonlySet<number>): HeadingSource => ({
  ...source,
  decoded: { ...source.decoded, passages: source.decoded.passages.filter((_, i) => !taken.has(i)) },
});

export const headingOf = (source: HeadingSource): Heading => {
  const found: { [Field in keyof Finding]: Finding[Field] | undefined } = {};
  const days: Told[] = [];
  const isSite = siteNamed(source.decoded.page);
  const taken = new Set<number>();
  let printed: Marking | null = null;
  let uploaded: Marking | null = null;
  for (const rule of rules) {
    const left = source.decoded.passages.map((_, i) => i).filter((i) => !taken.has(i));
    if (rule === firstLine && found.title !== undefined) {
      const title = found.title;
      const repeated = left.slice(0, 6).find((i) => same(source.decoded.passages[i]?.text ?? "", title));
      if (repeated !== undefined) taken.add(repeated);
      continue;
    }
    const finding = rule.read(without(source, taken));
    for (const i of finding.taken ?? []) taken.add(left[i] ?? -1);
    if (finding.published !== undefined)
      days.push({ date: finding.published, basis: rule.id, inUtc: finding.inUtc ?? false });
    found.title ??= finding.title;
    found.publisher ??= finding.publisher;
    const authors = finding.authors?.filter((name) => !isSite(name));
    if (authors !== undefined && authors.length > 0) found.authors ??= authors;
    found.sourceUrl ??= finding.sourceUrl;
    found.language ??= finding.language;
    found.bad ??= finding.bad;
    if (rule === uploadMetadata) uploaded = finding.marking ?? null;
    else printed ??= finding.marking ?? null;
  }
  const [published, ...others] = localDay(days);
  return {
    title: found.title ?? "",
    publisher: found.publisher ?? null,
    authors: found.authors ?? [],
    published: published?.date ?? null,
    publishedBasis: published?.basis ?? null,
    publishedOthers: others.map(({ date, basis }) => ({ date, basis })),
    sourceUrl: found.sourceUrl ?? null,
    language: found.language ?? null,
    markings: { uploaded, printed },
    taken,
    bad: found.bad ?? null,
  };
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const same = (a: string, b: string): boolean => letters(a) !== "" && letters(a) === letters(b);
