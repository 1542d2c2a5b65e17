/** Entry of resolve. */
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoClient, sqsClient } from "../../shared/aws/clients.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { readEnv } from "../../shared/config.ts";
import { sources } from "../../shared/incident/sources.ts";
import { makeResolve } from "../resolve.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("resolve", process.env);
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeResolve({
  buckets: dynamoBuckets(table),
  incidents: dynamoIncidents(table),
  resolveQueue: sqsQueue(sqsClient(), env.RESOLVE_QUEUE_URL),
  sources,
  clock: () => new Date(),
  trail: dynamoTrail(table),
  log: openLog("resolve"),
  meter: openMeter("resolve", env.METRICS_NAMESPACE),
});
