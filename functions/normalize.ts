/** normalize: an uploaded object becomes clean texts with their headings, one a report in it, or quarantined reports with coded reasons. */
import type { SQSEvent, SQSRecord } from "aws-lambda";
import type { MetricOf } from "../shared/config.ts";
import { Problem } from "../shared/errors.ts";
import { normalize } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { Queue, ResolveRequest, UploadRequest } from "../shared/ports/queues.ts";
import type { Buckets, FailureRecords, ReportRecords } from "../shared/ports/report-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import type { Trail } from "../shared/ports/trail.ts";
import type { Upload, Uploads } from "../shared/ports/uploads.ts";
import type { Arrival } from "../shared/report/arrival.ts";
import type { Decode } from "../shared/report/decoders/decoder.ts";
import { reportId } from "../shared/report/identity.ts";
import { limits } from "../shared/report/limits.ts";
import type { Marking } from "../shared/report/marking.ts";
import type { Parsers } from "../shared/report/parsers.ts";
import { type Found, reportsIn } from "../shared/report/unpacking.ts";
import { unreadReport } from "../shared/report/unread.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { objectLetter, readUpload } from "./events.ts";
import { onion } from "./onion.ts";
import { retireOthers } from "./retirement.ts";
import { atStop, type Ending } from "./trail.ts";
import { failureOf } from "./verdicts.ts";

export type NormalizePorts = {
  uploads: Uploads;
  archive: Archive;
  reports: ReportRecords;
  buckets: Buckets;
  failures: FailureRecords;
  trail: Trail;
  /** normalize's own queue: an upload of many reports is read by several workers. */
  normalizeQueue: Queue<UploadRequest>;
  /** Buckets that reports leave which lie in their file no longer. */
  resolveQueue: Queue<ResolveRequest>;
  parsers: Parsers;
  /** How a file is read: parsers of others may be given a process of their own. */
  decode: Decode;
  defaultMarking: Marking;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"normalize">>;
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

const read = async ({ arrival, open }: Found, ports: NormalizePorts): Promise<Ending> => {
  const normalized = await normalize(arrival, await open(), ports.parsers);
  const { report } = normalized;
  // The head first: classify is woken by the text and looks for the head.
  if ((await ports.reports.save(report, "normalize")) === "stale") {
    const standing = await ports.reports.get(report.id);
    if (standing?.version !== report.version) return { outcome: "superseded" };
  }
  // A file of others is done when its head stands: the texts are theirs.
  if (normalized.text !== null) await ports.archive.saveText(normalized);
  await ports.failures.clear(report.id);
  const told = {
    kind: report.kind,
    chars: normalized.text?.length ?? 0,
    ...(report.members !== undefined && { members: report.members }),
  };
  ports.meter.count("ReportsNormalized");
  ports.log.info("normalized", { report: report.id, ...told });
  return { outcome: "done", about: told };
};

/** One report's own attempt: what kills its worker again and again rests as crashed, whatever lies beside it. */
const settle = async (arrival: Arrival, ports: NormalizePorts, work: () => Promise<Ending>): Promise<Ending> => {
  const { id, version } = unreadReport(arrival, "report.unreadable");
  return attempt(ports, { id, version, stage: "normalize" }, async (crashes) => {
    try {
      if (crashes) throw new Problem("report.crashed", { key: arrival.key, attempts: crashes });
      return await work();
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith("report.")) throw error;
      return quarantine(arrival, error, ports);
    }
  });
};

/** Reads the upload itself; answers how it ended and the ids of all reports there are in it, itself included. */
const readWhole = async (whole: Arrival, upload: Upload, ports: NormalizePorts) => {
  const { key } = whole;
  const ids: string[] = [];
  const ending = await settle(whole, ports, async () => {
    let own: Ending = { outcome: "superseded" };
    if (upload.bytes === null) throw new Problem("report.too-large", { key, bytes: upload.size, limit: limits.bytes });
    for await (const found of reportsIn(whole, ports)) {
      if (ids.length === 0) own = await read(found, ports);
      ids.push(reportId(found.arrival.bucket, key, found.arrival.member));
    }
    return own;
  });
  return { ending, ids };
};

const readMembers = async (
  whole: Arrival,
  { from, to }: { from: number; to: number },
  record: SQSRecord,
  ports: NormalizePorts,
): Promise<void> => {
  let at = 0;
  for await (const found of reportsIn(whole, ports)) {
    const { arrival } = found;
    const stop = { report: reportId(arrival.bucket, arrival.key, arrival.member), stage: "normalize", record };
    if (at >= from) await atStop(ports, stop, () => settle(arrival, ports, () => read(found, ports)));
    at += 1;
    if (at >= to) break;
  }
  // Newer bytes came meanwhile: whoever read them may not have seen what was just written, and looks again.
  const { bucket, key } = whole;
  const standing = await ports.reports.get(reportId(bucket, key, null));
  if (standing !== undefined && standing.arrived > whole.received) await ports.normalizeQueue.send({ bucket, key });
};

/** Reads a whole upload as one stop on its trail; its members' stops come after. */
const readUploaded = async (upload: Upload, record: SQSRecord, ports: NormalizePorts): Promise<void> => {
  const { key } = upload;
  const { bucket } = ports.uploads;
  const whole = arrivalOf(upload, ports);
  const id = reportId(bucket, key, null);
  let ids: string[] = [];
  await atStop(ports, { report: id, stage: "normalize", record }, async () => {
    const read = await readWhole(whole, upload, ports);
    // What newer bytes hold is told by them.
    if (read.ending.outcome !== "superseded") ids = read.ids;
    const { received } = upload;
    const others = { held: new Set(ids), arrival: received, mark: record.messageId };
    if (read.ending.outcome === "done") await retireOthers({ id, arrived: received }, others, ports);
    return read.ending;
  });
  const count = ids.length;
  if (count < 2) return;
  if (count <= atOnce + 1) return readMembers(whole, { from: 1, to: count }, record, ports);
  for (let from = 1; from < count; from += atOnce)
    await ports.normalizeQueue.send({ bucket, key, members: { from, to: Math.min(count, from + atOnce) } });
};

const work = async (record: SQSRecord, ports: NormalizePorts): Promise<void> => {
  const { key, members } = readUpload(bodyOf(record));
  const about = { report: reportId(ports.uploads.bucket, key, null), stage: "normalize", record };
  ports.log.about({ correlation: about.report });
  const upload = await ports.uploads.open(key, limits.bytes).catch(async (error: unknown) => {
    // The bucket does not answer: that is a stop too, before anybody has seen the file.
    await atStop(ports, about, () => Promise.reject(error));
    return undefined;
  });
  if (upload === undefined) {
    ports.log.warn("upload is gone", { key });
    await atStop(ports, about, async () => ({ outcome: "superseded", code: "report.missing" }));
    return;
  }
  if (members === undefined) await readUploaded(upload, record, ports);
  else await readMembers(arrivalOf(upload, ports), members, record, ports);
};

export const makeNormalize = (ports: NormalizePorts) =>
  onion(ports, "normalize", (event: SQSEvent) => eachAlone(event, ports.log, (record) => work(record, ports)));
