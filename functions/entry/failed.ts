/** Entry of failed. */
import { dynamoClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { readEnv } from "../../shared/config.ts";
import { makeFailed } from "../failed.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("failed", process.env);
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeFailed({
  reports: dynamoReports(table),
  failures: dynamoFailures(table),
  clock: () => new Date(),
  trail: dynamoTrail(table),
  log: openLog("failed"),
  meter: openMeter("failed", env.METRICS_NAMESPACE),
});
