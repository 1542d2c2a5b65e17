/** Upload grants: a presigned form that takes one file up to the size limit. Its kind is told from its bytes, once it is there. */
import * as z from "zod";
import { reportId } from "../../shared/report/identity.ts";
import { limits } from "../../shared/report/limits.ts";
import { readMarking } from "../../shared/report/marking.ts";
import { json, route } from "./route.ts";

/** The name without folders; letters of any script, spaces and signs stay as they are. */
const plainName = (name: string): string => name.split(/[\\/]/).at(-1)!.trim();

const uploadSchema = z.strictObject({
  filename: z
    .string()
    .max(200)
    .transform(plainName)
    .refine((name) => name !== "", "is empty")
    .refine((name) => !/\p{C}/u.test(name), "holds control characters"),
  publisher: z.string().trim().min(1).max(200).optional(),
  published: z.iso.date("is no day of the calendar").optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .optional(),
  marking: z
    .string()
    .transform((label, context) => {
      const marking = readMarking(label);
      if (!marking) context.addIssue({ code: "custom", message: "is no TLP label" });
      return marking;
    })
    .optional(),
  load: z.literal("as-published").optional(),
});

const grantSchema = z.object({
  /** Id the report will have. */
  report: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  key: z.string(),
  expires: z.string(),
  maxBytes: z.number().int(),
});

/** S3 keeps metadata as headers: other letters than ASCII travel as RFC 2047 words, the form S3 itself answers with. */
const headerSafe = (value: string): string =>
  /^[ -~]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString("base64")}?=`;

const metadataOf = (upload: z.output<typeof uploadSchema>): Record<string, string> => {
  const given = {
    publisher: upload.publisher,
    published: upload.published,
    "source-url": upload.sourceUrl,
    marking: upload.marking,
    load: upload.load,
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, headerSafe(value)]])),
  );
};

export const uploadRoutes = [
  route({
    method: "post",
    path: "/v1/uploads",
    topic: "uploads",
    role: "analyst",
    summary: "A presigned form to upload one report with",
    body: uploadSchema,
    answers: {
      201: { says: "Send the fields and then the file, as multipart/form-data, to the url.", schema: grantSchema },
    },
    answer: async ({ ports, body }) => {
      const key = `incoming/${ports.chance().slice(0, 8)}/${body.filename}`;
      const grant = await ports.uploads.grant(key, limits.bytes, metadataOf(body));
      const report = reportId(ports.uploads.bucket, key, null);
      return json({ report, ...grant }, 201, { location: `/v1/reports/${report}` });
    },
  }),
];
