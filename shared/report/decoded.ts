/** What a decoder makes of a report's bytes: its passages in reading order and what its format says about it. */
import type { Member } from "./member.ts";
import type { Passage } from "./passage.ts";
import type { Kind } from "./report.ts";

/** What the head and the visible frame of a web page say. */
export type PageHead = {
  title: string;
  /** The page's first-level headings, in order. */
  headings: string[];
  language: string | null;
  canonical: string | null;
  metas: { name: string; content: string }[];
  linkedData: string[];
  /** `itemprop` values found in the body. */
  properties: { name: string; value: string }[];
  /** `time` elements in order; `role` is what their class, itemprop or parent calls them. */
  times: { value: string; role: string }[];
  /** Texts that the markup names as author. */
  bylines: string[];
  /** Short lines around the headline, before the telling begins. */
  frame: string[];
};

export type MailHead = {
  subject: string;
  from: { name: string; address: string } | null;
  /** ISO instant. */
  date: string | null;
  organization: string | null;
};

/** What the columns of a record say; only those that are there. */
export type RecordHead = {
  title?: string;
  authors?: string;
  publisher?: string;
  /** As written. */
  published?: string;
  url?: string;
  language?: string;
};

export type Decoded = {
  kind: Kind;
  passages: Passage[];
  page?: PageHead;
  mail?: MailHead;
  /** Document properties, names in lower case: `title`, `author`, `created`. */
  properties?: Record<string, string>;
  record?: RecordHead;
  /** Files found in it, in its order; present for every kind that can hold some. */
  members?: Member[];
};
