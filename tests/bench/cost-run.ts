/** One report at a time through the real functions over embedded servers, with every millisecond, row and request noted. */
import { setTimeout as pause } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { makeClassify } from "../../functions/classify.ts";
import { makeNormalize } from "../../functions/normalize.ts";
import { makeResolve } from "../../functions/resolve.ts";
import { sizes } from "../../infra/cloud/sizes.ts";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { sources } from "../../shared/incident/sources.ts";
import type { ResolveRequest } from "../../shared/ports/queues.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import { reportId } from "../../shared/report/identity.ts";
import type { Cloud } from "../support/embedded.ts";
import { batchOf, objectCreated } from "../support/events.ts";
import { noContext, silent, uncounted } from "../support/quiet.ts";
import { createBucket, createQueue, createTable } from "../support/resources.ts";
import { emptyMeter, type Meter, meteredClients } from "./metered.ts";
import { knowledge, parsers } from "./readings.ts";

type Stage = "normalize" | "classify" | "resolve";
/** What a run of reports used in all. */
export type Usage = Meter & {
  reports: number;
  bytes: number;
  ms: Record<Stage, number>;
  gbSeconds: number;
  mentions: number;
  invocations: number;
  /** Sightings read by the resolve runs, on average. */
  sightingsARun: number;
};

const received = async (sqs: SQSClient, QueueUrl: string): Promise<string[]> => {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return Messages.map(({ Body }) => Body ?? "");
};

/** Sends the files through; those before `from` only fill the books and are not counted. */
export const useOf = async (cloud: Cloud, files: readonly Uint8Array[], from: number): Promise<Usage> => {
  const meter = emptyMeter();
  const { dynamo, s3, sqs } = meteredClients(cloud, meter);
  const [bare, reports, archive, queue] = await Promise.all([
    createTable(cloud),
    createBucket(cloud),
    createBucket(cloud),
    createQueue(cloud),
  ]);
  const table = openTable(dynamo, bare.name);
  const ms = { normalize: 0, classify: 0, resolve: 0 };
  let [invocations, runs, sightings, mentions] = [0, 0, 0, 0];
  const ports = {
    uploads: s3Uploads(s3, reports.name),
    archive: s3Archive(s3, archive.name),
    reports: dynamoReports(table),
    failures: dynamoFailures(table),
    buckets: dynamoBuckets(table),
    incidents: dynamoIncidents(table),
    trail: dynamoTrail(table),
    // Single reports only: nothing is handed on in parts.
    normalizeQueue: { send: () => Promise.reject(new Error("a report in parts")) },
    transcribeQueue: { send: () => Promise.reject(new Error("a report in pictures")) },
    resolveQueue: sqsQueue<ResolveRequest>(sqs, queue.url),
    ...{ parsers, decode: decodeWith(parsers), knowledge, sources },
    defaultMarking: "TLP:CLEAR" as const,
    clock: () => new Date(),
    meter: uncounted,
    log: {
      ...silent,
      info(message: string, fields: Record<string, unknown> = {}) {
        if (message === "classified") mentions += Number(fields["mentions"]);
        if (message !== "resolved") return;
        runs++;
        sightings += Number(fields["sightings"]);
      },
    },
  };
  const work = { normalize: makeNormalize(ports), classify: makeClassify(ports), resolve: makeResolve(ports) };
  const invoke = async (stage: Stage, ...bodies: string[]): Promise<void> => {
    const event: SQSEvent = batchOf(stage, ...bodies);
    const started = performance.now();
    const answer = (await work[stage](event, noContext)) as { batchItemFailures?: unknown[] };
    ms[stage] += performance.now() - started;
    invocations++;
    if (answer.batchItemFailures?.length) throw new Error(`${stage} gave a message back`);
  };

  for (const [i, bytes] of files.entries()) {
    if (i === from) {
      Object.assign(meter, emptyMeter());
      Object.assign(ms, { normalize: 0, classify: 0, resolve: 0 });
      [invocations, runs, sightings, mentions] = [0, 0, 0, 0];
    }
    const key = `incoming/${i}.txt`;
    const upload = { Bucket: reports.name, Key: key, Body: bytes, Metadata: { load: "as-published" } };
    await reports.client.send(new PutObjectCommand(upload));
    await invoke("normalize", objectCreated(reports.name, key));
    const id = reportId(reports.name, key, null);
    const version = (await dynamoReports(bare).get(id))?.version;
    await invoke("classify", objectCreated(archive.name, `normalized/${id}/${version}.json`));
    // Each report alone: nothing is spared by bursts, in which one run serves many reports.
    for (;;) {
      const bodies = await received(queue.client, queue.url);
      if (bodies.length === 0) break;
      for (const body of bodies) await invoke("resolve", body);
      await pause(0);
    }
  }
  const gb = (stage: Stage): number => (ms[stage] / 1000) * (sizes[stage].memory / 1024);
  const counted = files.slice(from);
  return {
    ...meter,
    reports: counted.length,
    bytes: counted.reduce((sum, one) => sum + one.length, 0),
    ms,
    gbSeconds: gb("normalize") + gb("classify") + gb("resolve"),
    invocations,
    mentions,
    sightingsARun: sightings / Math.max(1, runs),
  };
};
