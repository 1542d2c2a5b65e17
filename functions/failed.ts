/** failed: a message that exhausted its tries rests in a DLQ; here it gets its row in the failures list too. */
import { createHash } from "node:crypto";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { type MetricOf, type QueueName, queueNames } from "../shared/config.ts";
import { Problem } from "../shared/errors.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import type { Trail } from "../shared/ports/trail.ts";
import { reportId } from "../shared/report/identity.ts";
import type { Report } from "../shared/report/report.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { readBody, readUpload, reportOfText, resolveRequest } from "./events.ts";
import { onion } from "./onion.ts";
import { noteStops } from "./trail.ts";
import { reportFailed } from "./verdicts.ts";

export type FailedPorts = {
  reports: ReportRecords;
  failures: FailureRecords;
  trail: Trail;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"failed">>;
};

/** The queue a message was given up in, by the name its dead letter queue bears; the stack's own name may hold "digest" too. */
const queueOf = (arn: string): QueueName | undefined => {
  const letters = (arn.split(":").at(-1) ?? "").replaceAll(/[^a-z]/gi, "").toLowerCase();
  return queueNames.find((name) => new RegExp(`${name.replace("-", "")}(?:queue|dead)`).test(letters));
};

type Subject = { key: string | null; report: string | null };

/** The upload, text or bucket a message was about. */
const subjectOf = (record: SQSRecord, queue: QueueName | undefined): Subject => {
  try {
    const body = bodyOf(record);
    if (queue === "resolve") return { key: null, report: readBody(resolveRequest, body, queue).report };
    const { bucket, key, report } = readUpload(body);
    return { key, report: report ?? reportOfText(key) ?? reportId(bucket, key, null) };
  } catch {
    return { key: null, report: null };
  }
};

/** Moves the head to `failed`; a head that has come further stays, and one that never was stays away. */
const failReport = async (id: string, ports: FailedPorts): Promise<Report | undefined> => {
  const report = await ports.reports.get(id);
  if (report === undefined || report.state === "classified") return undefined;
  const failed = reportFailed(report, "message.exhausted");
  return (await ports.reports.save(failed, "classify")) === "stored" ? failed : undefined;
};

const list = async (record: SQSRecord, ports: FailedPorts): Promise<void> => {
  const arn = record.eventSourceARN;
  const queue = queueOf(arn);
  const stage = queue ?? arn.split(":").at(-1) ?? "";
  const attempts = Number(record.attributes.ApproximateReceiveCount);
  const problem = new Problem("message.exhausted", { queue: stage, attempts });
  const subject = subjectOf(record, queue);
  ports.log.about({ correlation: subject.report ?? undefined });
  const report = queue === "classify" && subject.report ? await failReport(subject.report, ports) : undefined;
  // A success that came after the message gave up leaves nothing to list.
  if (queue === "classify" && subject.report && report === undefined) return;
  // Under the report's id, so that a later success of the upload takes it off the list.
  const owner = report?.id ?? (queue === "normalize" || queue === "transcribe" ? subject.report : null);
  const id = owner ?? createHash("sha256").update(`${stage}\n${record.body}`).digest("hex").slice(0, 12);
  const at = ports.clock().toISOString();
  await ports.failures.save({
    id,
    stage,
    code: problem.code,
    detail: { ...problem.detail, message: record.messageId },
    key: report?.key ?? subject.key,
    report: report?.id ?? null,
    at,
    attempts,
    again: queue === undefined ? null : { queue, body: record.body },
  });
  if (subject.report !== null) {
    const what = { report: subject.report, stage, outcome: "gave-up", code: problem.code } as const;
    await noteStops(ports, { ...what, at, mark: record.messageId, attempt: attempts, about: { failure: id } });
  }
  ports.meter.count("MessagesGivenUp");
  ports.log.error("gave up", { queue: stage, message: record.messageId, failure: id });
};

export const makeFailed = (ports: FailedPorts) =>
  onion(ports, "failed", (event: SQSEvent) => eachAlone(event, ports.log, (record) => list(record, ports)));
