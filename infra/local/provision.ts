/** Makes the buckets, queues and tables of the blueprint; what stands already is brought up to date. */
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand, HeadBucketCommand, type S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, SetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { z } from "zod";
import type { Blueprint, Queue, Table } from "./blueprint.ts";
import { unhide } from "./visibility.ts";

const makeBucket = async (s3: S3Client, Bucket: string): Promise<void> => {
  const stands = await s3.send(new HeadBucketCommand({ Bucket })).then(
    () => true,
    () => false,
  );
  if (!stands) await s3.send(new CreateBucketCommand({ Bucket }));
};

const makeQueue = async (sqs: SQSClient, queue: Queue): Promise<void> => {
  const Attributes = {
    VisibilityTimeout: String(queue.VisibilityTimeout),
    DelaySeconds: String(queue.DelaySeconds),
    MessageRetentionPeriod: String(queue.MessageRetentionPeriod),
    ...(queue.RedrivePolicy ? { RedrivePolicy: JSON.stringify(queue.RedrivePolicy) } : {}),
  };
  // Attributes given at creation would clash with those of an earlier template.
  await sqs.send(new CreateQueueCommand({ QueueName: queue.name }));
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes }));
};

const makeTable = async (records: DynamoDBClient, { name, KeySchema, AttributeDefinitions }: Table): Promise<void> => {
  try {
    await records.send(new DescribeTableCommand({ TableName: name }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    const keys = KeySchema.map(({ AttributeName }) => AttributeName);
    await records.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema,
        AttributeDefinitions: AttributeDefinitions.filter(({ AttributeName }) => keys.includes(AttributeName)),
      }),
    );
  }
};

const inspection = z.object({ messages: z.object({ inflight: z.array(z.object({ receiptHandle: z.string() })) }) });

/** Messages a killed stack had in hand would stay hidden for minutes; nobody holds them any more. */
const handBack = async (sqs: SQSClient, { name, url }: Queue): Promise<void> => {
  const seen = inspection.parse(await (await fetch(new URL(`/_fauxqs/queues/${name}`, url))).json());
  for (const { receiptHandle } of seen.messages.inflight) await unhide(sqs, url, receiptHandle, 1);
};

export const provision = async (
  { buckets, queues, tables }: Blueprint,
  clients: { s3: S3Client; sqs: SQSClient; records: DynamoDBClient },
): Promise<void> => {
  await Promise.all([
    ...buckets.map((name) => makeBucket(clients.s3, name)),
    ...queues.map((queue) => makeQueue(clients.sqs, queue)),
    ...tables.map((table) => makeTable(clients.records, table)),
  ]);
  await Promise.all(queues.map((queue) => handBack(clients.sqs, queue)));
};
