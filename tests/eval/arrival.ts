/** A corpus's file as it would have been uploaded. */
import type { Arrival } from "../../shared/report/arrival.ts";

export const arrivalOf = (key: string, bytes: Uint8Array, metadata: Record<string, string> = {}): Arrival => ({
  bucket: "eval",
  key,
  member: null,
  bytes,
  size: bytes.length,
  // After the newest page of any corpus was fetched: nothing is published after it was uploaded.
  received: "2026-09-01T00:00:00.000Z",
  metadata,
  contentType: undefined,
  defaultMarking: "TLP:AMBER+STRICT",
});
