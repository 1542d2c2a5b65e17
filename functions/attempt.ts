/** Attempt markers: a worker that dies leaves a trace, and the third unfinished attempt is not made. */
import type { ReportRecords } from "../shared/ports/report-records.ts";
import type { ReportStage } from "../shared/record/report-rows.ts";
import { noteStops, type TrailPorts } from "./trail.ts";

const mostAttempts = 3;

/**
 * Runs `work` between the marker's beginning and end; `work` gets the number of attempts that died when there were too many
 * to try again, else 0. A thrown error ends the attempt too: only a death leaves it open.
 */
export const attempt = async <T>(
  ports: TrailPorts & { reports: ReportRecords },
  { id, version, stage }: { id: string; version: string; stage: ReportStage },
  work: (crashes: number) => Promise<T>,
): Promise<T> => {
  const begun = await ports.reports.begin(id, version, stage);
  if (begun > 1) {
    const at = ports.clock().toISOString();
    await noteStops(ports, { report: id, stage, outcome: "died", at, mark: `death-${begun - 1}`, attempt: begun - 1 });
  }
  try {
    return await work(begun >= mostAttempts ? begun - 1 : 0);
  } finally {
    await ports.reports.finish(id, stage);
  }
};
