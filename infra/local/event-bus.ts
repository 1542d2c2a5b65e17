/** The default event bus: gives each event to the queues whose rules take it. */
import { randomUUID } from "node:crypto";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { account, type Queue, type Rule, region } from "./blueprint.ts";
import { matches } from "./event-pattern.ts";

export type BusEvent = { source: string; type: string; resources: string[]; detail: Record<string, unknown> };

export type EventBus = { put(event: BusEvent): Promise<void> };

export const eventBus = (rules: readonly Rule[], queues: readonly Queue[], sqs: SQSClient): EventBus => ({
  async put({ source, type, resources, detail }) {
    const event = {
      version: "0",
      id: randomUUID(),
      "detail-type": type,
      source,
      account,
      time: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      region,
      resources,
      detail,
    };
    const targets = rules.filter(({ pattern }) => matches(pattern, event)).flatMap((rule) => rule.targets);
    const urls = queues.filter(({ arn }) => targets.includes(arn)).map(({ url }) => url);
    const MessageBody = JSON.stringify(event);
    await Promise.all(urls.map((QueueUrl) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }))));
  },
});
