/** Attempt markers: a worker that dies leaves a trace, and the third unfinished attempt is not made. */
import type { ReportRecords } from "../shared/ports/report-records.ts";
import type { ReportStage } from "../shared/record/report-rows.ts";

const mostAttempts = 3;

/**
 * Runs `work` between the marker's beginning and end; `work` gets the number of attempts that died when there were too many
 * to try again, else 0. A thrown error ends the attempt too: only a death leaves it open.
 */
export const attempt = async (
  reports: ReportRecords,
  { id, version, stage }: { id: string; version: string; stage: ReportStage },
  work: (crashes: number) => Promise<void>,
): Promise<void> => {
  const begun = await reports.begin(id, version, stage);
  try {
    await work(begun >= mostAttempts ? begun - 1 : 0);
  } finally {
    await reports.finish(id, stage);
  }
};
