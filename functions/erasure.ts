/** Takes a report and all that came from it out of the system: bytes, texts, records, and its share in incidents. */
import type { Archive } from "../shared/ports/archive.ts";
import type { QueueDesk } from "../shared/ports/queues.ts";
import type { Buckets, FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock } from "../shared/ports/surroundings.ts";
import type { Trail } from "../shared/ports/trail.ts";
import type { Uploads } from "../shared/ports/uploads.ts";
import type { Report } from "../shared/report/report.ts";
import { candidateOf, copiesAmong } from "../shared/text/copies.ts";
import type { NormalizedReport } from "../shared/text/normalized-report.ts";

export type ErasurePorts = {
  uploads: Uploads;
  archive: Archive;
  reports: ReportRecords;
  buckets: Buckets;
  failures: FailureRecords;
  trail: Trail;
  queues: QueueDesk;
};

/** What went; `left` counts the reports that are still there. */
export type Erased = { reports: number; rows: number; texts: number; buckets: string[]; left: number };

/** Reports noted as copies of one of these texts. */
const copiesOf = async (
  id: string,
  texts: readonly NormalizedReport[],
  { reports }: ErasurePorts,
): Promise<Report[]> => {
  const copies = new Map<string, Report>();
  for (const text of texts) {
    for (const { report } of await reports.copyCandidates(text)) {
      const head = await reports.get(report);
      if (head?.origin.copyOf === id) copies.set(report, head);
    }
  }
  return [...copies.values()];
};

/** What copied the erased report is a copy of the next one, or none. */
const relate = async (copy: Report, { reports, archive }: ErasurePorts): Promise<void> => {
  await reports.forgetCopy(copy.id);
  const text = await archive.text(copy.id, copy.version);
  if (text === undefined) return;
  for (const note of copiesAmong(candidateOf(text), await reports.copyCandidates(text))) await reports.noteCopy(note);
};

/** Reports that lie in this one, or did before it was uploaded anew. */
const membersOf = async (report: Report, { reports }: ErasurePorts): Promise<Report[]> => {
  const members: Report[] = [];
  let cursor: string | undefined;
  do {
    const page = await reports.members(report, { limit: 200, former: true, ...(cursor !== undefined && { cursor }) });
    members.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return members;
};

/**
 * Erases one report, without what lies in it. Bytes and texts go last, for they name what else must go: broken off anywhere,
 * it can be done again and then ends. Issues that were sent stay as they were sent.
 */
const eraseAlone = async (report: Report, ports: ErasurePorts): Promise<Erased> => {
  const { id, key } = report;
  const texts = await ports.archive.texts(id);
  const copies = await copiesOf(id, texts, ports);
  const raise = async (buckets: readonly string[]): Promise<void> => {
    for (const bucket of buckets) await ports.buckets.markDirty(bucket);
  };
  const arrived = (await ports.uploads.open(key, 0))?.received ?? report.arrived;
  // Raised before the rows go and again after, as with a reading: a worker between the two sees a bucket to do.
  const { buckets, rows } = await ports.reports.erase(id, texts, arrived, raise);
  await ports.failures.clear(id);
  for (const copy of copies) await relate(copy, ports);
  await raise(buckets);
  for (const bucket of buckets)
    await ports.queues.put({ queue: "resolve", body: JSON.stringify({ bucket, report: null }) });
  await ports.trail.forget(id);
  await ports.archive.removeTexts(id);
  // A member's bytes are its container's.
  if (report.member === undefined) await ports.uploads.remove(key);
  return { reports: 1, rows, texts: texts.length, buckets, left: 0 };
};

const sum = (a: Erased, b: Erased): Erased => ({
  reports: a.reports + b.reports,
  rows: a.rows + b.rows,
  texts: a.texts + b.texts,
  buckets: [...new Set([...a.buckets, ...b.buckets])].sort(),
  left: a.left + b.left,
});

const nothing: Erased = { reports: 0, rows: 0, texts: 0, buckets: [], left: 0 };

/**
 * Erases a report after all that lies in it, the file itself last. When `until` (ms on the clock) has passed, it stops between
 * two reports and says how many it knows to be left; asked again, it goes on.
 */
export const erase = async (report: Report, until: number, ports: ErasurePorts & { clock: Clock }): Promise<Erased> => {
  let done = nothing;
  for (const member of await membersOf(report, ports)) {
    done =
      ports.clock().getTime() < until
        ? sum(done, await erase(member, until, ports))
        : sum(done, { ...nothing, left: 1 });
  }
  return done.left > 0 ? sum(done, { ...nothing, left: 1 }) : sum(done, await eraseAlone(report, ports));
};
