/** Uploads to the reports bucket over the S3 API, as any S3 client makes them. */
import { HeadObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Endpoints } from "./endpoints.ts";
import { notRunning } from "./endpoints.ts";

/** What an upload says about its file. */
export type UploadMetadata = { publisher?: string; published?: string; marking?: string; load?: "as-published" };

/** Metadata travel as headers: other letters than ASCII as RFC 2047 words. */
const headerSafe = (value: string): string =>
  /^[ -~]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString("base64")}?=`;

const isRefusedConnection = (error: unknown): boolean =>
  error instanceof Error && ["ECONNREFUSED", "ECONNRESET"].includes(String(Reflect.get(error, "code")));

export const openBucket = (endpoints: Endpoints) => {
  const { s3, bucket, region, accessKeyId, secretAccessKey } = endpoints;
  const client = new S3Client({
    endpoint: s3,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
  });
  return {
    /** Stores the bytes; answers when the bucket took them. */
    async put(key: string, bytes: Uint8Array, metadata: UploadMetadata): Promise<string> {
      const safe = Object.entries(metadata).map(([name, value]) => [name, headerSafe(value)] as const);
      const object = { Bucket: bucket, Key: key };
      try {
        await client.send(new PutObjectCommand({ ...object, Body: bytes, Metadata: Object.fromEntries(safe) }));
        const { LastModified } = await client.send(new HeadObjectCommand(object));
        return (LastModified ?? new Date(0)).toISOString();
      } catch (error) {
        if (isRefusedConnection(error)) throw notRunning(`Nothing answers at ${s3}.`, error);
        throw error;
      }
    },
  };
};
export type Bucket = ReturnType<typeof openBucket>;
