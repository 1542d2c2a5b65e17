/** Events as AWS delivers them, with only what varies as arguments. */
import type { SQSEvent, SQSRecord } from "aws-lambda";

/** What EventBridge puts into a queue for an object created in a bucket. Keys come plain. */
export const objectCreated = (bucket: string, key: string): string =>
  JSON.stringify({
    version: "0",
    id: "17793124-05d4-b198-2fde-7ededc63b103",
    "detail-type": "Object Created",
    source: "aws.s3",
    account: "123456789012",
    time: "2031-03-10T12:00:00Z",
    region: "eu-central-1",
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: "0",
      bucket: { name: bucket },
      object: { key, size: 5, etag: "b1946ac92492d2347c6235b4d2611184", sequencer: "617F08299329D189" },
      "request-id": "N4N7GDK58NMKJ12R",
      requester: "123456789012",
      "source-ip-address": "127.0.0.1",
      reason: "PutObject",
    },
  });

const record = (queue: string, body: string, n: number): SQSRecord => ({
  messageId: `message-${n}`,
  receiptHandle: `receipt-${n}`,
  body,
  attributes: {
    ApproximateReceiveCount: "1",
    SentTimestamp: "1930910400000",
    SenderId: "AIDAIENQZJOLO23YVJ4VO",
    ApproximateFirstReceiveTimestamp: "1930910400000",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: `arn:aws:sqs:eu-central-1:123456789012:${queue}`,
  awsRegion: "eu-central-1",
});

/** A batch as a queue's event source mapping delivers it. */
export const batchOf = (queue: string, ...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, n) => record(queue, body, n)),
});

/** What SES publishes through EventBridge about one mail. */
export const mailEvent = (eventType: string, message: string, address: string, extra: object = {}): string =>
  JSON.stringify({
    version: "0",
    source: "aws.ses",
    "detail-type": `Email ${eventType}`,
    time: "2031-03-10T12:00:10Z",
    detail: {
      eventType,
      mail: { messageId: message, destination: [address], timestamp: "2031-03-10T12:00:00Z" },
      ...extra,
    },
  });
