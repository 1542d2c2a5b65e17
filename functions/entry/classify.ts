/** Entry of classify. */
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { s3Archive } from "../../shared/aws/objects.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { readEnv } from "../../shared/config.ts";
import { makeClassify } from "../classify.ts";
import { loadKnowledge } from "./knowledge.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";

const env = readEnv("classify", process.env);
const table = openTable(dynamoClient(), env.RECORD_TABLE);

export const handler = makeClassify({
  archive: s3Archive(s3Client(), env.ARCHIVE_BUCKET),
  reports: dynamoReports(table),
  buckets: dynamoBuckets(table),
  failures: dynamoFailures(table),
  resolveQueue: sqsQueue(sqsClient(), env.RESOLVE_QUEUE_URL),
  knowledge: await loadKnowledge(new URL("./knowledge/", import.meta.url)),
  clock: () => new Date(),
  trail: dynamoTrail(table),
  log: openLog("classify"),
  meter: openMeter("classify", env.METRICS_NAMESPACE),
});
