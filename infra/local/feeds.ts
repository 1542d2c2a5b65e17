/** Event source mappings: pollers that hand batches of messages to their function and settle each message by its answer. */
import { setTimeout as pause } from "node:timers/promises";
import type { Message, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { Consumer } from "sqs-consumer";
import { z } from "zod";
import { type Feed, type Queue, region } from "./blueprint.ts";
import type { FunctionPool } from "./function-pool.ts";
import { unhide } from "./visibility.ts";

const partial = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]) });

/** Work in hand when the stack stops may take so long to end; a mail half sent would leave its reader unsure. */
const graceMilliseconds = 5000;
/** SQS hands out ten messages at most. */
const largestBatch = 10;
/** A failed message comes back sooner than in the cloud: nobody at a keyboard waits six minutes. */
const retry = { first: 1, longest: 15 };

const pauseAfter = ({ Attributes }: Message): number =>
  Math.min(retry.longest, retry.first * 2 ** (Number(Attributes?.ApproximateReceiveCount ?? 1) - 1));

const eventOf = (messages: readonly Message[], arn: string): SQSEvent => ({
  Records: messages.map((message) => ({
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: {
      ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
      SentTimestamp: message.Attributes?.SentTimestamp ?? "",
      SenderId: message.Attributes?.SenderId ?? "",
      ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? "",
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: arn,
    awsRegion: region,
  })),
});

/** Starts `pollers` pollers for one mapping; answers how to stop them. */
export const startFeed = (
  feed: Feed,
  queue: Queue,
  pool: FunctionPool,
  sqs: SQSClient,
  pollers: number,
  warn: (line: string) => void,
): (() => Promise<void>) => {
  let stopping = false;
  /** Ids of the messages that were not worked off. */
  const failuresOf = async (messages: Message[]): Promise<Set<string>> => {
    try {
      const read = partial.safeParse(await pool.invoke(eventOf(messages, queue.arn)));
      const failures = feed.reportsFailures && read.success ? read.data.batchItemFailures : [];
      return new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
    } catch (error) {
      if (!stopping) warn(`${queue.name}: ${error instanceof Error ? error.message : error}`);
      return new Set(messages.map(({ MessageId = "" }) => MessageId));
    }
  };
  const giveBack = (message: Message) => unhide(sqs, queue.url, message.ReceiptHandle ?? "", pauseAfter(message));
  const settle = async (messages: Message[]): Promise<Message[]> => {
    const failed = await failuresOf(messages);
    await Promise.all(messages.filter(({ MessageId = "" }) => failed.has(MessageId)).map(giveBack));
    return messages.filter(({ MessageId = "" }) => !failed.has(MessageId));
  };
  const inHand = new Set<Promise<Message[]>>();
  const work = (messages: Message[]): Promise<Message[]> => {
    const settling = settle(messages);
    inHand.add(settling);
    return settling.finally(() => inHand.delete(settling));
  };
  const consumers = Array.from({ length: pollers }, () => {
    const consumer = Consumer.create({
      queueUrl: queue.url,
      sqs,
      batchSize: Math.min(largestBatch, feed.batch),
      waitTimeSeconds: 20,
      messageSystemAttributeNames: ["All"],
      handleMessageBatch: work,
    });
    consumer.on("error", (error) => {
      // Stopping breaks off the poll that waits.
      if (!stopping) warn(`${queue.name}: ${error.message}`);
    });
    consumer.start();
    return consumer;
  });
  return async () => {
    stopping = true;
    // Polls that wait are broken off only when no batch could lose the confirmation of its end with them.
    for (const consumer of consumers) consumer.stop({ abort: inHand.size === 0 });
    await Promise.race([Promise.allSettled(inHand), pause(graceMilliseconds, undefined, { ref: false })]);
    for (const consumer of consumers) consumer.stop({ abort: true });
  };
};
