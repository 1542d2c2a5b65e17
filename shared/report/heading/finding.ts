/** What a heading rule reads, and what it may find. */
import type { Decoded } from "../decoded.ts";
import type { Marking } from "../marking.ts";
import type { Interval } from "../when.ts";

export type HeadingSource = {
  /** Upload metadata, names without prefix, lower case, values decoded. */
  metadata: Readonly<Record<string, string>>;
  decoded: Decoded;
  /** ISO instant of the upload: nothing can have been published after it. */
  received: string;
};

/** Only what the rule is sure of; `taken` are the passages that were particulars and not part of the telling. */
export type Finding = {
  title?: string;
  publisher?: string;
  authors?: string[];
  published?: Interval;
  /** The day was read off an instant in UTC: where the publisher lives it may be the day before or after. */
  inUtc?: boolean;
  sourceUrl?: string;
  language?: string;
  marking?: Marking;
  taken?: number[];
  /** A stated particular that could not be understood. */
  bad?: { field: string; value: string };
};

export type HeadingRule = { id: string; read(source: HeadingSource): Finding };
