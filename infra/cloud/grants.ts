/** What a function may do, by verb and prefix: the only place that writes permissions for functions. */
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Stack, Validations } from "aws-cdk-lib/core";
import type { HouseFunction } from "./house-function.ts";
import type { RecordVerb } from "./record-verbs.ts";

/** How the checker names the bucket's ARN: the export by which one stack knows the other's bucket. */
const nameOf = (fn: HouseFunction, bucket: Bucket): string => {
  const imported: { "Fn::ImportValue": string } = Stack.of(fn).resolve(Stack.of(bucket).exportValue(bucket.bucketArn));
  return imported["Fn::ImportValue"];
};

/** A prefix is granted as a whole; the checker sees the star at its end. */
const underPrefix = (fn: HouseFunction, bucket: Bucket, prefix: string, actions: readonly string[]): void => {
  fn.allow(actions, [bucket.arnForObjects(`${prefix}*`)]);
  Validations.of(fn.role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${nameOf(fn, bucket)}/${prefix}*]`,
    reason: `Keys under ${prefix} are made at run time, one a report or issue; the grant ends at the prefix.`,
  });
};

/**
 * Reads objects under a prefix. Listing is needed so that a missing object answers "not found": without it S3 says
 * "forbidden", and a report that was deleted would look like a fault.
 */
export const readObjects = (fn: HouseFunction, bucket: Bucket, prefix: string): void => {
  underPrefix(fn, bucket, prefix, ["s3:GetObject"]);
  fn.allow(["s3:ListBucket"], [bucket.bucketArn]);
};

/** Writes objects under a prefix; a versioned bucket keeps what was there before. */
export const writeObjects = (fn: HouseFunction, bucket: Bucket, prefix: string): void =>
  underPrefix(fn, bucket, prefix, ["s3:PutObject"]);

/** Reads and writes records by key, with the verbs the function is known to use: no scan, no change to the table itself. */
export const useRecords = (fn: HouseFunction, table: TableV2, verbs: readonly RecordVerb[]): void =>
  fn.allow(
    verbs.map((verb) => `dynamodb:${verb}`),
    [table.tableArn],
  );

/** Deletes objects under a prefix; a versioned bucket keeps former versions for as long as its lifecycle says. */
export const removeObjects = (fn: HouseFunction, bucket: Bucket, prefix: string): void =>
  underPrefix(fn, bucket, prefix, ["s3:DeleteObject"]);

/** Puts messages into a queue and counts those that wait. */
export const lookAfter = (fn: HouseFunction, queue: IQueue): void =>
  fn.allow(["sqs:SendMessage", "sqs:GetQueueAttributes"], [queue.queueArn]);

export const sendTo = (fn: HouseFunction, queue: IQueue): void => fn.allow(["sqs:SendMessage"], [queue.queueArn]);
