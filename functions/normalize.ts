/** normalize: an uploaded object becomes clean text with its heading, or a quarantined report with a coded reason. */
import type { SQSEvent, SQSRecord } from "aws-lambda";
import type { MetricOf } from "../shared/config.ts";
import { Problem } from "../shared/errors.ts";
import { normalize } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import type { Trail } from "../shared/ports/trail.ts";
import type { Upload, Uploads } from "../shared/ports/uploads.ts";
import type { Arrival } from "../shared/report/arrival.ts";
import { reportId } from "../shared/report/identity.ts";
import { limits } from "../shared/report/limits.ts";
import type { Marking } from "../shared/report/marking.ts";
import type { Parsers } from "../shared/report/parsers.ts";
import { unreadReport } from "../shared/report/unread.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { objectLetter, readObject } from "./events.ts";
import { onion } from "./onion.ts";
import { atStop, type Ending } from "./trail.ts";
import { failureOf } from "./verdicts.ts";

export type NormalizePorts = {
  uploads: Uploads;
  archive: Archive;
  reports: ReportRecords;
  failures: FailureRecords;
  trail: Trail;
  parsers: Parsers;
  defaultMarking: Marking;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"normalize">>;
};

const arrivalOf = (upload: Upload, { uploads, defaultMarking }: NormalizePorts): Arrival => ({
  bucket: uploads.bucket,
  key: upload.key,
  member: null,
  bytes: upload.bytes ?? new Uint8Array(),
  size: upload.size,
  received: upload.received,
  metadata: upload.metadata,
  contentType: upload.contentType,
  defaultMarking,
});

/** Keeps what cannot be read as a report of its own; its bytes stay in the bucket. */
const quarantine = async (arrival: Arrival, problem: Problem, ports: NormalizePorts): Promise<Ending> => {
  const { code } = problem;
  const report = unreadReport(arrival, code);
  if ((await ports.reports.save(report, "normalize")) === "stale") return { outcome: "superseded", code };
  const again = objectLetter("normalize", arrival.bucket, arrival.key);
  await ports.failures.save(failureOf(problem, { stage: "normalize", report, at: ports.clock(), again }));
  ports.meter.count("ReportsQuarantined");
  ports.log.warn("quarantined", { report: report.id, code });
  return { outcome: "quarantined", code };
};

const read = async (arrival: Arrival, ports: NormalizePorts): Promise<Ending> => {
  const text = await normalize(arrival, ports.parsers);
  // The head first: classify is woken by the text and looks for the head.
  if ((await ports.reports.save(text.report, "normalize")) === "stale") {
    const standing = await ports.reports.get(text.report.id);
    if (standing?.version !== text.report.version) return { outcome: "superseded" };
  }
  await ports.archive.saveText(text);
  await ports.failures.clear(text.report.id);
  const { id: report, kind } = text.report;
  ports.meter.count("ReportsNormalized");
  ports.log.info("normalized", { report, kind, chars: text.text.length });
  return { outcome: "done", about: { kind, chars: text.text.length } };
};

const normalizeUpload = async (key: string, ports: NormalizePorts): Promise<Ending> => {
  const upload = await ports.uploads.open(key, limits.bytes);
  if (upload === undefined) {
    ports.log.warn("upload is gone", { key });
    return { outcome: "superseded", code: "report.missing" };
  }
  const arrival = arrivalOf(upload, ports);
  const { id, version } = unreadReport(arrival, "report.unreadable");
  return attempt(ports, { id, version, stage: "normalize" }, async (crashes) => {
    try {
      if (crashes) throw new Problem("report.crashed", { key, attempts: crashes });
      if (upload.bytes === null)
        throw new Problem("report.too-large", { key, bytes: upload.size, limit: limits.bytes });
      return await read(arrival, ports);
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith("report.")) throw error;
      return quarantine(arrival, error, ports);
    }
  });
};

const work = (record: SQSRecord, ports: NormalizePorts): Promise<void> => {
  const { key } = readObject(bodyOf(record));
  const report = reportId(ports.uploads.bucket, key, null);
  return atStop(ports, { report, stage: "normalize", record }, () => normalizeUpload(key, ports));
};

export const makeNormalize = (ports: NormalizePorts) =>
  onion(ports, "normalize", (event: SQSEvent) => eachAlone(event, ports.log, (record) => work(record, ports)));
