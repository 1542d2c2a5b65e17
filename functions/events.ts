/** What wakes the functions, read out of AWS envelopes; an envelope of another shape is `message.unreadable`. */
import * as z from "zod/mini";
import type { QueueName } from "../shared/config.ts";
import { Problem } from "../shared/errors.ts";
import type { Letter, UploadRequest } from "../shared/ports/queues.ts";

/** Reads `body` by `schema`; `what` names it in the problem. */
export const readBody = <T>(schema: z.ZodMiniType<T>, body: unknown, what: string): T => {
  const read = schema.safeParse(body);
  if (!read.success) throw new Problem("message.unreadable", { queue: what }, read.error);
  return read.data;
};

const objectCreated = z.object({
  detail: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
});

/** The object an EventBridge "Object Created" event tells of. Through EventBridge keys come plain. */
export const readObject = (body: unknown): { bucket: string; key: string } => {
  const { bucket, object } = readBody(objectCreated, body, "object created").detail;
  return { bucket: bucket.name, key: object.key };
};

/** The event that wakes a stage for an object once more, without the envelope nobody reads. */
export const objectLetter = (queue: QueueName, bucket: string, key: string): Letter => ({
  queue,
  body: JSON.stringify({ detail: { bucket: { name: bucket }, object: { key } } }),
});

/** The report whose text lies under a key of the archive. */
export const reportOfText = (key: string): string | undefined => /^normalized\/([0-9a-f]+)\//.exec(key)?.[1];

const uploadRequest = z.object({
  bucket: z.string(),
  key: z.string(),
  members: z.object({ from: z.int(), to: z.int() }),
  report: z.optional(z.string()),
});

/** What normalize or transcribe is asked to read: a whole upload by the bucket's event, part of one by normalize. */
export const readUpload = (body: unknown): UploadRequest => {
  const part = uploadRequest.safeParse(body);
  return part.success ? part.data : readObject(body);
};

export const resolveRequest = z.object({ bucket: z.string(), report: z.nullable(z.string()) });
export const issueRequest = z.object({
  subscription: z.string(),
  from: z.string(),
  to: z.string(),
  preview: z.boolean(),
  requested: z.string(),
});
export const deliverRequest = z.object({ issue: z.string(), subscription: z.string() });

/** What SES publishes through EventBridge about one mail. */
export const mailEvent = z.object({
  time: z.string(),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ messageId: z.string(), destination: z.array(z.string()) }),
    bounce: z.optional(
      z.object({
        bounceType: z.string(),
        bouncedRecipients: z.array(z.object({ emailAddress: z.string() })),
      }),
    ),
    complaint: z.optional(z.object({ complainedRecipients: z.array(z.object({ emailAddress: z.string() })) })),
  }),
});
export type MailEvent = z.infer<typeof mailEvent>;
