/** Entry of api. */
import { randomBytes } from "node:crypto";
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { readEnv } from "../../shared/config.ts";
import { makeApi } from "../api.ts";
import { jwtGate } from "./gate.ts";
import { openLog } from "./log.ts";

const env = readEnv("api", process.env);
const s3 = s3Client();
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeApi({
  reports: dynamoReports(table),
  incidents: dynamoIncidents(table),
  issues: dynamoIssues(table),
  subscriptions: dynamoSubscriptions(table),
  ledger: dynamoLedger(table),
  failures: dynamoFailures(table),
  uploads: s3Uploads(s3, env.REPORT_BUCKET),
  archive: s3Archive(s3, env.ARCHIVE_BUCKET),
  digestQueue: sqsQueue(sqsClient(), env.DIGEST_QUEUE_URL),
  gate: jwtGate({ issuer: env.AUTH_ISSUER, audience: env.AUTH_AUDIENCE, jwks: env.AUTH_JWKS }),
  clock: () => new Date(),
  chance: () => randomBytes(16).toString("hex"),
  log: openLog("api"),
});
