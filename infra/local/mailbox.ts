/** The mailbox: the SES emulator behind a door that keeps each mail on disk, for it forgets them when it stops. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { request as ask, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Email, getStoreReadonly, saveEmail } from "aws-ses-v2-local/dist/store.js";
import { z } from "zod";

// Loaded as the CommonJS module it is: loaders disagree about what its default export is.
const ses: typeof import("aws-ses-v2-local") = createRequire(import.meta.url)("aws-ses-v2-local");

const sentSchema = z.object({ MessageId: z.string() });
const rawSchema = z.object({ Content: z.object({ Raw: z.object({ Data: z.base64() }) }) });

/** Puts the mails of earlier runs back, oldest first. */
const restore = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const mails = await Promise.all(
    names.map(async (name): Promise<Email> => JSON.parse(await readFile(join(folder, name), "utf8"))),
  );
  for (const mail of mails.sort((a, b) => a.at - b.at)) saveEmail(mail);
};

const fileName = (messageId: string): string => createHash("sha256").update(messageId).digest("hex").slice(0, 32);

/** Keeps the mail just sent: as the emulator shows it, and the message itself as it came. */
const keep = async (folder: string, body: Buffer, answer: Buffer): Promise<void> => {
  const { MessageId } = sentSchema.parse(JSON.parse(answer.toString()));
  const mail = getStoreReadonly().emails.find(({ messageId }) => messageId === MessageId);
  const raw = rawSchema.safeParse(JSON.parse(body.toString()));
  if (raw.success) await writeFile(join(folder, `${fileName(MessageId)}.eml`), raw.data.Content.Raw.Data, "base64");
  await writeFile(join(folder, `${fileName(MessageId)}.json`), JSON.stringify(mail));
};

/** Serves the mailbox; answers how to stop it. `/raw?messageId=` gives a mail byte for byte. */
export const serveMailbox = async (server: Server, folder: string): Promise<() => void> => {
  await mkdir(folder, { recursive: true });
  await restore(folder);
  const emulator = await ses.default({ host: "127.0.0.1", port: 0 });
  const { port } = emulator.address() as AddressInfo;

  const sendRaw = async (url: URL, response: ServerResponse): Promise<void> => {
    const file = join(folder, `${fileName(url.searchParams.get("messageId") ?? "")}.eml`);
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "message/rfc822" }).end(await readFile(file));
  };
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname === "/raw") return sendRaw(url, response);
    const body = await buffer(request);
    const inner = ask({ host: "127.0.0.1", port, path: request.url, method: request.method, headers: request.headers });
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    inner.once("response", resolve).on("error", reject).end(body);
    const got = await promise;
    const answer = await buffer(got);
    // Kept before the sender hears of it: what was reported as sent is never lost.
    if (got.statusCode === 200 && url.pathname === "/v2/email/outbound-emails") await keep(folder, body, answer);
    response.writeHead(got.statusCode ?? 502, got.headers).end(answer);
  };
  server.on("request", (request, response) => {
    pass(request, response).catch((error: Error) => response.destroy(error));
  });
  return () => {
    emulator.closeAllConnections();
    emulator.close();
  };
};
