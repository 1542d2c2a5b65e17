/** The embedded stack as a stranger sees it: a plain S3 client, HTTP with a token, a mailbox. */
import { setTimeout as pause } from "node:timers/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Endpoints } from "../../infra/local/stack.ts";
import type { Failure } from "../../shared/ports/report-records.ts";
import type { Report } from "../../shared/report/report.ts";

type List<T> = { items: T[]; next?: string };
export type Mail = {
  messageId: string;
  subject: string;
  destination: { to: string[] };
  body: { text: string; html: string };
};

/** Asks until the answer is there; fails with `what` after a minute and a half. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> => {
  const end = Date.now() + 90_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(100);
  }
};

export const strangerTo = (endpoints: Endpoints) => {
  const { s3: endpoint, region, accessKeyId, secretAccessKey, api, mailbox, bucket, tokens } = endpoints;
  const s3 = new S3Client({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });

  const send = (method: string, path: string, body?: unknown, token = tokens.admin): Promise<Response> =>
    fetch(`${api}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const get = async <T>(path: string): Promise<T> => {
    const answer = await send("GET", path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const all = async <T>(path: string): Promise<T[]> => {
    const items: T[] = [];
    let cursor: string | undefined;
    do {
      const query = new URLSearchParams({ limit: "200", ...(cursor === undefined ? {} : { cursor }) });
      const page = await get<List<T>>(`${path}?${query}`);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    return items;
  };
  const reportAt = async (key: string): Promise<Report | undefined> =>
    (await get<List<Report>>(`/v1/reports?${new URLSearchParams({ key })}`)).items[0];

  return {
    s3,
    send,
    get,
    all,
    upload: (Key: string, Body: Uint8Array | string, Metadata: Record<string, string> = {}) =>
      s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, Metadata })),
    reportAt,
    /** The report of a key once it can be asked about. */
    readAt: (key: string): Promise<Report> =>
      until(`${key} is read`, async () => {
        const report = await reportAt(key);
        // A file of others that has no text of its own is done when it is unpacked.
        return (report?.state === "classified" || report?.state === "unpacked") && report;
      }),
    /** The failure of a key once it is listed. */
    failureAt: (key: string): Promise<Failure> =>
      until(`${key} is listed as failed`, async () => {
        const failures = await all<Failure>("/v1/failures");
        return failures.find((failure) => failure.key === key);
      }),
    mailsTo: async (address: string): Promise<Mail[]> => {
      const { emails } = (await (await fetch(`${mailbox}/store`)).json()) as { emails: Mail[] };
      return emails.filter(({ destination }) => destination.to.some((to) => to.includes(address)));
    },
    /** A mail byte for byte. */
    rawMail: async ({ messageId }: Mail): Promise<string> =>
      (await fetch(`${mailbox}/raw?${new URLSearchParams({ messageId })}`)).text(),
  };
};
export type Stranger = ReturnType<typeof strangerTo>;
