/** When a report counts as received, and how far it may be shared. */
import { type Marking, strictest } from "./marking.ts";
import type { Report } from "./report.ts";
import type { When } from "./when.ts";

type Reception = Pick<Report, "received" | "arrived" | "receivedBasis">;

/** An archive loaded "as published" replays history: a dated report is received at noon of its day, an undated one at upload. */
export const receptionOf = (
  metadata: Readonly<Record<string, string>>,
  published: When,
  uploaded: string,
): Reception => {
  const at = { received: uploaded, arrived: uploaded };
  if (metadata["load"] !== "as-published") return { ...at, receivedBasis: "upload" };
  if (published === null || !("from" in published) || published.precision !== "day") {
    return { ...at, receivedBasis: "undated-archive" };
  }
  return { ...at, received: `${published.from}T12:00:00.000Z`, receivedBasis: "as-published" };
};

/** The uploader decides, else the default; labels printed in the report and on what holds it can only make it stricter. */
export const markingFor = (
  uploaded: Marking | null,
  printed: readonly (Marking | null)[],
  fallback: Marking,
): Marking => strictest([uploaded ?? fallback, ...printed.filter((label) => label !== null)]);
