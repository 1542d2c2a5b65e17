/** normalize: an uploaded object becomes clean text with its heading, or a quarantined report with a coded reason. */
import type { SQSEvent } from "aws-lambda";
import { Problem } from "../shared/errors.ts";
import { normalize } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";
import type { Upload, Uploads } from "../shared/ports/uploads.ts";
import type { Arrival } from "../shared/report/arrival.ts";
import { limits } from "../shared/report/limits.ts";
import type { Marking } from "../shared/report/marking.ts";
import type { Parsers } from "../shared/report/parsers.ts";
import { unreadReport } from "../shared/report/unread.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { readObjectKey } from "./events.ts";
import { onion } from "./onion.ts";
import { failureOf } from "./verdicts.ts";

export type NormalizePorts = {
  uploads: Uploads;
  archive: Archive;
  reports: ReportRecords;
  failures: FailureRecords;
  parsers: Parsers;
  defaultMarking: Marking;
  clock: Clock;
  log: Log;
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
const quarantine = async (arrival: Arrival, problem: Problem, ports: NormalizePorts): Promise<void> => {
  const report = unreadReport(arrival, problem.code);
  if ((await ports.reports.save(report, "normalize")) === "stale") return;
  await ports.failures.save(failureOf(problem, { stage: "normalize", report, at: ports.clock() }));
  ports.log.warn("quarantined", { report: report.id, code: problem.code });
};

const read = async (arrival: Arrival, ports: NormalizePorts): Promise<void> => {
  const text = await normalize(arrival, ports.parsers);
  // The head first: classify is woken by the text and looks for the head.
  if ((await ports.reports.save(text.report, "normalize")) === "stale") {
    const standing = await ports.reports.get(text.report.id);
    if (standing?.version !== text.report.version) return;
  }
  await ports.archive.saveText(text);
  await ports.failures.clear(text.report.id);
  ports.log.info("normalized", { report: text.report.id, kind: text.report.kind, chars: text.text.length });
};

const normalizeUpload = async (key: string, ports: NormalizePorts): Promise<void> => {
  const upload = await ports.uploads.open(key, limits.bytes);
  if (upload === undefined) {
    ports.log.warn("upload is gone", { key });
    return;
  }
  const arrival = arrivalOf(upload, ports);
  const { id, version } = unreadReport(arrival, "report.unreadable");
  await attempt(ports.reports, { id, version, stage: "normalize" }, async (crashes) => {
    try {
      if (crashes) throw new Problem("report.crashed", { key, attempts: crashes });
      if (upload.bytes === null)
        throw new Problem("report.too-large", { key, bytes: upload.size, limit: limits.bytes });
      await read(arrival, ports);
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith("report.")) throw error;
      await quarantine(arrival, error, ports);
    }
  });
};

export const makeNormalize = (ports: NormalizePorts) =>
  onion(ports.log, "normalize", (event: SQSEvent) =>
    eachAlone(event, ports.log, (record) => normalizeUpload(readObjectKey(bodyOf(record)), ports)),
  );
