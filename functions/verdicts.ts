/** How a report that could not be worked is kept: its state, its reason, its row in the failures list. */
import type { Code, Problem } from "../shared/errors.ts";
import type { Letter } from "../shared/ports/queues.ts";
import type { Failure } from "../shared/ports/report-records.ts";
import type { Report } from "../shared/report/report.ts";

export const reportFailed = (report: Report, reason: Code): Report => ({ ...report, state: "failed", reason });

export const failureOf = (
  problem: Problem,
  {
    stage,
    report,
    at,
    again,
  }: { stage: string; report: Pick<Report, "id" | "key" | "member">; at: Date; again: Letter },
): Failure => ({
  id: report.id,
  stage,
  code: problem.code,
  detail: problem.detail,
  key: report.key,
  ...(report.member !== undefined && { member: report.member }),
  report: report.id,
  at: at.toISOString(),
  attempts: "attempts" in problem.detail ? problem.detail.attempts : 1,
  again,
});
