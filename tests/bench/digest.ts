/** One weekly issue over two lengths of history: the deployed bundle in a process of its own, under its deployed memory limit. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LocalFunction } from "../../infra/local/blueprint.ts";
import { functionPool } from "../../infra/local/function-pool.ts";
import { dynamoClient } from "../../shared/aws/clients.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIssues, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { openTable } from "../../shared/aws/table.ts";
import type { EnvOf } from "../../shared/config.ts";
import { issueId, seriesOf } from "../../shared/digest/series.ts";
import { batchOf } from "../support/events.ts";
import { createBucket, createQueue } from "../support/resources.ts";
import { aSubscription } from "../support/specimens.ts";
import { type Bench, median, told } from "./bench.ts";
import { forgetHistories, type History, histories, lastWeek } from "./history.ts";

const folder = fileURLToPath(new URL("../../dist/functions/digest", import.meta.url));
const rounds = 3;
const memory = 1769;

/** Most the process has ever held, in MB, where the system tells. */
const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

const digestOver = async ({ cloud, table: name }: History) => {
  const [archive, queue] = await Promise.all([createBucket(cloud), createQueue(cloud)]);
  const environment: EnvOf<"digest"> = {
    RECORD_TABLE: name,
    METRICS_NAMESPACE: "bench",
    ARCHIVE_BUCKET: archive.name,
    DIGEST_QUEUE_URL: queue.url,
    RESOLVE_QUEUE_URL: queue.url,
    DELIVER_QUEUE_URL: queue.url,
  };
  const place: LocalFunction = {
    name: "digest",
    arn: "arn:aws:lambda:local",
    folder,
    handler: "index.handler",
    seconds: 600,
    memory,
    environment,
  };
  const logs = mkdtempSync(join(tmpdir(), "threat-digest-bench-"));
  const variables = {
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_S3: cloud.s3.endpoint,
    AWS_ENDPOINT_URL_SQS: cloud.sqs.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: cloud.dynamo.endpoint,
  };
  const table = openTable(dynamoClient(cloud.dynamo), name);
  const subscription = aSubscription({
    clearance: "TLP:CLEAR",
    state: "unsubscribed",
    created: "2021-01-01T00:00:00.000Z",
  });
  await dynamoSubscriptions(table).save(subscription);
  const id = issueId(seriesOf(subscription), lastWeek.from, lastWeek.to, true);
  /** A cold process builds one issue; answers the seconds after its start, and its peak in MB. */
  const build = async (): Promise<{ seconds: number; peak: number }> => {
    const pool = functionPool(place, 1, variables, join(logs, "digest.log"));
    try {
      // Nobody waits for it: the tick only starts the process.
      await pool.invoke({ tick: true });
      const request = { subscription: subscription.id, ...lastWeek, preview: true, requested: lastWeek.to };
      const started = performance.now();
      const answer = await pool.invoke(batchOf("digest", JSON.stringify(request)));
      const seconds = (performance.now() - started) / 1000;
      const filed = await dynamoIssues(table).get(id);
      if (filed === undefined) {
        const { items } = await dynamoFailures(table).list({ limit: 1 });
        throw new Error(
          `no issue was built: ${JSON.stringify(answer)} ${JSON.stringify(items[0] ?? "")} ${readFileSync(join(logs, "digest.log"), "utf8").slice(-2000)}`,
        );
      }
      return { seconds, peak: Math.max(...pool.pids().map(peakOf)) };
    } finally {
      await pool.stop();
    }
  };
  return { build, end: () => rmSync(logs, { recursive: true, force: true }) };
};

const run: Bench["run"] = async ({ full }) => {
  if (process.platform !== "linux") return { because: "peak memory is read from /proc, which this system has not" };
  const { short, long } = await histories(full);
  const digests = [await digestOver(short), await digestOver(long)];
  const taken: { seconds: number; peak: number }[][] = [[], []];
  // In turns, so that a noisy machine is noisy for both.
  for (let round = 0; round < rounds; round++) {
    for (const [i, digest] of digests.entries()) taken[i]!.push(await digest.build());
  }
  for (const digest of digests) digest.end();
  const [before = 0, after = 0] = taken.map((runs) => median(runs.map(({ seconds }) => seconds)));
  const [least = 0, most = 0] = taken.map((runs) => Math.max(...runs.map(({ peak }) => peak)));
  const sizes = `${told(short.incidents)} and ${told(long.incidents)} incidents`;
  return [
    {
      key: "seconds",
      measure: "digest: one weekly issue",
      value: before,
      unit: "s",
      note: `${told(short.incidents)} incidents in 27 weeks`,
    },
    {
      key: "seconds-long",
      measure: "digest: over the long history",
      value: after,
      unit: "s",
      note: `${told(long.incidents)} incidents`,
    },
    {
      key: "peak-memory",
      measure: "digest: peak memory of its process",
      value: most,
      unit: "MB",
      note: `${told(least)} MB over the short history`,
    },
    {
      key: "growth",
      measure: "digest: seconds, long history against short",
      value: after / before,
      unit: "x",
      note: sizes,
    },
  ];
};

export const bench: Bench = { name: "digest", run, end: forgetHistories };
