/** The resources one test works on: a table and two buckets of its own. */
import { randomUUID } from "node:crypto";
import { CreateTableCommand, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { CreateQueueCommand } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { openTable, type Table } from "../../shared/aws/table.ts";
import type { Item } from "../../shared/record/row.ts";
import type { Cloud } from "./embedded.ts";

/** The table through a client of its own that notes each verb it sends, as IAM names it. */
export const watchedTable = (cloud: Cloud, name: string): { table: Table; used: Set<string> } => {
  const client = dynamoClient(cloud.dynamo);
  const used = new Set<string>();
  client.middlewareStack.add(
    (next, context) => (args) => {
      const verb = String(context["commandName"]).replace(/Command$/, "");
      used.add(verb === "Query" || verb.endsWith("Item") ? verb : `${verb}Item`);
      return next(args);
    },
    { step: "initialize" },
  );
  return { table: openTable(client, name), used };
};

/** A table of its own; a test may look at all rows, which nothing of ours may. */
export const createTable = async (
  cloud: Cloud,
): Promise<Table & { name: string; scan: () => AsyncGenerator<Item> }> => {
  const client = dynamoClient(cloud.dynamo);
  const name = `records-${randomUUID()}`;
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "sk", AttributeType: "S" },
      ],
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.05 }, { TableName: name });
  async function* scan(): AsyncGenerator<Item> {
    for await (const { Items = [] } of paginateScan(
      { client: DynamoDBDocumentClient.from(client) },
      { TableName: name },
    ))
      yield* Items as Item[];
  }
  return { ...openTable(client, name), name, scan };
};

export const createBucket = async (cloud: Cloud, name = `bucket-${randomUUID()}`) => {
  const client = s3Client({ ...cloud.s3 });
  await client.send(
    new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: "eu-central-1" } }),
  );
  return { client, name };
};

export const createQueue = async (cloud: Cloud) => {
  const client = sqsClient({ ...cloud.sqs });
  const answer = await client.send(new CreateQueueCommand({ QueueName: `queue-${randomUUID()}` }));
  // Emulators name hosts that only resolve with DNS of their own.
  const url = `${cloud.sqs.endpoint}${new URL(answer.QueueUrl ?? "").pathname}`;
  return { client, url };
};
