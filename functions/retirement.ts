/** Retires the reports that a file held and, come anew, no longer holds: they leave the incidents they told of. */
import { neighbours } from "../shared/incident/blocking.ts";
import type { Queue, ResolveRequest } from "../shared/ports/queues.ts";
import type { Buckets, FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Report } from "../shared/report/report.ts";
import { noteStops, type TrailPorts } from "./trail.ts";

export type RetirementPorts = TrailPorts & {
  reports: ReportRecords;
  buckets: Buckets;
  failures: FailureRecords;
  resolveQueue: Queue<ResolveRequest>;
};

type Holder = Pick<Report, "id" | "arrived">;

/** Reports that ever lay directly in this one. */
async function* everIn(container: Holder, { reports }: RetirementPorts): AsyncGenerator<Report> {
  let cursor: string | undefined;
  do {
    const page = await reports.members(container, {
      limit: 200,
      former: true,
      ...(cursor !== undefined && { cursor }),
    });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

const retireAlone = async (report: Report, arrival: string, mark: string, ports: RetirementPorts): Promise<void> => {
  const { id } = report;
  const raise = async (buckets: readonly string[]): Promise<void> => {
    const raised = new Set(buckets.flatMap((bucket) => [bucket, ...neighbours(bucket)]));
    for (const bucket of raised) await ports.buckets.markDirty(bucket);
  };
  // Raised before the rows go and again after, as with a reading: a worker between the two sees a bucket to do.
  const left = await ports.reports.retire(id, arrival, raise);
  if (left === null) return;
  await ports.failures.clear(id);
  await raise(left);
  for (const bucket of new Set(left.flatMap((bucket) => [bucket, ...neighbours(bucket)])))
    await ports.resolveQueue.send({ bucket, report: null });
  const at = ports.clock().toISOString();
  await noteStops(ports, { report: id, stage: "normalize", outcome: "retired", at, mark });
};

/**
 * `held` are the ids of all reports that this arrival of the container holds, on all levels; `mark` tells repeats of this
 * work apart on the trail. Done again or late it changes nothing: a report of a newer arrival is left alone.
 */
export const retireOthers = async (
  container: Holder,
  { held, arrival, mark }: { held: ReadonlySet<string>; arrival: string; mark: string },
  ports: RetirementPorts,
): Promise<void> => {
  for await (const member of everIn(container, ports)) {
    await retireOthers(member, { held, arrival, mark }, ports);
    if (!held.has(member.id)) await retireAlone(member, arrival, mark, ports);
  }
};
