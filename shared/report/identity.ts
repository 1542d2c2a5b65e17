/** Ids that come from content: who a report is, and which reading of it. */
import { createHash } from "node:crypto";
import type { Arrival } from "./arrival.ts";
import type { Report } from "./report.ts";

/** Raised whenever the same bytes may normalise to another text or head. */
export const normaliserVersion = "3";

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 12);
};

/** 12 hex digits; the same upload always gets the same id. */
export const reportId = (bucket: string, key: string, member: string | null): string =>
  digest(bucket, key, member ?? "");

/** 12 hex digits of the bytes and the normaliser that read them; of bytes never read, only the size is known. */
export const versionOf = (bytes: Uint8Array, size: number = bytes.length): string =>
  digest(bytes, size === bytes.length ? "" : String(size), normaliserVersion);

/** Where in another report it lies; nothing for an upload itself. */
export const placeOf = ({
  member,
  container,
}: Pick<Arrival, "member" | "container">): Pick<Report, "member" | "container"> => ({
  ...(member !== null && { member }),
  ...(container !== undefined && { container: container.id }),
});
