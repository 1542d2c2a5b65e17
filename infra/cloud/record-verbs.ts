/** What each function does to the record table, by verb: what it is granted, and what its tests hold it to. */
import type { FunctionName } from "../../shared/config.ts";

export type RecordVerb =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "BatchWriteItem";

const read: readonly RecordVerb[] = ["GetItem", "BatchGetItem", "Query"];
const all: readonly RecordVerb[] = [...read, "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"];

export const recordVerbs: Readonly<Record<FunctionName, readonly RecordVerb[]>> = {
  // Lists what a file held before it came anew.
  normalize: all,
  // The same reading, of pictures; it never lists.
  transcribe: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"],
  classify: all,
  resolve: all,
  // Adds what gave up, takes nothing away.
  failed: ["GetItem", "PutItem", "UpdateItem", "BatchWriteItem"],
  // Deletes the failure of an issue that has since been made; notes on each report's trail that it is counted.
  digest: [...read, "PutItem", "DeleteItem", "BatchWriteItem"],
  // Deletes a claim on a mail that certainly did not leave.
  deliver: ["GetItem", "PutItem", "DeleteItem"],
  "mail-events": ["GetItem", "PutItem"],
  // Subscriptions are kept and removed through it, failures tried again, reports deleted.
  api: all,
};
