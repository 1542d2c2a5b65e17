/** Sends "an object was created under this prefix" to a queue. */
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { WorkQueue } from "./work-queue.ts";

export type UploadRuleProps = { bucket: Bucket; prefix: string; to: WorkQueue };

export class UploadRule extends Construct {
  constructor(scope: Construct, id: string, { bucket, prefix, to }: UploadRuleProps) {
    super(scope, id);
    new Rule(this, "Rule", {
      description: `Objects created under ${prefix}`,
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix }] } },
      },
      // What EventBridge cannot deliver in a day rests where exhausted messages rest.
      targets: [new SqsQueue(to.queue, { deadLetterQueue: to.dead })],
    });
  }
}
