/** The only place AWS clients are made. Region, credentials and endpoints come from the environment, as the SDK reads them. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";

/** Endpoint and credentials for callers outside a function (tests, tools); functions leave it out. */
export type ClientSettings = {
  endpoint?: string;
  region?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
};

export const s3Client = (settings: ClientSettings = {}): S3Client => new S3Client(settings);
export const dynamoClient = (settings: ClientSettings = {}): DynamoDBClient => new DynamoDBClient(settings);
// Queue URLs name the host themselves; the SDK's endpoint must not override it.
export const sqsClient = (settings: ClientSettings = {}): SQSClient => new SQSClient(settings);
export const sesClient = (settings: ClientSettings = {}): SESv2Client => new SESv2Client(settings);
