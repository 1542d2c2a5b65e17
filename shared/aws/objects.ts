/** The two buckets over S3: what people upload, and what the pipeline keeps. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Issue } from "../digest/issue.ts";
import { Problem } from "../errors.ts";
import type { Archive } from "../ports/archive.ts";
import type { Uploads } from "../ports/uploads.ts";
import type { NormalizedReport } from "../text/normalized-report.ts";

/** How long a granted upload or a link to an original holds. */
const grantSeconds = 15 * 60;

/** The object, or undefined when there is none. */
const open = async (s3: S3Client, bucket: string, key: string) => {
  try {
    return await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
};

export const s3Uploads = (s3: S3Client, bucket: string): Uploads => ({
  bucket,

  async open(key, maxBytes) {
    const object = await open(s3, bucket, key);
    if (object?.Body === undefined) return undefined;
    const size = object.ContentLength ?? 0;
    const upload = {
      key,
      size,
      etag: object.ETag ?? "",
      received: (object.LastModified ?? new Date(0)).toISOString(),
      metadata: object.Metadata ?? {},
      contentType: object.ContentType,
    };
    if (size > maxBytes) {
      // Unread bodies hold their connection.
      await object.Body.transformToWebStream().cancel();
      return { ...upload, bytes: null };
    }
    return { ...upload, bytes: await object.Body.transformToByteArray() };
  },

  async grant(key, maxBytes, metadata) {
    const fields = Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]));
    const grant = await createPresignedPost(s3, {
      Bucket: bucket,
      Key: key,
      Fields: fields,
      Conditions: [
        ["content-length-range", 1, maxBytes],
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
      ],
      Expires: grantSeconds,
    });
    const expires = new Date(Date.now() + grantSeconds * 1000).toISOString();
    return { url: grant.url, fields: grant.fields, key, expires, maxBytes };
  },

  link: (key) => getSignedUrl(s3, new GetObjectCommand({ Bucket: bucket, Key: key }), { expiresIn: grantSeconds }),

  async remove(key) {
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});

export const s3Archive = (s3: S3Client, bucket: string): Archive => {
  const read = async <T>(key: string): Promise<T | undefined> => {
    const object = await open(s3, bucket, key);
    const body = await object?.Body?.transformToString();
    if (body === undefined) return undefined;
    try {
      return JSON.parse(body) as T;
    } catch (cause) {
      throw new Problem("message.unreadable", { queue: key }, cause);
    }
  };
  const write = (key: string, value: unknown) =>
    s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: JSON.stringify(value), ContentType: "application/json" }),
    );

  /** Keys of a report's texts; a report has few versions, one page holds a thousand. */
  const textKeys = async (report: string): Promise<string[]> => {
    const answer = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: `normalized/${report}/` }));
    return (answer.Contents ?? []).flatMap(({ Key }) => Key ?? []);
  };

  return {
    bucket,
    async saveText(text) {
      await write(`normalized/${text.report.id}/${text.report.version}.json`, text);
    },
    async texts(report) {
      const texts = await Promise.all((await textKeys(report)).map((key) => read<NormalizedReport>(key)));
      return texts.filter((text) => text !== undefined);
    },
    async removeTexts(report) {
      for (const Key of await textKeys(report)) await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    },
    text: (report, version) => read<NormalizedReport>(`normalized/${report}/${version}.json`),
    textAt: (key) => read<NormalizedReport>(key),
    async saveIssue(issue) {
      await write(`issues/${issue.id}.json`, issue);
    },
    issue: (id) => read<Issue>(`issues/${id}.json`),
  };
};
