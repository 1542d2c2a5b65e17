/** Entry of transcribe. */
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import { readEnv } from "../../shared/config.ts";
import { readMarking } from "../../shared/report/marking.ts";
import { makeTranscribe } from "../normalize.ts";
import { openLog } from "./log.ts";
import { openMeter } from "./meter.ts";
import { loadParsers } from "./parsers.ts";
import { openTranscriber } from "./transcriber.ts";
import { watchedDecode } from "./watched-decode.ts";

const env = readEnv("transcribe", process.env);
const s3 = s3Client();
const table = openTable(dynamoClient(), env.RECORD_TABLE);
const folder = new URL("./parsers/", import.meta.url);
const parsers = await loadParsers(folder);

export const handler = makeTranscribe({
  uploads: s3Uploads(s3, env.REPORT_BUCKET),
  archive: s3Archive(s3, env.ARCHIVE_BUCKET),
  reports: dynamoReports(table),
  failures: dynamoFailures(table),
  normalizeQueue: sqsQueue(sqsClient(), env.NORMALIZE_QUEUE_URL),
  parsers,
  decode: watchedDecode({ script: new URL("./decoder-host.mjs", import.meta.url), parsers: folder }, parsers),
  transcriber: openTranscriber(folder),
  // An unknown default fails closed.
  defaultMarking: readMarking(env.DEFAULT_MARKING) ?? "TLP:RED",
  clock: () => new Date(),
  trail: dynamoTrail(table),
  log: openLog("transcribe"),
  meter: openMeter("transcribe", env.METRICS_NAMESPACE),
});
