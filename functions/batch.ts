/** Batches from queues: each message settles alone, only the failed ones return to the queue. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { Problem } from "../shared/errors.ts";
import type { Log } from "../shared/ports/surroundings.ts";

/** The message's JSON body; throws `message.unreadable`. */
export const bodyOf = (record: Pick<SQSRecord, "body" | "eventSourceARN">): unknown => {
  try {
    return JSON.parse(record.body);
  } catch (cause) {
    throw new Problem("message.unreadable", { queue: record.eventSourceARN.split(":").at(-1) ?? "" }, cause);
  }
};

/** Works the messages off one after the other; a rejection is logged with its id and sends only that message back. */
export const eachAlone = async (
  event: SQSEvent,
  log: Log,
  work: (record: SQSRecord) => Promise<void>,
): Promise<SQSBatchResponse> => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    log.about({ delivery: record.messageId, correlation: undefined });
    try {
      await work(record);
    } catch (error) {
      log.warn("message goes back", { message: record.messageId, error });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
};
