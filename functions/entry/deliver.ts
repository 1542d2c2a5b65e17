/** Entry of deliver. */
import { setTimeout as pause } from "node:timers/promises";
import { dynamoClient, s3Client, sesClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoLedger, dynamoSubscriptions, dynamoSuppressions } from "../../shared/aws/issue-records.ts";
import { sesMailer } from "../../shared/aws/mailer.ts";
import { s3Archive } from "../../shared/aws/objects.ts";
import { openTable } from "../../shared/aws/table.ts";
import { readEnv } from "../../shared/config.ts";
import { makeDeliver } from "../deliver.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("deliver", process.env);
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeDeliver({
  archive: s3Archive(s3Client(), env.ARCHIVE_BUCKET),
  subscriptions: dynamoSubscriptions(table),
  ledger: dynamoLedger(table),
  suppressions: dynamoSuppressions(table),
  failures: dynamoFailures(table),
  mailer: sesMailer(sesClient(), env.MAIL_FROM, env.MAIL_CONFIGURATION_SET),
  publicUrl: env.PUBLIC_URL,
  pause: (ms) => pause(ms),
  clock: () => new Date(),
  log: openLog("deliver"),
  meter: openMeter("deliver", env.METRICS_NAMESPACE),
});
