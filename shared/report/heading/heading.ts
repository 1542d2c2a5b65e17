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
import { mailHeaders } from "./mail-headers.ts";
import { masthead } from "./masthead.ts";
import { metaTags } from "./meta-tags.ts";
import { microdata } from "./microdata.ts";
import { recordColumns } from "./record.ts";
import { uploadMetadata } from "./upload-metadata.ts";
import { addressDate, visibleDates } from "./visible-dates.ts";

const rules: readonly HeadingRule[] = [
  recordColumns, // a row tells of itself, the upload of all its rows
  uploadMetadata, // people who upload know better than files
  pageHeadline, // what readers see as the headline, before what search engines are told
  jsonLd,
  metaTags,
  labelledLines, // before microdata: a `time` element may be any time, a label says which
  microdata,
  visibleDates,
  masthead,
  letterhead,
  bylines,
  mailHeaders, // after labels: a forwarded article keeps its own date
  firstLine, // before properties: file titles are often those of the template
  dateline,
  addressDate,
  documentProperties, // last: the day a file was saved
];

export type Heading = {
  title: string;
  publisher: string | null;
  authors: string[];
  published: Interval | null;
  /** Id of the rule that found the date. */
  publishedBasis: string | null;
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
  const found: { [Field in keyof Finding]: Finding[Field] | undefined } & { basis?: string } = {};
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
    if (finding.published !== undefined && found.published === undefined) {
      found.published = finding.published;
      found.basis = rule.id;
    }
    found.title ??= finding.title;
    found.publisher ??= finding.publisher;
    found.authors ??= finding.authors;
    found.sourceUrl ??= finding.sourceUrl;
    found.language ??= finding.language;
    found.bad ??= finding.bad;
    if (rule === uploadMetadata) uploaded = finding.marking ?? null;
    else printed ??= finding.marking ?? null;
  }
  return {
    title: found.title ?? "",
    publisher: found.publisher ?? null,
    authors: found.authors ?? [],
    published: found.published ?? null,
    publishedBasis: found.basis ?? null,
    sourceUrl: found.sourceUrl ?? null,
    language: found.language ?? null,
    markings: { uploaded, printed },
    taken,
    bad: found.bad ?? null,
  };
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const same = (a: string, b: string): boolean => letters(a) !== "" && letters(a) === letters(b);
