/** Form uploads with a presigned policy: what the form holds, and whether the policy allows it. */

import { z } from "zod";
import type { S3Fault } from "./object-request.ts";

export type UploadForm = { fields: Map<string, string>; file: File };

/** Reads a multipart form; field names are compared in lower case, as S3 does. */
export const readForm = async (body: Uint8Array<ArrayBuffer>, contentType: string): Promise<UploadForm | undefined> => {
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData().catch(() => undefined);
  const file = form?.get("file");
  if (form === undefined || !(file instanceof File)) return undefined;
  const fields = new Map<string, string>();
  for (const [name, value] of form) if (typeof value === "string") fields.set(name.toLowerCase(), value);
  return { fields, file };
};

const policySchema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal("content-length-range"), z.number(), z.number()]),
      z.tuple([z.enum(["eq", "starts-with"]), z.string(), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const fault = (status: number, code: string, message: string): S3Fault => ({ status, code, message });

/** Fields every signed form carries besides those its policy names. */
const ownFields = /^(policy|x-amz-signature|x-amz-date|x-amz-credential|x-amz-algorithm|x-ignore-.*)$/;

/** Why the policy does not allow the form; undefined when it does. */
export const breach = ({ fields, file }: UploadForm, bucket: string, now: number): S3Fault | undefined => {
  const encoded = fields.get("policy");
  if (encoded === undefined) return fault(403, "AccessDenied", "The form carries no policy.");
  const read = policySchema.safeParse(parsed(Buffer.from(encoded, "base64").toString()));
  if (!read.success) return fault(400, "InvalidPolicyDocument", "The policy cannot be read.");
  if (Date.parse(read.data.expiration) < now)
    return fault(403, "AccessDenied", "Invalid according to Policy: Policy expired.");
  const given = new Map([...fields, ["bucket", bucket]]);
  const named = new Set<string>();
  const check = (name: string, holds: (value: string) => boolean): boolean => {
    named.add(name.toLowerCase());
    return holds(given.get(name.toLowerCase()) ?? "");
  };
  for (const condition of read.data.conditions) {
    const allowed = Array.isArray(condition)
      ? condition[0] === "content-length-range" ||
        check(condition[1].replace(/^\$/, ""), (value) =>
          condition[0] === "eq" ? value === condition[2] : value.startsWith(condition[2]),
        )
      : Object.entries(condition).every(([name, wanted]) => check(name, (value) => value === wanted));
    if (!allowed) return fault(403, "AccessDenied", `Invalid according to Policy: ${JSON.stringify(condition)}`);
    if (Array.isArray(condition) && condition[0] === "content-length-range") {
      if (file.size < condition[1]) return fault(400, "EntityTooSmall", "Your proposed upload is too small.");
      if (file.size > condition[2]) return fault(400, "EntityTooLarge", "Your proposed upload is too large.");
    }
  }
  const extra = [...fields.keys()].find((name) => !named.has(name) && !ownFields.test(name));
  return extra === undefined
    ? undefined
    : fault(403, "AccessDenied", `Invalid according to Policy: Extra input fields: ${extra}`);
};

/** User metadata travels in ASCII: other letters go as RFC 2047 words, as S3 itself gives them back. */
const inAscii = (value: string): string =>
  /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString("base64")}?=`;

/** Headers that describe the object a form creates. */
export const formHeaders = ({ fields, file }: UploadForm): Record<string, string> =>
  Object.fromEntries([
    ["content-type", fields.get("content-type") ?? (file.type || "binary/octet-stream")],
    ...[...fields].filter(([name]) => name.startsWith("x-amz-meta-")).map(([name, value]) => [name, inAscii(value)]),
  ]);
