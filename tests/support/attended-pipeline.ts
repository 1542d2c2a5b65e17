/** A pipeline with the API before its records, and queues that those who look after it can put messages into. */
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { dynamoLedger } from "../../shared/aws/issue-records.ts";
import { sqsDesk } from "../../shared/aws/queue.ts";
import { reportId } from "../../shared/report/identity.ts";
import { openDesk } from "./api-desk.ts";
import type { Cloud } from "./embedded.ts";
import { startPipeline } from "./pipeline.ts";
import { createQueue } from "./resources.ts";

export const admin = { role: "admin", clearance: "TLP:RED" } as const;
export const analyst = { role: "analyst", clearance: "TLP:RED" } as const;

export const attack = (outlet: string, toll: string) => `Police post attacked in Osh

Publisher ${outlet}
Publication Date 11 March 2025

Gunmen attacked a police post in Osh on March 10, killing ${toll} officers, police said.`;

/** A pipeline, the API before its records, and one queue behind all names but resolve's. */
export const attendedPipeline = async (cloud: Cloud) => {
  const pipeline = await startPipeline(cloud);
  const queue = await createQueue(cloud);
  const { url } = queue;
  const urls = {
    normalize: url,
    transcribe: url,
    classify: url,
    digest: url,
    deliver: url,
    "mail-events": url,
    resolve: pipeline.queue.url,
  };
  const ledger = dynamoLedger(pipeline.table);
  const desk = await openDesk(cloud, { ...pipeline, ledger, queues: sqsDesk(queue.client, urls) });
  const lying = async (): Promise<string[]> => {
    const answer = await queue.client.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
    return (answer.Messages ?? []).map(({ Body }) => Body ?? "");
  };
  const journey = async (key: string, body: string) => {
    await pipeline.upload(key, body);
    await pipeline.normalize(key);
    await pipeline.classify(key);
    await pipeline.resolve();
    return reportId(pipeline.bucket, key, null);
  };
  return { pipeline, desk, ledger, lying, journey, ask: desk.ask };
};
