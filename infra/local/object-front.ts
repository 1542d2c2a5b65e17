/** The door of the bucket: refuses what the emulator would pretend, keeps conditions, and tells of every object created. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { DataFolder } from "./data-folder.ts";
import type { EventBus } from "./event-bus.ts";
import { faults, give, refuse } from "./object-answer.ts";
import { objectCreated } from "./object-event.ts";
import { readObjectRequest } from "./object-request.ts";
import { ask, describing, pathOf, type Stored, storeSlices } from "./object-store.ts";
import { breach, formHeaders, readForm } from "./post-form.ts";
import { slices, unchunked } from "./upload-body.ts";

/** What one object may weigh here; the emulator holds a whole object in memory. */
const largestObject = 256 * 1024 * 1024;

/** Stands in a form's key for the name of the file sent. */
const fileNameMark = "$" + "{filename}";

export type ObjectFront = {
  /** Tells of objects whose upload a killed stack took but no longer told of. */
  catchUp(): Promise<number>;
};

/** Serves S3 on `server` out of the emulator at `origin`. */
export const serveObjects = (
  server: Server,
  origin: string,
  bus: EventBus,
  data: DataFolder,
  warn: (line: string) => void,
): ObjectFront => {
  const conditional = new Set<string>();

  const head = async (path: string): Promise<{ size: number; etag: string } | undefined> => {
    const answer = await ask(origin, "HEAD", path, {});
    answer.resume();
    if (answer.statusCode !== 200) return undefined;
    return { size: Number(answer.headers["content-length"] ?? 0), etag: answer.headers.etag ?? "" };
  };
  /** Stores through `work`, then tells; what a kill interrupts is told at the next start. */
  const telling = async (bucket: string, key: string, reason: string, work: () => Promise<Stored>): Promise<Stored> => {
    const note = data.noteUntold(bucket, key);
    const stored = await work();
    if (stored.status >= 200 && stored.status < 300) {
      const found = await head(pathOf(bucket, key));
      if (found !== undefined) await bus.put(objectCreated({ bucket, key, ...found, reason }));
    }
    data.strikeUntold(note);
    return stored;
  };

  const store = async (
    request: IncomingMessage,
    response: ServerResponse,
    bucket: string,
    key: string,
  ): Promise<void> => {
    const { headers } = request;
    const path = pathOf(bucket, key);
    if (Number(headers["x-amz-decoded-content-length"] ?? headers["content-length"] ?? 0) > largestObject) {
      return refuse(response, faults.tooLarge);
    }
    const chunked =
      headers["content-encoding"]?.includes("aws-chunked") ||
      headers["x-amz-content-sha256"]?.toString().startsWith("STREAMING-");
    const body = chunked ? unchunked(request) : request;
    const send = () =>
      telling(bucket, key, "PutObject", () => storeSlices(origin, path, describing(headers), slices(body)));
    const onlyNew = headers["if-none-match"] === "*";
    const onlyOver = headers["if-match"];
    if (!onlyNew && onlyOver === undefined) return give(response, await send());
    // Of two conditional uploads of one key the second must see what the first did.
    if (conditional.has(path)) return refuse(response, faults.conflict);
    conditional.add(path);
    try {
      const stands = await head(path);
      if (onlyNew ? stands !== undefined : stands?.etag !== onlyOver) return refuse(response, faults.precondition);
      give(response, await send());
    } finally {
      conditional.delete(path);
    }
  };

  const form = async (request: IncomingMessage, response: ServerResponse, bucket: string): Promise<void> => {
    if (Number(request.headers["content-length"] ?? 0) > largestObject) return refuse(response, faults.tooLarge);
    const read = await readForm(new Uint8Array(await buffer(request)), request.headers["content-type"] ?? "");
    const key = read?.fields.get("key")?.replaceAll(fileNameMark, read.file.name);
    if (read === undefined || !key) return refuse(response, faults.badForm);
    const fault = breach(read, bucket, Date.now());
    if (fault !== undefined) return refuse(response, fault);
    const bytes = Buffer.from(await read.file.arrayBuffer());
    const source = (async function* () {
      yield bytes;
    })();
    const send = () => storeSlices(origin, pathOf(bucket, key), formHeaders(read), slices(source));
    const { status, headers, body } = await telling(bucket, key, "POST Object", send);
    if (status !== 200) return give(response, { status, headers, body });
    const wished = Number(read.fields.get("success_action_status"));
    response.writeHead([200, 201].includes(wished) ? wished : 204, { etag: headers.etag ?? "" }).end();
  };

  /** Headers a presigned link may replace in the answer. */
  const overrides = (target: string): [string, string][] =>
    [...new URL(target, origin).searchParams].flatMap(([name, value]): [string, string][] =>
      name.startsWith("response-") ? [[name.slice("response-".length), value]] : [],
    );
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url = "/", headers } = request;
    const { host: _host, connection: _connection, ...rest } = headers;
    const answer = await ask(origin, method, url, rest, request);
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) response.setHeader(name, value);
    if (answer.statusCode === 200) for (const [name, value] of overrides(url)) response.setHeader(name, value);
    response.writeHead(answer.statusCode ?? 502);
    await pipeline(answer, response);
  };
  const create = async (
    request: IncomingMessage,
    response: ServerResponse,
    bucket: string,
    key: string,
    reason: string,
  ): Promise<void> => {
    const { host: _host, connection: _connection, ...rest } = request.headers;
    const done = await telling(bucket, key, reason, async () => {
      const answer = await ask(origin, request.method ?? "PUT", request.url ?? "/", rest, request);
      return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) };
    });
    give(response, done);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = readObjectRequest(request.method ?? "GET", request.url ?? "/", request.headers, Date.now());
    if (read.does === "refuse") return refuse(response, read.fault);
    if (read.does === "store") return store(request, response, read.bucket, read.key);
    if (read.does === "form") return form(request, response, read.bucket);
    if (read.does === "create") return create(request, response, read.bucket, read.key, read.reason);
    return pass(request, response);
  };
  server.on("request", (request, response) => {
    answer(request, response).catch((error: Error) => {
      if (!request.destroyed) warn(`bucket: ${error.message}`);
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, code: "InternalError", message: error.message });
    });
  });

  return {
    async catchUp() {
      const left = data.untold();
      for (const { id, bucket, key } of left) {
        const found = await head(pathOf(bucket, key));
        if (found !== undefined) await bus.put(objectCreated({ bucket, key, ...found, reason: "PutObject" }));
        data.strikeUntold(id);
      }
      return left.length;
    },
  };
};
