/** Where files go: straight into the bucket over the S3 API, as any S3 client sends them, or through upload grants of the API. */
import { basename } from "node:path";
import { HeadObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { Advice } from "./advice.ts";
import type { Api } from "./api-client.ts";
import { type BucketEndpoint, type Endpoints, notRunning } from "./endpoints.ts";

/** What an upload says about its file. */
export type UploadMetadata = { publisher?: string; published?: string; marking?: string; load?: "as-published" };

/** Under which key the bucket took a file, and from when on a report of it is this one. */
export type Taken = { key: string; since: string };

export type Bucket = { put(key: string, bytes: Uint8Array, metadata: UploadMetadata): Promise<Taken> };

/** Metadata travel as headers: other letters than ASCII as RFC 2047 words. */
const headerSafe = (value: string): string =>
  /^[ -~]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString("base64")}?=`;

const isRefusedConnection = (error: unknown): boolean =>
  error instanceof Error && ["ECONNREFUSED", "ECONNRESET"].includes(String(Reflect.get(error, "code")));

const direct = ({ s3, bucket, region, accessKeyId, secretAccessKey }: BucketEndpoint): Bucket => {
  const client = new S3Client({
    endpoint: s3,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
  });
  return {
    async put(key, bytes, metadata) {
      const safe = Object.entries(metadata).map(([name, value]) => [name, headerSafe(value)] as const);
      const object = { Bucket: bucket, Key: key };
      try {
        await client.send(new PutObjectCommand({ ...object, Body: bytes, Metadata: Object.fromEntries(safe) }));
        const { LastModified } = await client.send(new HeadObjectCommand(object));
        return { key, since: (LastModified ?? new Date(0)).toISOString() };
      } catch (error) {
        if (isRefusedConnection(error)) throw notRunning(`Nothing answers at ${s3}.`, error);
        throw error;
      }
    },
  };
};

type Grant = { url: string; fields: Record<string, string>; key: string };

const granted = (api: Pick<Api, "post">): Bucket => ({
  async put(key, bytes, metadata) {
    const grant = await api.post<Grant>("/v1/uploads", { filename: basename(key), ...metadata });
    const form = new FormData();
    for (const [name, value] of Object.entries(grant.fields)) form.append(name, value);
    // The file last: a form's reader ignores what follows it.
    form.append("file", new Blob([new Uint8Array(bytes)]));
    const answer = await fetch(grant.url, { method: "POST", body: form });
    if (!answer.ok) throw new Advice(`The bucket refused ${basename(key)}: ${answer.status} ${answer.statusText}.`);
    // A granted key is new: whatever report it has is this one.
    return { key: grant.key, since: "" };
  },
});

export const openBucket = ({ uploads }: Pick<Endpoints, "uploads">, api: Pick<Api, "post">): Bucket =>
  uploads === null ? granted(api) : direct(uploads);
