/** A queue of messages over SQS. */
import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { QueueName } from "../config.ts";
import type { Queue, QueueDesk } from "../ports/queues.ts";

export const sqsQueue = <Message>(sqs: SQSClient, url: string): Queue<Message> => ({
  async send(message) {
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
  },
});

/** All queues by name. */
export const sqsDesk = (sqs: SQSClient, urls: Readonly<Record<QueueName, string>>): QueueDesk => ({
  async put({ queue, body }) {
    await sqs.send(new SendMessageCommand({ QueueUrl: urls[queue], MessageBody: body }));
  },
  async backlog(queue) {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: urls[queue],
        AttributeNames: [
          "ApproximateNumberOfMessages",
          "ApproximateNumberOfMessagesNotVisible",
          "ApproximateNumberOfMessagesDelayed",
        ],
      }),
    );
    return {
      waiting: Number(Attributes?.ApproximateNumberOfMessages ?? 0),
      inWork: Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0),
      delayed: Number(Attributes?.ApproximateNumberOfMessagesDelayed ?? 0),
    };
  },
});
