/** Names of issues: one series per scope, cadence, zone and clearance; one issue per series and window. */
import { createHash } from "node:crypto";
import type { Subscription } from "./subscription.ts";

const hash = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);

/** The series a subscription reads: readers of the same scope and clearance share it. */
export const seriesOf = (
  subscription: Pick<Subscription, "name" | "filter" | "cadence" | "zone" | "clearance">,
): string =>
  hash([subscription.name, subscription.filter, subscription.cadence, subscription.zone, subscription.clearance]);

/** Id of the issue of a series for the half-open window `[from, to)` (ISO instants). */
export const issueId = (series: string, from: string, to: string, preview: boolean): string =>
  hash([series, from, to, preview ? "preview" : "issue"]);
