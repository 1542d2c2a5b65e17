/** What normalize is given: the bytes of one report and everything the upload said about them. */
import type { Marking } from "./marking.ts";

export type Arrival = {
  bucket: string;
  /** Object key as S3 holds it (plain, not URL-encoded). */
  key: string;
  /** Path inside a container file (zip, mbox, mail); null for the file itself. */
  member: string | null;
  /** The report it lies in, for a member: its id, and the marking printed on it, which what it holds carries too. */
  container?: { id: string; printed: Marking | null };
  /** Empty when the object is larger than `limits.bytes` and was not read. */
  bytes: Uint8Array;
  /** Size of the object in bytes, whether read or not. */
  size: number;
  /** When the bucket took it, ISO UTC. */
  received: string;
  /** Upload metadata, names without `x-amz-meta-`, lower case: `publisher`, `published`, `source-url`, `marking`, `load`. */
  metadata: Record<string, string>;
  contentType: string | undefined;
  /** The marking of reports that carry none. */
  defaultMarking: Marking;
};
