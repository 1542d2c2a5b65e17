/** classify: a normalised text becomes mentions and claims, and the buckets they fall into are due for resolve. */
import type { SQSEvent } from "aws-lambda";
import { Problem } from "../shared/errors.ts";
import type { Knowledge } from "../shared/facts/knowledge.ts";
import { neighbours } from "../shared/incident/blocking.ts";
import { classify } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { Queue, ResolveRequest } from "../shared/ports/queues.ts";
import type { Buckets, FailureRecords, ReportRecords, Touched } from "../shared/ports/report-records.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";
import { candidateOf, copiesAmong } from "../shared/text/copies.ts";
import type { NormalizedReport } from "../shared/text/normalized-report.ts";
import { attempt } from "./attempt.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { readObjectKey } from "./events.ts";
import { onion } from "./onion.ts";
import { failureOf, reportFailed } from "./verdicts.ts";

export type ClassifyPorts = {
  archive: Archive;
  reports: ReportRecords;
  buckets: Buckets;
  failures: FailureRecords;
  resolveQueue: Queue<ResolveRequest>;
  knowledge: Knowledge;
  clock: Clock;
  log: Log;
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

const classifyText = async (key: string, ports: ClassifyPorts): Promise<void> => {
  const text = await ports.archive.textAt(key);
  if (text === undefined) {
    ports.log.warn("text is gone", { key });
    return;
  }
  const { id, version } = text.report;
  await attempt(ports.reports, { id, version, stage: "classify" }, async (crashes) => {
    if (crashes) {
      const problem = new Problem("report.crashed", { key: text.report.key, attempts: crashes });
      const failed = reportFailed(text.report, problem.code);
      if ((await ports.reports.save(failed, "classify")) === "stale") return;
      await ports.failures.save(failureOf(problem, { stage: "classify", report: failed, at: ports.clock() }));
      return;
    }
    const facts = classify(text, ports.knowledge);
    // Raised before the rows change and again after: a worker that dies between leaves its buckets dirty.
    const touched = await ports.reports.saveFacts(text, facts, (buckets) => raise(buckets, ports));
    if (touched === "stale") {
      ports.log.info("newer bytes stand", { report: id });
      return;
    }
    // Bands first, then the look: of two copies at work at once, at least one sees the other.
    await ports.reports.saveBands(text);
    await noteCopies(text, ports);
    await ports.failures.clear(id);
    for (const bucket of await raise(touched, ports)) await ports.resolveQueue.send({ bucket });
    ports.log.info("classified", { report: id, mentions: facts.mentions.length, claims: facts.claims.length });
  });
};

export const makeClassify = (ports: ClassifyPorts) =>
  onion(ports.log, "classify", (event: SQSEvent) =>
    eachAlone(event, ports.log, (record) => classifyText(readObjectKey(bodyOf(record)), ports)),
  );
