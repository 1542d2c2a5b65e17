/** Reports and what was read in them, as records. */

import type { Code } from "../errors.ts";
import type { Claim } from "../facts/claim.ts";
import type { Facts } from "../facts/facts.ts";
import type { Mention } from "../facts/mention.ts";
import type { Sighting } from "../incident/sighting.ts";
import type { ReportStage } from "../record/report-rows.ts";
import type { Report } from "../report/report.ts";
import type { Copy, CopyCandidate } from "../text/copies.ts";
import type { NormalizedReport } from "../text/normalized-report.ts";
import type { StoryTerm } from "../text/story.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Letter } from "./queues.ts";

/** Buckets a reading touches; `reread` when it replaces an earlier one. */
export type Touched = { buckets: string[]; reread: boolean };

export interface ReportRecords {
  /** Marks that work on a version of a report begins; answers how many attempts began without {@link finish}, this one included. */
  begin(id: string, version: string, stage: ReportStage): Promise<number>;
  /** Notes that the stage came to an end, good or bad. */
  finish(id: string, stage: ReportStage): Promise<void>;
  /**
   * Writes the head if it is not older than what stands: a state only moves forward within a version, a late failure never
   * overwrites success, older bytes never overwrite newer ones.
   */
  save(report: Report, stage: ReportStage): Promise<"stored" | "stale">;
  /** Files a normalised text under what it can be found by later: its wording and the words of its story. */
  saveKin(text: NormalizedReport): Promise<void>;
  get(id: string): Promise<Report | undefined>;
  /** Received in `[from, to)` (ISO instants), newest first. */
  list(request: PageRequest & { from?: string; to?: string }): Promise<Page<Report>>;
  /**
   * Reports that lie directly in this one, by their path in it: as its last arrival left them, or with those that lay in a
   * former one only.
   */
  members(
    container: Pick<Report, "id" | "arrived">,
    request: PageRequest & { former?: boolean },
  ): Promise<Page<Report>>;
  /** Every report received in `[from, to)`, oldest first. */
  received(from: string, to: string): AsyncIterable<Report>;
  /**
   * Writes mentions, claims and bucket rows, then the head that makes them count, then removes rows of former readings.
   * `beforehand` gets every bucket that will be touched, those left included, before the first row changes.
   * Answers the same buckets and whether an earlier reading was replaced; `stale` when the head has moved on to other bytes.
   */
  saveFacts(
    text: NormalizedReport,
    facts: Facts,
    beforehand: (touched: Touched) => Promise<unknown>,
  ): Promise<Touched | "stale">;
  /**
   * Takes out of all counting a report that the arrival (ISO instant) of what it lay in no longer holds; its head stays,
   * marked. `beforehand` gets the buckets it leaves. Answers them, or null where nothing was to do: it is retired already,
   * deleted, or of that arrival or a newer one.
   */
  retire(id: string, arrival: string, beforehand: (buckets: string[]) => Promise<unknown>): Promise<string[] | null>;
  mentions(report: string): Promise<Mention[]>;
  claims(report: string): Promise<Claim[]>;
  /** Claims of all reports, newest said first, for the claim list. */
  listClaims(request: PageRequest): Promise<Page<Claim>>;
  /** Other reports worth comparing with this one: of the same wording, or of about the same days and story. */
  copyCandidates(text: NormalizedReport): Promise<CopyCandidate[]>;
  /** Other reports of about the same days that share words of the story, each with its story. */
  stories(text: NormalizedReport): Promise<{ report: string; story: StoryTerm[] }[]>;
  /** Notes that a report's text is a copy; of several earlier ones the earliest stays, in whatever order they are noted. */
  noteCopy(copy: Copy): Promise<void>;
  /** Takes such a note back. */
  forgetCopy(id: string): Promise<void>;
  /**
   * Removes all rows of a report; `texts` are all its versions, which name the rows outside its partition, `bytesOf` the
   * newest arrival it may have had. A headstone without content stays, so that nothing still on its way for that arrival
   * brings it back. `beforehand` gets the buckets it leaves.
   */
  erase(
    id: string,
    texts: readonly NormalizedReport[],
    bytesOf: string,
    beforehand: (buckets: string[]) => Promise<unknown>,
  ): Promise<{ buckets: string[]; rows: number }>;
}

/** The (country, month) buckets resolve works on. */
export interface Buckets {
  /** Raises the bucket's counter. */
  markDirty(bucket: string): Promise<void>;
  /** The counter now and the generation last resolved. */
  generation(bucket: string): Promise<{ raised: number; resolved: number }>;
  /** Notes that `generation` is resolved; never moves back. */
  markResolved(bucket: string, generation: number): Promise<void>;
  /** Buckets raised but not resolved. */
  dirty(): Promise<string[]>;
  /** All sightings in a bucket, consistent read. */
  sightings(bucket: string): Promise<Sighting[]>;
}

/** What could not be done, with its reason; the bytes stay in the bucket. */
export type Failure = {
  id: string;
  /** `normalize`, `classify`, ... or a queue's name. */
  stage: string;
  code: Code;
  detail: Record<string, unknown>;
  /** Object key, when the failure concerns an upload. */
  key: string | null;
  /** Path inside that object, when it concerns a report in it. */
  member?: string;
  report: string | null;
  at: string;
  attempts: number;
  /** The message that tries it again; null when nothing can. */
  again: Letter | null;
};

export interface FailureRecords {
  save(failure: Failure): Promise<void>;
  /** Removes the failure of something that has since succeeded. */
  clear(id: string): Promise<void>;
  get(id: string): Promise<Failure | undefined>;
  list(request: PageRequest): Promise<Page<Failure>>;
}
