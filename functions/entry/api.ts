/** Entry of api. */
import { randomBytes } from "node:crypto";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsDesk, sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { readEnv } from "../../shared/config.ts";
import { makeApi } from "../api.ts";
import { jwtGate } from "./gate.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("api", process.env);
const s3 = s3Client();
const sqs = sqsClient();
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeApi({
  reports: dynamoReports(table),
  buckets: dynamoBuckets(table),
  incidents: dynamoIncidents(table),
  issues: dynamoIssues(table),
  subscriptions: dynamoSubscriptions(table),
  ledger: dynamoLedger(table),
  failures: dynamoFailures(table),
  uploads: s3Uploads(s3, env.REPORT_BUCKET),
  archive: s3Archive(s3, env.ARCHIVE_BUCKET),
  digestQueue: sqsQueue(sqs, env.DIGEST_QUEUE_URL),
  queues: sqsDesk(sqs, {
    normalize: env.NORMALIZE_QUEUE_URL,
    transcribe: env.TRANSCRIBE_QUEUE_URL,
    classify: env.CLASSIFY_QUEUE_URL,
    resolve: env.RESOLVE_QUEUE_URL,
    digest: env.DIGEST_QUEUE_URL,
    deliver: env.DELIVER_QUEUE_URL,
    "mail-events": env.MAIL_EVENTS_QUEUE_URL,
  }),
  gate: jwtGate({ issuer: env.AUTH_ISSUER, audience: env.AUTH_AUDIENCE, jwks: env.AUTH_JWKS }),
  clock: () => new Date(),
  chance: () => randomBytes(16).toString("hex"),
  trail: dynamoTrail(table),
  log: openLog("api"),
  meter: openMeter("api", env.METRICS_NAMESPACE),
});
