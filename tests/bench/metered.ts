/** Counts what our clients ask of DynamoDB, S3 and SQS: rows, capacity and requests, as AWS would bill them. */
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import type { Cloud } from "../support/embedded.ts";

export type Meter = {
  rowsRead: number;
  rowsWritten: number;
  /** Capacity as the server reckons it: 4 KB a consistent read unit, 1 KB a write unit. */
  readUnits: number;
  writeUnits: number;
  databaseRequests: number;
  objectsPut: number;
  objectsRead: number;
  messagesSent: number;
};

export const emptyMeter = (): Meter => ({
  rowsRead: 0,
  rowsWritten: 0,
  readUnits: 0,
  writeUnits: 0,
  databaseRequests: 0,
  objectsPut: 0,
  objectsRead: 0,
  messagesSent: 0,
});

type Capacity = { CapacityUnits?: number };
type Answer = {
  ScannedCount?: number;
  Responses?: Record<string, unknown[]>;
  ConsumedCapacity?: Capacity | Capacity[];
};

const units = ({ ConsumedCapacity = [] }: Answer): number =>
  [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

const reads: Record<string, (answer: Answer) => number> = {
  Query: ({ ScannedCount = 0 }) => ScannedCount,
  Get: () => 1,
  BatchGet: ({ Responses = {} }) => Object.values(Responses).flat().length,
};
const batchSize = (input: object): number => {
  const { RequestItems } = input as { RequestItems?: Record<string, unknown[]> };
  return RequestItems === undefined ? 1 : Object.values(RequestItems).flat().length;
};

/** Clients of their own that note everything in `meter`. */
export const meteredClients = (cloud: Cloud, meter: Meter) => {
  const dynamo = dynamoClient(cloud.dynamo);
  dynamo.middlewareStack.add(
    (next, context) => async (args) => {
      const verb = String(context["commandName"]).replace(/(?:Item)?Command$/, "");
      meter.databaseRequests++;
      const read = reads[verb];
      if (read === undefined) meter.rowsWritten += batchSize(args.input);
      try {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } });
        const output = answer.output as Answer;
        if (read === undefined) meter.writeUnits += units(output);
        else {
          meter.rowsRead += read(output);
          meter.readUnits += units(output);
        }
        return answer;
      } catch (error) {
        // A condition that does not hold is billed as a write.
        if (read === undefined) meter.writeUnits++;
        throw error;
      }
    },
    { step: "initialize" },
  );
  const s3 = s3Client(cloud.s3);
  s3.middlewareStack.add(
    (next, context) => (args) => {
      if (context["commandName"] === "PutObjectCommand") meter.objectsPut++;
      else meter.objectsRead++;
      return next(args);
    },
    { step: "initialize" },
  );
  const sqs = sqsClient(cloud.sqs);
  sqs.middlewareStack.add(
    (next, context) => (args) => {
      if (context["commandName"] === "SendMessageCommand") meter.messagesSent++;
      return next(args);
    },
    { step: "initialize" },
  );
  return { dynamo, s3, sqs };
};
