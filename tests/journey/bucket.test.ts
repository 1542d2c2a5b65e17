/** The bucket's door, asked by the real SDK: what it stores, tells, refuses and promises; long because one stack serves all. */
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDataFolder } from "../../infra/local/data-folder.ts";
import { startEmulators } from "../../infra/local/emulators.ts";
import type { BusEvent } from "../../infra/local/event-bus.ts";
import { serveObjects } from "../../infra/local/object-front.ts";
import { openDoors } from "../../infra/local/ports.ts";
import { s3Client } from "../../shared/aws/clients.ts";

const folder = mkdtempSync(join(tmpdir(), "threat-digest-bucket-"));
const data = openDataFolder(folder);
const emulators = await startEmulators("eu-central-1", undefined, () => {});
const doors = await openDoors(0);
const told: BusEvent[] = [];
const bus = { put: async (event: BusEvent) => void told.push(event) };
const front = serveObjects(doors.s3.server, emulators.objects, bus, data, () => {});
const s3 = s3Client({
  endpoint: doors.s3.url,
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const Bucket = "reports";

const put = (Key: string, Body: string | Uint8Array = "text") => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
const text = async (Key: string) => (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
const keysTold = () => told.map(({ detail }) => (detail["object"] as { key: string }).key);

beforeAll(() => s3.send(new CreateBucketCommand({ Bucket })));
beforeEach(() => void told.splice(0));
afterAll(async () => {
  for (const { server } of Object.values(doors)) {
    server.close();
    server.closeAllConnections();
  }
  await emulators.stop();
  data.close();
  await rm(folder, { recursive: true });
});

describe("an upload", () => {
  it.each([
    "incoming/weekly report + annex.txt",
    "incoming/Отчёт за сентябрь №1.txt",
    "incoming/100% sure.txt",
    "incoming/a%20b%2Fc.txt",
    "incoming/what?x=1&y=#2.txt",
    "incoming//two//slashes.txt",
    "incoming/../up.txt",
    "incoming/<b>'quoted'\".txt",
  ])("under the key %j is kept and told of under just that key", async (key) => {
    await put(key, `this is ${key}`);
    expect(await text(key)).toBe(`this is ${key}`);
    expect(keysTold()).toEqual([key]);
  });

  it("is told of with its size, etag and a growing sequencer", async () => {
    const first = await put("incoming/seen.txt", "one");
    await put("incoming/seen.txt", "two, longer");
    const objects = told.map(({ detail }) => detail["object"]);
    expect(told[0]).toMatchObject({ source: "aws.s3", type: "Object Created", detail: { bucket: { name: Bucket } } });
    expect(objects).toMatchObject([{ size: 3, etag: first.ETag?.replaceAll('"', "") }, { size: 11 }]);
    const [a, b] = objects.map((object) => (object as { sequencer: string }).sequencer);
    expect(a && b && a < b).toBe(true);
  });

  it("keeps its metadata and type", async () => {
    await s3.send(
      new PutObjectCommand({
        ...{ Bucket, Key: "incoming/meta.txt", Body: "x", ContentType: "text/plain" },
        Metadata: { publisher: "Osh Courier", load: "as-published" },
      }),
    );
    const { Metadata, ContentType } = await s3.send(new GetObjectCommand({ Bucket, Key: "incoming/meta.txt" }));
    expect({ Metadata, ContentType }).toEqual({
      Metadata: { publisher: "Osh Courier", load: "as-published" },
      ContentType: "text/plain",
    });
  });

  it("larger than the emulator takes at once arrives whole", async () => {
    const bytes = Buffer.alloc(20_000_001, "0123456789");
    await put("incoming/large.bin", bytes);
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: "incoming/large.bin" }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);
    expect(keysTold()).toEqual(["incoming/large.bin"]);
  });

  it("sent as a stream is stored without the framing it travelled in", async () => {
    const Body = Readable.from(["first\r\n", "second\r\n", "third"].map((line) => Buffer.from(line)));
    await s3.send(new PutObjectCommand({ Bucket, Key: "incoming/stream.txt", Body, ContentLength: 20 }));
    expect(await text("incoming/stream.txt")).toBe("first\r\nsecond\r\nthird");
  });

  it("of no bytes is an object like any other", async () => {
    await put("incoming/empty.txt", "");
    expect(await text("incoming/empty.txt")).toBe("");
    expect(keysTold()).toEqual(["incoming/empty.txt"]);
  });

  it("in parts is told of once, when it is complete", async () => {
    const at = { Bucket, Key: "incoming/parts.txt" };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(at));
    const bodies = ["a".repeat(5 * 1024 * 1024), "the end"];
    const Parts = [];
    for (const [index, Body] of bodies.entries()) {
      const PartNumber = index + 1;
      const { ETag } = await s3.send(new UploadPartCommand({ ...at, UploadId, PartNumber, Body }));
      Parts.push({ PartNumber, ETag });
    }
    expect(told).toEqual([]);
    await s3.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } }));
    expect(keysTold()).toEqual([at.Key]);
    expect(await text(at.Key)).toBe(bodies.join(""));
  });

  it("by copy is told of under its new key", async () => {
    await put("incoming/original +1.txt", "copied");
    const CopySource = `${Bucket}/${encodeURIComponent("incoming/original +1.txt")}`;
    await s3.send(new CopyObjectCommand({ Bucket, Key: "incoming/copy.txt", CopySource }));
    expect(await text("incoming/copy.txt")).toBe("copied");
    expect(keysTold()).toEqual(["incoming/original +1.txt", "incoming/copy.txt"]);
  });
});

describe("a condition", () => {
  it("that the key be new refuses the second upload and keeps the first", async () => {
    const send = (Body: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key: "incoming/once.txt", Body, IfNoneMatch: "*" }));
    await send("first");
    await expect(send("second")).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect(await text("incoming/once.txt")).toBe("first");
    expect(told).toHaveLength(1);
  });

  it("holds also between uploads that run at once", async () => {
    const send = (n: number) =>
      s3.send(new PutObjectCommand({ Bucket, Key: "incoming/race.txt", Body: `${n}`, IfNoneMatch: "*" }));
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(send));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("on the etag that stands lets only the reader of that state write", async () => {
    const { ETag } = await put("incoming/state.txt", "one");
    const send = (Body: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key: "incoming/state.txt", Body, ...(ETag ? { IfMatch: ETag } : {}) }));
    await send("two");
    await expect(send("three")).rejects.toMatchObject({ name: "PreconditionFailed" });
  });
});

describe("what the emulator would pretend", () => {
  it("is answered with 501, and tagging leaves the object as it was", async () => {
    const at = { Bucket, Key: "incoming/tagged.txt" };
    await put(at.Key, "untouched");
    const Tagging = { TagSet: [{ Key: "a", Value: "b" }] };
    const asks = [
      s3.send(new PutObjectTaggingCommand({ ...at, Tagging })),
      s3.send(new GetObjectTaggingCommand(at)),
      s3.send(new PutObjectCommand({ ...at, Body: "x", Tagging: "a=b" })),
      s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } })),
    ];
    for (const outcome of await Promise.allSettled(asks)) {
      expect(outcome).toMatchObject({ reason: { name: "NotImplemented", $metadata: { httpStatusCode: 501 } } });
    }
    expect(await text(at.Key)).toBe("untouched");
  });
});

describe("a granted upload", () => {
  const grant = (Key: string) =>
    createPresignedPost(s3, {
      ...{ Bucket, Key, Expires: 60 },
      Fields: { "x-amz-meta-publisher": "Газета" },
      Conditions: [["content-length-range", 1, 100], { "x-amz-meta-publisher": "Газета" }],
    });
  const send = async (Key: string, content: string, change: Record<string, string> = {}) => {
    const { url, fields } = await grant(Key);
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
    form.append("file", new File([content], "отчёт.txt", { type: "text/plain" }));
    return fetch(url, { method: "POST", body: form });
  };

  it("by a browser's form arrives with its metadata and is told of", async () => {
    const key = "incoming/from form + б.txt";
    expect((await send(key, "hello\r\n--not a boundary")).status).toBe(204);
    expect(await text(key)).toBe("hello\r\n--not a boundary");
    const { Metadata } = await s3.send(new GetObjectCommand({ Bucket, Key: key }));
    expect(Metadata?.["publisher"]).toBe(`=?UTF-8?B?${Buffer.from("Газета").toString("base64")}?=`);
    expect(keysTold()).toEqual([key]);
  });

  it.each([
    ["larger than granted", "x".repeat(101), {}, "EntityTooLarge"],
    ["under another key", "x", { key: "incoming/other.txt" }, "AccessDenied"],
    ["with metadata that was not granted", "x", { "x-amz-meta-marking": "TLP:CLEAR" }, "AccessDenied"],
    ["without its policy", "x", { Policy: "" }, "InvalidPolicyDocument"],
  ])("%s is refused and leaves nothing", async (_, content, change, code) => {
    const answer = await send("incoming/refused.txt", content, change);
    expect(answer.ok).toBe(false);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
    const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "incoming/refused" }));
    expect(KeyCount).toBe(0);
    expect(told).toEqual([]);
  });
});

describe("a link to an original", () => {
  it("reads the object, under the name it asks for, until it expires", async () => {
    await put("incoming/link me +.txt", "linked");
    const command = new GetObjectCommand({
      ...{ Bucket, Key: "incoming/link me +.txt" },
      ResponseContentDisposition: 'attachment; filename="original.txt"',
    });
    const answer = await fetch(await getSignedUrl(s3, command, { expiresIn: 60 }));
    expect(await answer.text()).toBe("linked");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="original.txt"');
    const signingDate = new Date(Date.now() - 120_000);
    const late = await fetch(await getSignedUrl(s3, command, { expiresIn: 60, signingDate }));
    expect(late.status).toBe(403);
  });
});

describe("after a kill", () => {
  it("objects that were stored but not told of are told of, those that never arrived are forgotten", async () => {
    await put("incoming/stored.txt");
    told.splice(0);
    data.noteUntold(Bucket, "incoming/stored.txt");
    data.noteUntold(Bucket, "incoming/never arrived.txt");
    expect(await front.catchUp()).toBe(2);
    expect(keysTold()).toEqual(["incoming/stored.txt"]);
    expect(data.untold()).toEqual([]);
  });
});
