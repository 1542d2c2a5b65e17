/** What the pipeline itself keeps as objects: normalised texts and sent issues. */
import type { Issue } from "../digest/issue.ts";
import type { NormalizedReport } from "../text/normalized-report.ts";

export interface Archive {
  /** Name of the bucket. */
  readonly bucket: string;
  /** Stores `normalized/<report>/<version>.json`; a repeat writes the same bytes and wakes classify again. */
  saveText(text: NormalizedReport): Promise<void>;
  text(report: string, version: string): Promise<NormalizedReport | undefined>;
  /** Reads a normalised text by the key its event named. */
  textAt(key: string): Promise<NormalizedReport | undefined>;
  /** Every version of a report's text that is kept. */
  texts(report: string): Promise<NormalizedReport[]>;
  /** Deletes every version of a report's text. */
  removeTexts(report: string): Promise<void>;
  /** Stores `issues/<id>.json`. */
  saveIssue(issue: Issue): Promise<void>;
  issue(id: string): Promise<Issue | undefined>;
}
