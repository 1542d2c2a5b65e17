/** Entry of digest. */
import { setTimeout as pause } from "node:timers/promises";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { s3Archive } from "../../shared/aws/objects.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { readEnv } from "../../shared/config.ts";
import { makeDigest } from "../digest.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("digest", process.env);
const sqs = sqsClient();
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeDigest({
  archive: s3Archive(s3Client(), env.ARCHIVE_BUCKET),
  reports: dynamoReports(table),
  buckets: dynamoBuckets(table),
  incidents: dynamoIncidents(table),
  issues: dynamoIssues(table),
  subscriptions: dynamoSubscriptions(table),
  ledger: dynamoLedger(table),
  failures: dynamoFailures(table),
  digestQueue: sqsQueue(sqs, env.DIGEST_QUEUE_URL),
  resolveQueue: sqsQueue(sqs, env.RESOLVE_QUEUE_URL),
  deliverQueue: sqsQueue(sqs, env.DELIVER_QUEUE_URL),
  pause: (ms) => pause(ms),
  clock: () => new Date(),
  trail: dynamoTrail(table),
  log: openLog("digest"),
  meter: openMeter("digest", env.METRICS_NAMESPACE),
});
