/** Feeds a function from a queue; each item of a batch fails alone. */
import { EventSourceMapping } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { HouseFunction } from "./house-function.ts";

export type FeedProps = {
  queue: IQueue;
  worker: HouseFunction;
  /** Messages handed over at once. */
  batch: number;
  /** Invocations running at once; at least 2. */
  atOnce: number;
};

export class Feed extends Construct {
  constructor(scope: Construct, id: string, { queue, worker, batch, atOnce }: FeedProps) {
    super(scope, id);
    // Changing the visibility is how a worker says when its message should come back.
    worker.allow(
      ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes"],
      [queue.queueArn],
    );
    const mapping = new EventSourceMapping(this, "Mapping", {
      target: worker.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: batch,
      maxConcurrency: atOnce,
      reportBatchItemFailures: true,
    });
    // The mapping is refused while the role may not yet read the queue.
    mapping.node.addDependency(worker.role);
  }
}
