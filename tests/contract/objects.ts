/** What every body of the buckets and queues must do. */
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsDesk, sqsQueue } from "../../shared/aws/queue.ts";
import type { QueueName } from "../../shared/config.ts";
import { aReport, aText } from "../support/specimens.ts";

export const objectsContract = (open: () => Promise<{ client: S3Client; name: string }>) => {
  describe("uploads", () => {
    it("are opened by odd keys, with their bytes, size and metadata", async () => {
      const { client, name } = await open();
      const key = "incoming/Отчёт 7 + приложение (100%).txt";
      await client.send(
        new PutObjectCommand({
          Bucket: name,
          Key: key,
          Body: "слово",
          Metadata: { publisher: "Gazette" },
          ContentType: "text/plain",
        }),
      );
      const upload = await s3Uploads(client, name).open(key, 1000);
      expect(new TextDecoder().decode(upload?.bytes ?? undefined)).toBe("слово");
      expect(upload).toMatchObject({ key, size: 10, metadata: { publisher: "Gazette" }, contentType: "text/plain" });
      expect(Date.parse(upload?.received ?? "")).toBeGreaterThan(0);
    });

    it("are not read over the limit, and undefined when gone", async () => {
      const { client, name } = await open();
      await client.send(new PutObjectCommand({ Bucket: name, Key: "incoming/big", Body: "x".repeat(2000) }));
      const uploads = s3Uploads(client, name);
      expect(await uploads.open("incoming/big", 1000)).toMatchObject({ bytes: null, size: 2000 });
      expect(await uploads.open("incoming/none", 1000)).toBeUndefined();
    });

    it("are gone after removal, which may be repeated", async () => {
      const { client, name } = await open();
      const key = "incoming/a b+c.txt";
      await client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: "hello" }));
      const uploads = s3Uploads(client, name);
      await uploads.remove(key);
      await uploads.remove(key);
      expect(await uploads.open(key, 1000)).toBeUndefined();
    });

    it("link to the original", async () => {
      const { client, name } = await open();
      await client.send(new PutObjectCommand({ Bucket: name, Key: "incoming/a b.txt", Body: "hello" }));
      const answer = await fetch(await s3Uploads(client, name).link("incoming/a b.txt"));
      expect(await answer.text()).toBe("hello");
    });
  });

  describe("the archive", () => {
    it("gives back a normalised text by report and by key", async () => {
      const { client, name } = await open();
      const archive = s3Archive(client, name);
      await archive.saveText(aText());
      await archive.saveText(aText());
      const { id, version } = aReport();
      expect(await archive.text(id, version)).toEqual(aText());
      expect(await archive.textAt(`normalized/${id}/${version}.json`)).toEqual(aText());
      expect(await archive.text(id, "999999999999")).toBeUndefined();
    });

    it("lists and removes all versions of one report's text, and no other's", async () => {
      const { client, name } = await open();
      const archive = s3Archive(client, name);
      const { id } = aReport();
      const [older, newer] = [aText(), aText(aReport({ version: "222222222222" }))];
      const other = aText(aReport({ id: `${id}b` }));
      for (const text of [older, newer, other]) await archive.saveText(text);
      expect(await archive.texts(id)).toEqual([older, newer]);
      await archive.removeTexts(id);
      await archive.removeTexts(id);
      expect(await archive.texts(id)).toEqual([]);
      expect(await archive.texts(other.report.id)).toEqual([other]);
    });
  });
};

export const queueContract = (open: () => Promise<{ client: SQSClient; url: string }>) => {
  describe("a queue", () => {
    it("carries a message as JSON", async () => {
      const { client, url } = await open();
      await sqsQueue<{ bucket: string }>(client, url).send({ bucket: "KG#2031-03" });
      const answer = await client.send(new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 2 }));
      expect(answer.Messages?.map((message) => JSON.parse(message.Body ?? ""))).toEqual([{ bucket: "KG#2031-03" }]);
    });

    it("tells those who look after it what waits and what is being worked, and takes a message back as it lay", async () => {
      const { client, url } = await open();
      const names = ["normalize", "transcribe", "classify", "resolve", "digest", "deliver", "mail-events"] as const;
      const desk = sqsDesk(client, Object.fromEntries(names.map((name) => [name, url])) as Record<QueueName, string>);
      expect(await desk.backlog("resolve")).toEqual({ waiting: 0, inWork: 0, delayed: 0 });
      await desk.put({ queue: "resolve", body: '{"bucket":"KG#2031-03"}' });
      await desk.put({ queue: "resolve", body: "no json" });
      expect(await desk.backlog("resolve")).toEqual({ waiting: 2, inWork: 0, delayed: 0 });
      await client.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 1, WaitTimeSeconds: 2 }));
      expect(await desk.backlog("resolve")).toEqual({ waiting: 1, inWork: 1, delayed: 0 });
    });
  });
};
