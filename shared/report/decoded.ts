/** What a decoder makes of a report's bytes: its passages in reading order and what its format says about it. */
import type { Member } from "./member.ts";
import type { Passage } from "./passage.ts";
import type { Kind, Transcription } from "./report.ts";

/** A date that a property, a `time` element or a name in the markup points at. */
export type MarkedDate = {
  value: string;
  by: "property" | "time" | "name";
  /** Names of the element and its parent, and its property, in small letters. */
  names: string;
  /** Lines from the headline, negative above it. */
  offset: number;
  /** The line it stands in, as readers see it. */
  line: string;
  /** It stands in a part of the page that is for something else: readers, related pages, the foot. */
  outside: boolean;
};

/** Who the markup says wrote it; `offset` counts lines from the headline, negative above. */
export type MarkedAuthor = { value: string; by: "property" | "name" | "link"; offset: number };

/** A short line near the headline; `offset` counts lines from it, negative above. */
export type FrameLine = { text: string; offset: number; linked: boolean };

/** What the head and the visible frame of a web page say. */
export type PageHead = {
  title: string;
  /** The line readers see as the headline, where the page's titles say nearly the same. */
  headline: string | null;
  /** The page's first-level headings, in order. */
  headings: string[];
  language: string | null;
  canonical: string | null;
  metas: { name: string; content: string }[];
  linkedData: string[];
  /** Days the markup points at, in document order. */
  dates: MarkedDate[];
  /** Texts that the markup names as author, in document order. */
  bylines: MarkedAuthor[];
  /** Short lines around the headline, before the telling begins, in order. */
  frame: FrameLine[];
  /** False where no line is the headline: offsets then count from where the telling begins. */
  hasHeadline: boolean;
  /** Short lines after the telling. */
  ending: string[];
  /** Numbers with slashes anywhere on the page that may be days: they show which number its publisher puts first. */
  slashed: string[];
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
  /** Its pages, counted from 0, whose words stand in pictures nobody has read yet; present when there are some. */
  unseen?: readonly number[];
  transcription?: Transcription;
  /** Files found in it, in its order; present for every kind that can hold some. */
  members?: Member[];
};
