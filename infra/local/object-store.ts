/** Asks the S3 emulator over HTTP, and stores bodies there that are larger than it takes at once. */
import { Agent, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { buffer } from "node:stream/consumers";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends one request to the emulator; a body may be bytes or a request to pass on. */
export const ask = (
  origin: string,
  method: string,
  target: string,
  headers: OutgoingHttpHeaders,
  body?: Buffer | IncomingMessage,
): Promise<IncomingMessage> => {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const { hostname, port } = new URL(origin);
  const outgoing = request({ agent, hostname, port, method, path: target, headers });
  outgoing.once("response", resolve).on("error", reject);
  if (body === undefined || Buffer.isBuffer(body)) outgoing.end(body);
  else {
    body.once("error", (error) => outgoing.destroy(error));
    body.pipe(outgoing);
  }
  return promise;
};

export type Stored = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const settle = async (answer: IncomingMessage): Promise<Stored> => ({
  status: answer.statusCode ?? 502,
  headers: answer.headers,
  body: await buffer(answer),
});

/** Headers that describe the object, the rest being about the transfer. */
const lasting = /^(x-amz-meta-|content-type$|content-disposition$|content-language$|cache-control$)/;
export const describing = (headers: IncomingHttpHeaders): OutgoingHttpHeaders => {
  const encoding = headers["content-encoding"]
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "aws-chunked");
  return {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => lasting.test(name))),
    ...(encoding !== undefined && encoding.length > 0 ? { "content-encoding": encoding.join(",") } : {}),
  };
};

export const pathOf = (bucket: string, key: string): string =>
  `/${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;

/** Stores an object out of slices: one request when it is one slice, a multipart upload of its own otherwise. */
export const storeSlices = async (
  origin: string,
  path: string,
  headers: OutgoingHttpHeaders,
  source: AsyncIterable<Buffer>,
): Promise<Stored> => {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const second = await iterator.next();
  if (second.done) return settle(await ask(origin, "PUT", path, headers, first.value ?? Buffer.alloc(0)));

  const begun = await settle(await ask(origin, "POST", `${path}?uploads`, headers));
  const upload = /<UploadId>([^<]+)<\/UploadId>/.exec(begun.body.toString())?.[1];
  if (upload === undefined) return begun;
  const parts: string[] = [];
  const send = async (slice: Buffer): Promise<void> => {
    const target = `${path}?partNumber=${parts.length + 1}&uploadId=${encodeURIComponent(upload)}`;
    const { headers } = await settle(await ask(origin, "PUT", target, {}, slice));
    parts.push(`<Part><PartNumber>${parts.length + 1}</PartNumber><ETag>${headers.etag}</ETag></Part>`);
  };
  try {
    for (let next = first; !next.done; next = parts.length === 1 ? second : await iterator.next())
      await send(next.value);
  } catch (error) {
    await settle(await ask(origin, "DELETE", `${path}?uploadId=${encodeURIComponent(upload)}`, {}));
    throw error;
  }
  const list = Buffer.from(`<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`);
  const target = `${path}?uploadId=${encodeURIComponent(upload)}`;
  const done = await settle(await ask(origin, "POST", target, { "content-type": "application/xml" }, list));
  const etag = /<ETag>([^<]+)<\/ETag>/.exec(done.body.toString())?.[1]?.replaceAll("&quot;", '"');
  // The client asked for one PutObject and gets the answer to one.
  return done.status === 200 ? { status: 200, headers: { etag }, body: Buffer.alloc(0) } : done;
};
