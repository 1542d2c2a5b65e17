/** A queue of messages over SQS. */
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../ports/queues.ts";

export const sqsQueue = <Message>(sqs: SQSClient, url: string): Queue<Message> => ({
  async send(message) {
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
  },
});
