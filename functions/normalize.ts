/** normalize: an uploaded object becomes clean texts with their headings, one a report in it, or quarantined reports with coded reasons. */
import type { SQSEvent } from "aws-lambda";
import { Problem } from "../shared/errors.ts";
import { normalize } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { Queue, UploadRequest } from "../shared/ports/queues.ts";
import type { FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";
import type { Upload, Uploads } from "../shared/ports/uploads.ts";
import type { Arrival } from "../shared/report/arrival.ts";
import { limits } from "../shared/report/limits.ts";
import type { Marking } from "../shared/report/marking.ts";
import type { Parsers } from "../shared/report/parsers.ts";
import { type Found, reportsIn } from "../shared/report/unpacking.ts";
import { unreadReport } from "../shared/report/unread.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { readUpload } from "./events.ts";
import { onion } from "./onion.ts";
import { failureOf } from "./verdicts.ts";

export type NormalizePorts = {
  uploads: Uploads;
  archive: Archive;
  reports: ReportRecords;
  failures: FailureRecords;
  /** normalize's own queue: an upload of many reports is read by several workers. */
  normalizeQueue: Queue<UploadRequest>;
  parsers: Parsers;
  defaultMarking: Marking;
  clock: Clock;
  log: Log;
};

/** Reports of one upload that one message reads. */
const atOnce = 200;

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

const read = async ({ arrival, open }: Found, ports: NormalizePorts): Promise<void> => {
  const normalized = await normalize(arrival, await open(), ports.parsers);
  const { report } = normalized;
  // The head first: classify is woken by the text and looks for the head.
  if ((await ports.reports.save(report, "normalize")) === "stale") {
    const standing = await ports.reports.get(report.id);
    if (standing?.version !== report.version) return;
  }
  // A file of others is done when its head stands: the texts are theirs.
  if (normalized.text !== null) await ports.archive.saveText(normalized);
  await ports.failures.clear(report.id);
  ports.log.info("normalized", { report: report.id, kind: report.kind, chars: normalized.text?.length ?? 0 });
};

/** One report's own attempt: what kills its worker again and again rests as crashed, whatever lies beside it. */
const settle = async (arrival: Arrival, ports: NormalizePorts, work: () => Promise<void>): Promise<void> => {
  const { id, version } = unreadReport(arrival, "report.unreadable");
  await attempt(ports.reports, { id, version, stage: "normalize" }, async (crashes) => {
    try {
      if (crashes) throw new Problem("report.crashed", { key: arrival.key, attempts: crashes });
      await work();
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith("report.")) throw error;
      await quarantine(arrival, error, ports);
    }
  });
};

/** Reads the upload itself; answers how many reports there are in all, itself included. */
const readWhole = async (whole: Arrival, upload: Upload, ports: NormalizePorts): Promise<number> => {
  const { key } = whole;
  let count = 0;
  await settle(whole, ports, async () => {
    if (upload.bytes === null) throw new Problem("report.too-large", { key, bytes: upload.size, limit: limits.bytes });
    for await (const found of reportsIn(whole, ports.parsers)) {
      if (count === 0) await read(found, ports);
      count += 1;
    }
  });
  return count;
};

const readMembers = async (whole: Arrival, from: number, to: number, ports: NormalizePorts): Promise<void> => {
  let at = 0;
  for await (const found of reportsIn(whole, ports.parsers)) {
    if (at >= from) await settle(found.arrival, ports, () => read(found, ports));
    at += 1;
    if (at >= to) return;
  }
};

const normalizeUpload = async ({ key, members }: UploadRequest, ports: NormalizePorts): Promise<void> => {
  const upload = await ports.uploads.open(key, limits.bytes);
  if (upload === undefined) {
    ports.log.warn("upload is gone", { key });
    return;
  }
  const whole = arrivalOf(upload, ports);
  if (members !== undefined) return readMembers(whole, members.from, members.to, ports);
  const count = await readWhole(whole, upload, ports);
  if (count < 2) return;
  if (count <= atOnce + 1) return readMembers(whole, 1, count, ports);
  for (let from = 1; from < count; from += atOnce)
    await ports.normalizeQueue.send({ key, members: { from, to: Math.min(count, from + atOnce) } });
};

export const makeNormalize = (ports: NormalizePorts) =>
  onion(ports.log, "normalize", (event: SQSEvent) =>
    eachAlone(event, ports.log, (record) => normalizeUpload(readUpload(bodyOf(record)), ports)),
  );
