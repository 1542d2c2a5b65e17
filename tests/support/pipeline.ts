/** The real workers over embedded AWS bodies, driven message by message, so that a test decides what arrives when. */
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { makeClassify } from "../../functions/classify.ts";
import { loadKnowledge } from "../../functions/entry/knowledge.ts";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { openTranscriber } from "../../functions/entry/transcriber.ts";
import { makeNormalize, makeTranscribe } from "../../functions/normalize.ts";
import { makeResolve } from "../../functions/resolve.ts";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { classify as readFacts } from "../../shared/facts/classify.ts";
import { sources } from "../../shared/incident/sources.ts";
import type { ResolveRequest, UploadRequest } from "../../shared/ports/queues.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import { reportId } from "../../shared/report/identity.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import type { Cloud } from "./embedded.ts";
import { batchOf, objectCreated } from "./events.ts";
import { noContext, silent, uncounted } from "./quiet.ts";
import { createBucket, createQueue, createTable, watchedTable } from "./resources.ts";

const parsers = await loadParsers();
const transcriber = openTranscriber();
const knowledge = await loadKnowledge(new URL("../../dist/knowledge/", import.meta.url));

/** `uploads` names the bucket: report ids come from it, so two runs to compare need the same. */
export const startPipeline = async (cloud: Cloud, uploads?: string) => {
  const [table, uploadBucket, archiveBucket, queue, parts, pictures] = await Promise.all([
    createTable(cloud),
    createBucket(cloud, uploads),
    createBucket(cloud),
    createQueue(cloud),
    createQueue(cloud),
    createQueue(cloud),
  ]);
  // A second passes between any two looks, so that what happens one after the other is told so.
  let looks = 0;
  const clock = () => new Date(Date.UTC(2031, 2, 12, 9, 0, looks++));
  const ports = {
    uploads: s3Uploads(uploadBucket.client, uploadBucket.name),
    archive: s3Archive(archiveBucket.client, archiveBucket.name),
    reports: dynamoReports(table),
    failures: dynamoFailures(table),
    buckets: dynamoBuckets(table),
    incidents: dynamoIncidents(table),
    trail: dynamoTrail(table),
    normalizeQueue: sqsQueue<UploadRequest>(parts.client, parts.url),
    transcribeQueue: sqsQueue<UploadRequest>(pictures.client, pictures.url),
    transcriber,
    resolveQueue: sqsQueue<ResolveRequest>(queue.client, queue.url),
    parsers,
    decode: decodeWith(parsers),
    knowledge,
    sources,
    defaultMarking: "TLP:GREEN" as const,
    clock,
    log: silent,
    meter: uncounted,
  };
  const watched = {
    normalize: watchedTable(cloud, table.name),
    transcribe: watchedTable(cloud, table.name),
    classify: watchedTable(cloud, table.name),
    resolve: watchedTable(cloud, table.name),
  };
  const recordsOf = ({ table: own }: ReturnType<typeof watchedTable>) => ({
    reports: dynamoReports(own),
    failures: dynamoFailures(own),
    buckets: dynamoBuckets(own),
    incidents: dynamoIncidents(own),
    trail: dynamoTrail(own),
  });
  const workers = {
    normalize: makeNormalize({ ...ports, ...recordsOf(watched.normalize) }),
    transcribe: makeTranscribe({ ...ports, ...recordsOf(watched.transcribe) }),
    classify: makeClassify({ ...ports, ...recordsOf(watched.classify) }),
    resolve: makeResolve({ ...ports, ...recordsOf(watched.resolve) }),
  };
  const run = async (worker: (event: SQSEvent, context: Context) => Promise<unknown>, event: SQSEvent) =>
    (await worker(event, noContext)) as SQSBatchResponse;

  const upload = async (key: string, body: string | Uint8Array, metadata: Record<string, string> = {}) => {
    await uploadBucket.client.send(
      new PutObjectCommand({ Bucket: uploadBucket.name, Key: key, Body: body, Metadata: metadata }),
    );
  };
  const normalize = (...keys: string[]) =>
    run(workers.normalize, batchOf("normalize", ...keys.map((key) => objectCreated(uploadBucket.name, key))));
  const classify = async (...keys: string[]) => {
    const bodies: string[] = [];
    for (const key of keys) {
      const report = await ports.reports.get(reportId(uploadBucket.name, key, null));
      if (report) bodies.push(objectCreated(archiveBucket.name, `normalized/${report.id}/${report.version}.json`));
    }
    return run(workers.classify, batchOf("classify", ...bodies));
  };
  /** Works the resolve queue until it is empty; answers how many messages it took. */
  const resolve = async (): Promise<number> => {
    for (let taken = 0; ; ) {
      const answer = await queue.client.send(
        new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      const messages = answer.Messages ?? [];
      if (messages.length === 0) return taken;
      taken += messages.length;
      await run(workers.resolve, batchOf("resolve", ...messages.map(({ Body }) => Body ?? "")));
      for (const { ReceiptHandle } of messages) {
        await queue.client.send(new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle }));
      }
    }
  };
  const factsOf = async (text: NormalizedReport) => readFacts(text, knowledge);
  const classifyText = (key: string) =>
    run(workers.classify, batchOf("classify", objectCreated(archiveBucket.name, key)));
  const takeFrom = async ({ client, url }: typeof parts): Promise<UploadRequest[]> => {
    const answer = await client.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    const asked = (answer.Messages ?? []).map(({ Body }) => JSON.parse(Body ?? "") as UploadRequest);
    return asked.sort((a, b) => (a.members?.from ?? 0) - (b.members?.from ?? 0));
  };
  /** What normalize asked of itself, in the order asked. */
  const takeParts = () => takeFrom(parts);
  /** What it handed on to transcribe, in the order of the places. */
  const takePictures = () => takeFrom(pictures);
  const transcribe = (...asked: UploadRequest[]) =>
    run(workers.transcribe, batchOf("transcribe", ...asked.map((part) => JSON.stringify(part))));
  const normalizeParts = (...asked: UploadRequest[]) =>
    run(workers.normalize, batchOf("normalize", ...asked.map((part) => JSON.stringify(part))));
  const bucket = uploadBucket.name;
  return {
    ...ports,
    table,
    queue,
    watched,
    factsOf,
    upload,
    normalize,
    classify,
    classifyText,
    resolve,
    takeParts,
    takePictures,
    transcribe,
    normalizeParts,
    bucket,
  };
};

export type Pipeline = Awaited<ReturnType<typeof startPipeline>>;
