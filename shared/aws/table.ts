/** The verbs our records need of one DynamoDB table; everything above speaks in items, everything below is the SDK. */
import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Key } from "../record/keys.ts";
import type { Condition, Item } from "../record/row.ts";

/** Part of a partition: from after `after`, only keys with `prefix` or in `[from, to)`. */
export type Range = {
  pk: string;
  prefix?: string;
  from?: string;
  to?: string;
  after?: string;
  reverse?: boolean;
  limit?: number;
};

// BatchWriteItem takes 25 requests, BatchGetItem 100 keys.
const writeBatch = 25;
const getBatch = 100;
const tries = 8;

const pause = (attempt: number): Promise<void> => new Promise((done) => setTimeout(done, 25 * 2 ** attempt));
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
const conditioned = (condition: Condition | undefined) =>
  condition && {
    ConditionExpression: condition.expression,
    ...(condition.names && { ExpressionAttributeNames: condition.names }),
    ...(condition.values && { ExpressionAttributeValues: condition.values }),
  };

/** DynamoDB refuses an empty set of values. */
const withValues = (values: Record<string, unknown>) =>
  Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values };

/** Runs a conditional write; false when the condition did not hold. */
const held = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

export const openTable = (dynamo: DynamoDBClient, name: string) => {
  const client = DynamoDBDocumentClient.from(dynamo, { marshallOptions: { removeUndefinedValues: true } });

  const query = async (range: Range): Promise<{ items: Item[]; last: string | undefined }> => {
    const { pk, prefix, from, to, after, reverse = false, limit } = range;
    const between = from !== undefined || to !== undefined;
    const answer = await client.send(
      new QueryCommand({
        TableName: name,
        ConsistentRead: true,
        ScanIndexForward: !reverse,
        ...(limit !== undefined && { Limit: limit }),
        KeyConditionExpression: `pk = :pk${prefix !== undefined ? " AND begins_with(sk, :prefix)" : between ? " AND sk BETWEEN :from AND :to" : ""}`,
        ExpressionAttributeValues: {
          ":pk": pk,
          ...(prefix !== undefined
            ? { ":prefix": prefix }
            : // BETWEEN includes its end: callers give an end no key equals.
              between && { ":from": from ?? " ", ":to": to ?? "~" }),
        },
        ...(after !== undefined && { ExclusiveStartKey: { pk, sk: after } }),
      }),
    );
    const last = answer.LastEvaluatedKey?.["sk"];
    return { items: (answer.Items ?? []) as Item[], last: typeof last === "string" ? last : undefined };
  };

  return {
    /** One consistent read. */
    async get({ pk, sk }: Key): Promise<Item | undefined> {
      const answer = await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }));
      return answer.Item as Item | undefined;
    },

    /** Rows of `wanted` that exist, in the order asked for. */
    async getAll(wanted: readonly Key[]): Promise<Item[]> {
      const found = new Map<string, Item>();
      const unique = [...new Map(wanted.map(({ pk, sk }) => [`${pk}\n${sk}`, { pk, sk }])).values()];
      for (const chunk of chunks(unique, getBatch)) {
        let pending: Key[] = chunk;
        for (let attempt = 0; pending.length > 0; attempt++) {
          if (attempt === tries) throw new Error(`${pending.length} keys stayed unprocessed`);
          if (attempt > 0) await pause(attempt);
          const answer = await client.send(
            new BatchGetCommand({ RequestItems: { [name]: { Keys: pending, ConsistentRead: true } } }),
          );
          for (const item of (answer.Responses?.[name] ?? []) as Item[]) found.set(`${item.pk}\n${item.sk}`, item);
          pending = (answer.UnprocessedKeys?.[name]?.Keys ?? []) as Key[];
        }
      }
      return wanted.flatMap(({ pk, sk }) => found.get(`${pk}\n${sk}`) ?? []);
    },

    /** One page of a partition. */
    query,

    /** All rows of a range, page by page. */
    async *all(range: Range): AsyncGenerator<Item> {
      let after = range.after;
      do {
        const page = await query({ ...range, ...(after !== undefined && { after }) });
        yield* page.items;
        after = page.last;
      } while (after !== undefined);
    },

    /** Writes one row; false when `condition` did not hold. */
    put: (item: Item, condition?: Condition): Promise<boolean> =>
      held(client.send(new PutCommand({ TableName: name, Item: item, ...conditioned(condition) }))),

    remove: ({ pk, sk }: Key, condition?: Condition): Promise<boolean> =>
      held(client.send(new DeleteCommand({ TableName: name, Key: { pk, sk }, ...conditioned(condition) }))),

    /** Updates one row; answers it as it is afterwards, or undefined when `condition` did not hold. */
    async update(
      key: Key,
      expression: string,
      values: Record<string, unknown>,
      condition?: Condition,
    ): Promise<Item | undefined> {
      try {
        const answer = await client.send(
          new UpdateCommand({
            TableName: name,
            Key: key,
            UpdateExpression: expression,
            ...(condition && { ConditionExpression: condition.expression }),
            ...(condition?.names && { ExpressionAttributeNames: condition.names }),
            ...withValues({ ...values, ...condition?.values }),
            ReturnValues: "ALL_NEW",
          }),
        );
        return answer.Attributes as Item | undefined;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },

    /** Writes and removes many rows, without conditions and in no order. */
    async writeAll(puts: readonly Item[], removals: readonly Key[] = []): Promise<void> {
      const requests = [
        ...puts.map((item) => ({ PutRequest: { Item: item as Record<string, unknown> } })),
        ...removals.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } as Record<string, unknown> } })),
      ];
      for (const chunk of chunks(requests, writeBatch)) {
        let pending: typeof requests = chunk;
        for (let attempt = 0; pending.length > 0; attempt++) {
          if (attempt === tries) throw new Error(`${pending.length} rows stayed unwritten`);
          if (attempt > 0) await pause(attempt);
          const answer = await client.send(new BatchWriteCommand({ RequestItems: { [name]: pending } }));
          pending = (answer.UnprocessedItems?.[name] ?? []) as typeof requests;
        }
      }
    },
  };
};

/** One DynamoDB table, opened. */
export type Table = ReturnType<typeof openTable>;
