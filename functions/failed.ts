/** failed: a message that exhausted its tries rests in a DLQ; here it gets its row in the failures list too. */
import { createHash } from "node:crypto";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { Problem } from "../shared/errors.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";
import type { Report } from "../shared/report/report.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { readUpload } from "./events.ts";
import { onion } from "./onion.ts";
import { reportFailed } from "./verdicts.ts";

export type FailedPorts = { reports: ReportRecords; failures: FailureRecords; clock: Clock; log: Log };

const normalizedKey = /^normalized\/([0-9a-f]+)\//;

/** The upload or text a message was about; undefined when it was about neither. */
const subjectOf = (record: SQSRecord): { key: string; report: string | null } | undefined => {
  try {
    const { key } = readUpload(bodyOf(record));
    return { key, report: normalizedKey.exec(key)?.[1] ?? null };
  } catch {
    return undefined;
  }
};

/** Moves the head to `failed`; a head that has come further stays. */
const failReport = async (id: string, ports: FailedPorts): Promise<Report | undefined> => {
  const report = await ports.reports.get(id);
  if (report === undefined || report.state === "classified") return undefined;
  const failed = reportFailed(report, "message.exhausted");
  return (await ports.reports.save(failed, "classify")) === "stored" ? failed : undefined;
};

const list = async (record: SQSRecord, ports: FailedPorts): Promise<void> => {
  const queue = record.eventSourceARN.split(":").at(-1) ?? "";
  const attempts = Number(record.attributes.ApproximateReceiveCount);
  const problem = new Problem("message.exhausted", { queue, attempts });
  const subject = subjectOf(record);
  const report = subject?.report ? await failReport(subject.report, ports) : undefined;
  // A success that came after the message gave up leaves nothing to list.
  if (subject?.report && report === undefined) return;
  const id = report?.id ?? createHash("sha256").update(`${queue}\n${record.body}`).digest("hex").slice(0, 12);
  await ports.failures.save({
    id,
    stage: queue,
    code: problem.code,
    detail: { ...problem.detail, message: record.messageId },
    key: report?.key ?? subject?.key ?? null,
    report: report?.id ?? null,
    at: ports.clock().toISOString(),
    attempts,
  });
  ports.log.error("gave up", { queue, message: record.messageId, failure: id });
};

export const makeFailed = (ports: FailedPorts) =>
  onion(ports.log, "failed", (event: SQSEvent) => eachAlone(event, ports.log, (record) => list(record, ports)));
