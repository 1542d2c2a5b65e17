/** normalize: an uploaded object becomes clean texts with their headings, one a report in it, or quarantined reports with coded reasons. transcribe is the same work by a worker that can read pictures. */
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
import { reportId, versionOf } from "../shared/report/identity.ts";
import { limits } from "../shared/report/limits.ts";
import type { Marking } from "../shared/report/marking.ts";
import type { Parsers, Transcriber } from "../shared/report/parsers.ts";
import { transcribe } from "../shared/report/transcription.ts";
import { type Found, reportsIn } from "../shared/report/unpacking.ts";
import { unreadReport } from "../shared/report/unread.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { objectLetter, readUpload } from "./events.ts";
import { onion } from "./onion.ts";
import { retireOthers } from "./retirement.ts";
import { atStop, type Ending } from "./trail.ts";
import { failureOf } from "./verdicts.ts";

type ReadingPorts = {
  uploads: Uploads;
  archive: Archive;
  reports: ReportRecords;
  failures: FailureRecords;
  trail: Trail;
  /** normalize's own queue: an upload of many reports is read by several workers, and one that changed meanwhile is read anew. */
  normalizeQueue: Queue<UploadRequest>;
  parsers: Parsers;
  /** How a file is read: parsers of others may be given a process of their own. */
  decode: Decode;
  defaultMarking: Marking;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"normalize" | "transcribe">>;
};

export type NormalizePorts = ReadingPorts & {
  buckets: Buckets;
  /** Buckets that reports leave which lie in their file no longer. */
  resolveQueue: Queue<ResolveRequest>;
  /** Where a report goes whose words stand in pictures. */
  transcribeQueue: Queue<UploadRequest>;
};
export type TranscribePorts = ReadingPorts & { transcriber: Transcriber };

/** Who this worker is, on trails and in failures, and what only that one can do. */
type WorkerPorts = (NormalizePorts & { stage: "normalize" }) | (TranscribePorts & { stage: "transcribe" });

/** Reports of one upload that one message reads. */
const atOnce = 200;

const arrivalOf = (upload: Upload, { uploads, defaultMarking }: ReadingPorts): Arrival => ({
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
const quarantine = async (arrival: Arrival, problem: Problem, ports: WorkerPorts): Promise<Ending> => {
  const { code } = problem;
  const report = unreadReport(arrival, code);
  if ((await ports.reports.save(report, ports.stage)) === "stale") return { outcome: "superseded", code };
  const again = objectLetter("normalize", arrival.bucket, arrival.key);
  await ports.failures.save(failureOf(problem, { stage: ports.stage, report, at: ports.clock(), again }));
  ports.meter.count("ReportsQuarantined");
  ports.log.warn("quarantined", { report: report.id, code });
  return { outcome: "quarantined", code };
};

/** Asks whoever can read pictures for the report at this place of its upload. */
const handOn = async ({ bucket, key, member }: Arrival, at: number, ports: NormalizePorts): Promise<Ending> => {
  const report = reportId(bucket, key, member);
  await ports.transcribeQueue.send({ bucket, key, members: { from: at, to: at + 1 }, report });
  ports.meter.count("ReportsHandedOn");
  ports.log.info("handed on", { report, to: "transcribe" });
  return { outcome: "done", about: { to: "transcribe" } };
};

/** Whether this very arrival was read to the end: a repeated event need not look at its pictures again. */
const isDone = async (
  { bucket, key, member, bytes, size, received }: Arrival,
  ports: WorkerPorts,
): Promise<boolean> => {
  const standing = await ports.reports.get(reportId(bucket, key, member));
  return (
    standing?.state === "classified" && standing.arrived === received && standing.version === versionOf(bytes, size)
  );
};

const read = async ({ arrival, open }: Found, at: number, ports: WorkerPorts): Promise<Ending> => {
  let decoded = await open();
  if (decoded.unseen !== undefined) {
    if (await isDone(arrival, ports)) return { outcome: "superseded" };
    if (ports.stage === "normalize") return handOn(arrival, at, ports);
    decoded = await transcribe(arrival, decoded, ports.parsers, ports.transcriber);
  }
  const normalized = await normalize(arrival, decoded, ports.parsers);
  const { report } = normalized;
  // The head first: classify is woken by the text and looks for the head.
  if ((await ports.reports.save(report, ports.stage)) === "stale") {
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
    ...(report.transcription !== undefined && { confidence: report.transcription.confidence }),
  };
  ports.meter.count("ReportsNormalized");
  ports.log.info("normalized", { report: report.id, ...told });
  return { outcome: "done", about: told };
};

/** One report's own attempt: what kills its worker again and again rests as crashed, whatever lies beside it. */
const settle = async (arrival: Arrival, ports: WorkerPorts, work: () => Promise<Ending>): Promise<Ending> => {
  const { id, version } = unreadReport(arrival, "report.unreadable");
  return attempt(ports, { id, version, stage: ports.stage }, async (crashes) => {
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
const readWhole = async (whole: Arrival, upload: Upload, ports: WorkerPorts) => {
  const { key } = whole;
  const ids: string[] = [];
  const ending = await settle(whole, ports, async () => {
    let own: Ending = { outcome: "superseded" };
    if (upload.bytes === null) throw new Problem("report.too-large", { key, bytes: upload.size, limit: limits.bytes });
    for await (const found of reportsIn(whole, ports)) {
      if (ids.length === 0) own = await read(found, 0, ports);
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
  ports: WorkerPorts,
): Promise<void> => {
  let at = 0;
  for await (const found of reportsIn(whole, ports)) {
    const { arrival } = found;
    const place = at;
    const stop = { report: reportId(arrival.bucket, arrival.key, arrival.member), stage: ports.stage, record };
    if (at >= from) await atStop(ports, stop, () => settle(arrival, ports, () => read(found, place, ports)));
    at += 1;
    if (at >= to) break;
  }
  // Newer bytes came meanwhile: whoever read them may not have seen what was just written, and looks again.
  const { bucket, key } = whole;
  const standing = await ports.reports.get(reportId(bucket, key, null));
  if (standing !== undefined && standing.arrived > whole.received) await ports.normalizeQueue.send({ bucket, key });
};

/** Reads a whole upload as one stop on its trail; its members' stops come after. */
const readUploaded = async (
  upload: Upload,
  record: SQSRecord,
  ports: NormalizePorts & { stage: "normalize" },
): Promise<void> => {
  const { key } = upload;
  const { bucket } = ports.uploads;
  const whole = arrivalOf(upload, ports);
  const id = reportId(bucket, key, null);
  let ids: string[] = [];
  await atStop(ports, { report: id, stage: ports.stage, record }, async () => {
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

const work = async (record: SQSRecord, ports: WorkerPorts): Promise<void> => {
  const { key, members, report } = readUpload(bodyOf(record));
  const about = { report: report ?? reportId(ports.uploads.bucket, key, null), stage: ports.stage, record };
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
  if (ports.stage === "normalize" && members === undefined) await readUploaded(upload, record, ports);
  else await readMembers(arrivalOf(upload, ports), members ?? { from: 0, to: 1 }, record, ports);
};

const makeWorker = (ports: WorkerPorts) =>
  onion(ports, ports.stage, (event: SQSEvent) => eachAlone(event, ports.log, (record) => work(record, ports)));

export const makeNormalize = (ports: NormalizePorts) => makeWorker({ ...ports, stage: "normalize" });
export const makeTranscribe = (ports: TranscribePorts) => makeWorker({ ...ports, stage: "transcribe" });
