/** Dollars for a million reports of 6 KB, from milliseconds, rows and requests measured on real runs and a dated table of list prices. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Bench, told } from "./bench.ts";
import { type Usage, useOf } from "./cost-run.ts";
import { startServers } from "./embedded-servers.ts";
import { countries, inventedReports } from "./invented-reports.ts";
import { textFile } from "./mixed-files.ts";

const price = z.number().positive();
const prices = z
  .object({
    region: z.string(),
    asOf: z.string(),
    lambdaGbSecond: price,
    lambdaRequest: price,
    dynamoWriteUnit: price,
    dynamoReadUnit: price,
    s3Put: price,
    s3Get: price,
    sqsRequest: price,
    eventBridgeEvent: price,
  })
  .parse(JSON.parse(readFileSync(new URL("prices.json", import.meta.url), "utf8")));

const million = 1e6;
/** Sentences that make 6 KB. */
const sentences = 58;
const reports = (full: boolean): number => (full ? 300 : 20);
/** Reports that warm up the process and fill the books before counting begins. */
const before = 5;

/** Dollars a million reports, by what they are paid for. */
const dollars = (use: Usage): Record<string, number> => {
  const each = million / use.reports;
  // Two objects are told through EventBridge: the upload and its text. Each message is sent, received and deleted.
  const messages = 2 * use.reports + use.messagesSent;
  return {
    compute: each * (use.gbSeconds * prices.lambdaGbSecond + use.invocations * prices.lambdaRequest),
    writes: each * use.writeUnits * prices.dynamoWriteUnit,
    reads: each * use.readUnits * prices.dynamoReadUnit,
    objects: each * ((use.objectsPut + use.reports) * prices.s3Put + use.objectsRead * prices.s3Get),
    messages: each * (3 * messages * prices.sqsRequest + 2 * use.reports * prices.eventBridgeEvent),
  };
};
const total = (use: Usage): number => Object.values(dollars(use)).reduce((sum, part) => sum + part, 0);

const described = (use: Usage): string => {
  const each = (n: number): string => told(n / use.reports);
  const { normalize, classify, resolve } = use.ms;
  return (
    `a report of ${told(use.bytes / use.reports / 1024)} KB with ${each(use.mentions)} mentions: ${each(normalize)} + ${each(classify)} + ${each(resolve)} ms in normalize, classify, resolve; ` +
    `${each(use.rowsWritten)} rows written, ${each(use.rowsRead)} read; ${each(use.databaseRequests)} database, ` +
    `${each(use.objectsPut + use.objectsRead + use.reports)} bucket and ${each(use.messagesSent + 2 * use.reports)} queue requests; ` +
    `a resolve run reads ${told(use.sightingsARun)} sightings`
  );
};

const run: Bench["run"] = async ({ full }) => {
  const cloud = await startServers();
  try {
    const count = before + reports(full);
    const files = (wish: { from: string; to: string; countries: readonly string[] }): Uint8Array[] =>
      [...inventedReports({ ...wish, count, sentences, seed: 5 })].map(textFile);
    const quiet = await useOf(cloud, files({ from: "2021-07-01", to: "2021-12-31", countries }), before);
    const busy = await useOf(cloud, files({ from: "2021-12-01", to: "2021-12-28", countries: ["Kyrgyzstan"] }), before);
    const parts = Object.entries(dollars(quiet)).map(([name, sum]) => `${name} ${told(sum)}`);
    return [
      {
        key: "dollars-a-million",
        measure: "cost: a million reports, a dozen countries in half a year",
        value: total(quiet),
        unit: "$",
        note: `${prices.region}, list prices as known in ${prices.asOf}, not fetched; ${parts.join(", ")}; storage, logs, traces and mail left out; ${described(quiet)}`,
      },
      {
        key: "dollars-a-million-busy",
        measure: "cost: the same, all in one country and month",
        value: total(busy),
        unit: "$",
        note: `reads ${told(dollars(busy)["reads"] ?? 0)}, compute ${told(dollars(busy)["compute"] ?? 0)}; a resolve run reads ${told(busy.sightingsARun)} sightings`,
      },
    ];
  } finally {
    await cloud.stop();
  }
};

export const bench: Bench = { name: "cost", run };
