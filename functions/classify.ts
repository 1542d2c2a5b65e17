/** classify: a normalised text becomes mentions and claims, and the buckets they fall into are due for resolve. */
import type { SQSEvent, SQSRecord } from "aws-lambda";
import type { MetricOf } from "../shared/config.ts";
import { Problem } from "../shared/errors.ts";
import type { Knowledge } from "../shared/facts/knowledge.ts";
import { neighbours } from "../shared/incident/blocking.ts";
import { classify } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { Queue, ResolveRequest } from "../shared/ports/queues.ts";
import type { Buckets, FailureRecords, ReportRecords, Touched } from "../shared/ports/report-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import type { Trail } from "../shared/ports/trail.ts";
import type { Report } from "../shared/report/report.ts";
import { candidateOf, copiesAmong } from "../shared/text/copies.ts";
import type { NormalizedReport } from "../shared/text/normalized-report.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { objectLetter, readObject, reportOfText } from "./events.ts";
import { onion } from "./onion.ts";
import { atStop, type Ending } from "./trail.ts";
import { failureOf, reportFailed } from "./verdicts.ts";

export type ClassifyPorts = {
  archive: Archive;
  reports: ReportRecords;
  buckets: Buckets;
  failures: FailureRecords;
  trail: Trail;
  resolveQueue: Queue<ResolveRequest>;
  knowledge: Knowledge;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"classify">>;
};

/** Notes which reports are copies of one text: this one of an earlier, later ones of this. */
const noteCopies = async (text: NormalizedReport, { reports }: ClassifyPorts): Promise<void> => {
  for (const copy of copiesAmong(candidateOf(text), await reports.copyCandidates(text))) await reports.noteCopy(copy);
};

/**
 * Raises the buckets a reading touches. What a first reading adds to its neighbours resolve finds itself; what a changed
 * reading takes from them leaves no trace to find, so they are raised too.
 */
const raise = async ({ buckets, reread }: Touched, ports: ClassifyPorts): Promise<string[]> => {
  const raised = reread ? [...new Set(buckets.flatMap((bucket) => [bucket, ...neighbours(bucket)]))] : buckets;
  for (const bucket of raised) await ports.buckets.markDirty(bucket);
  return raised;
};

/** Gives a report up that took its worker down too often. */
const giveUp = async (key: string, report: Report, crashes: number, ports: ClassifyPorts): Promise<Ending> => {
  const problem = new Problem("report.crashed", { key: report.key, attempts: crashes });
  const { code } = problem;
  const failed = reportFailed(report, code);
  if ((await ports.reports.save(failed, "classify")) === "stale") return { outcome: "superseded", code };
  const again = objectLetter("classify", ports.archive.bucket, key);
  await ports.failures.save(failureOf(problem, { stage: "classify", report: failed, at: ports.clock(), again }));
  return { outcome: "quarantined", code };
};

const classifyText = async (key: string, ports: ClassifyPorts): Promise<Ending> => {
  const text = await ports.archive.textAt(key);
  if (text === undefined) {
    ports.log.warn("text is gone", { key });
    return { outcome: "superseded", code: "report.missing" };
  }
  const { id, version } = text.report;
  return attempt(ports, { id, version, stage: "classify" }, async (crashes) => {
    if (crashes) return giveUp(key, text.report, crashes, ports);
    const facts = classify(text, ports.knowledge);
    // Raised before the rows change and again after: a worker that dies between leaves its buckets dirty.
    const touched = await ports.reports.saveFacts(text, facts, (buckets) => raise(buckets, ports));
    if (touched === "stale") {
      ports.log.info("newer bytes stand", { report: id });
      return { outcome: "superseded" };
    }
    // Filed first, then the look: of two copies at work at once, at least one sees the other.
    await ports.reports.saveKin(text);
    await noteCopies(text, ports);
    await ports.failures.clear(id);
    for (const bucket of await raise(touched, ports)) await ports.resolveQueue.send({ bucket, report: id });
    const read = { mentions: facts.mentions.length, claims: facts.claims.length };
    ports.meter.count("ReportsClassified");
    ports.meter.count("MentionsRead", read.mentions);
    ports.meter.count("ClaimsRead", read.claims);
    ports.log.info("classified", { report: id, ...read });
    return { outcome: "done", about: read };
  });
};

const work = (record: SQSRecord, ports: ClassifyPorts): Promise<void> => {
  const { key } = readObject(bodyOf(record));
  const report = reportOfText(key);
  // A key that names no report is nobody's: nothing of ours wrote it.
  if (report === undefined) throw new Problem("message.unreadable", { queue: "classify" });
  return atStop(ports, { report, stage: "classify", record }, () => classifyText(key, ports));
};

export const makeClassify = (ports: ClassifyPorts) =>
  onion(ports, "classify", (event: SQSEvent) => eachAlone(event, ports.log, (record) => work(record, ports)));
