/** Entry of mail-events. */
import { dynamoClient } from "../../shared/aws/clients.ts";
import { dynamoLedger, dynamoSubscriptions, dynamoSuppressions } from "../../shared/aws/issue-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { readEnv } from "../../shared/config.ts";
import { makeMailEvents } from "../mail-events.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("mail-events", process.env);
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeMailEvents({
  ledger: dynamoLedger(table),
  subscriptions: dynamoSubscriptions(table),
  suppressions: dynamoSuppressions(table),
  clock: () => new Date(),
  log: openLog("mail-events"),
  meter: openMeter("mail-events", env.METRICS_NAMESPACE),
});
