/** The HTTP API before its function: a request becomes an API Gateway v2 event, the answer a response. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { z } from "zod";
import { account } from "./blueprint.ts";
import type { FunctionPool } from "./function-pool.ts";

/** Limits of the real thing, so that nothing works here that fails there. */
const limits = { request: 10 * 1024 * 1024, answer: 6 * 1024 * 1024 };

const answerSchema = z.object({
  statusCode: z.number().default(200),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(""),
  isBase64Encoded: z.boolean().default(false),
});

const textual = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded|[\w.+-]*\+(json|xml)))/;

/** The whole body, or undefined when it is larger than the limit. */
const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limits.request) chunks.push(chunk);
  }
  return size > limits.request ? undefined : Buffer.concat(chunks);
};

/** The path as the gateway decodes it; one that no encoding makes stays as it came. */
const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

const eventOf = (request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 => {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  const { cookie, ...rest } = request.headers;
  const headers = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(",")]])),
  );
  // The gateway says how it was reached, whatever the caller claims.
  headers["x-forwarded-proto"] = "http";
  const plain = body.length > 0 && textual.test(headers["content-type"] ?? "");
  const now = new Date();
  return {
    version: "2.0",
    routeKey: "ANY /{proxy+}",
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(url.search === "" ? {} : { queryStringParameters: query }),
    pathParameters: { proxy: decoded(url.pathname.slice(1)) },
    requestContext: {
      accountId: account,
      apiId: "local",
      domainName: request.headers.host ?? "127.0.0.1",
      domainPrefix: "local",
      http: {
        method: request.method ?? "GET",
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
        userAgent: request.headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey: "ANY /{proxy+}",
      stage: "$default",
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: plain ? body.toString("utf8") : body.toString("base64") }),
    isBase64Encoded: body.length > 0 && !plain,
  };
};

const refuse = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message }));
};

/** Answers every request of the server with the function. */
export const serveApi = (server: Server, pool: FunctionPool, warn: (line: string) => void): void => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (body === undefined) return refuse(response, 413, "Request Too Long");
    const read = answerSchema.parse(await pool.invoke(eventOf(request, body)));
    const bytes = Buffer.from(read.body, read.isBase64Encoded ? "base64" : "utf8");
    if (bytes.length > limits.answer)
      throw new Error(`an answer of ${bytes.length} bytes is more than a function may give`);
    for (const [name, value] of Object.entries(read.headers)) response.setHeader(name, String(value));
    if (read.cookies.length > 0) response.setHeader("set-cookie", read.cookies);
    response.writeHead(read.statusCode).end(request.method === "HEAD" ? undefined : bytes);
  };
  server.on("request", (request, response) => {
    answer(request, response).catch((error: Error) => {
      warn(`api: ${error.message}`);
      if (!response.headersSent) refuse(response, 500, "Internal Server Error");
    });
  });
};
