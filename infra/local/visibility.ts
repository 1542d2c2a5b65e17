/** Says after how many seconds, at least one, a message in hand may be received again. */
import { ChangeMessageVisibilityCommand, MessageNotInflight, type SQSClient } from "@aws-sdk/client-sqs";

// Never zero: the emulator on disk then answers 500 and loses sight of the message until it is started again.
export const unhide = async (
  sqs: SQSClient,
  QueueUrl: string,
  ReceiptHandle: string,
  seconds: number,
): Promise<void> => {
  try {
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: seconds }));
  } catch (error) {
    // It is back already: its time ran out, or an answer was lost and the SDK asked again.
    if (!(error instanceof MessageNotInflight)) throw error;
  }
};
