/** What resolve works on: a mention with the report that made it and the claims about it. */
import type { Claim } from "../facts/claim.ts";
import type { Mention } from "../facts/mention.ts";
import type { Report } from "../report/report.ts";
import type { Fingerprint } from "../text/normalized-report.ts";

/** What resolve needs to know of a report. */
export type ReportBrief = Pick<
  Report,
  "id" | "version" | "title" | "publisher" | "published" | "received" | "marking" | "origin" | "transcription"
> & {
  fingerprint: Pick<Fingerprint, "exact" | "signature">;
};

export type Sighting = { mention: Mention; report: ReportBrief; claims: Claim[] };

/** One entry of the source register: how reliable a publisher is, from when, and why. */
export type SourceEntry = {
  publisher: string;
  aliases: string[];
  reliability: "A" | "B" | "C" | "D" | "E" | "F";
  since: string;
  reason: string;
};
/** The dated register of sources. */
export type Sources = readonly SourceEntry[];
