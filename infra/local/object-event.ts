/** What S3 tells EventBridge when an object was created. */
import { randomUUID } from "node:crypto";
import { account } from "./blueprint.ts";
import type { BusEvent } from "./event-bus.ts";

export type CreatedObject = { bucket: string; key: string; size: number; etag: string; reason: string };

let last = 0;
/** Grows with every event, also when the clock is set back; only its order within one key means something. */
const sequencer = (): string => {
  last = Math.max(last + 1, Date.now() * 1000);
  return last.toString(16).toUpperCase().padStart(18, "0");
};

export const objectCreated = ({ bucket, key, size, etag, reason }: CreatedObject): BusEvent => ({
  source: "aws.s3",
  type: "Object Created",
  resources: [`arn:aws:s3:::${bucket}`],
  detail: {
    version: "0",
    bucket: { name: bucket },
    // Through EventBridge keys come plain, unlike in S3's own notifications.
    object: { key, size, etag: etag.replaceAll('"', ""), sequencer: sequencer() },
    "request-id": randomUUID().replaceAll("-", "").slice(0, 16).toUpperCase(),
    requester: account,
    "source-ip-address": "127.0.0.1",
    reason,
  },
});
