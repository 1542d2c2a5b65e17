/** The real API handler over embedded AWS bodies, asked through API Gateway events with signed tokens. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { ApiPorts } from "../../functions/api/ports.ts";
import { makeApi } from "../../functions/api.ts";
import { jwtGate } from "../../functions/entry/gate.ts";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions } from "../../shared/aws/issue-records.ts";
import { s3Archive, s3Uploads } from "../../shared/aws/objects.ts";
import { sqsDesk, sqsQueue } from "../../shared/aws/queue.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import type { Role } from "../../shared/ports/gate.ts";
import type { Marking } from "../../shared/report/marking.ts";
import type { Cloud } from "./embedded.ts";
import { noContext, uncounted } from "./quiet.ts";
import { createBucket, createQueue, createTable } from "./resources.ts";

export const issuer = "https://identity.example.org";
export const audience = "threat-digest";

/** Signs tokens, and publishes the key to check them with. */
export const openMint = async () => {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }] });
  const sign = (claims: JWTPayload, change: { issuer?: string; audience?: string | null; expires?: string } = {}) => {
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", kid: "test" })
      .setIssuer(change.issuer ?? issuer)
      .setIssuedAt()
      .setExpirationTime(change.expires ?? "1h");
    return (change.audience === null ? token : token.setAudience(change.audience ?? audience)).sign(privateKey);
  };
  return { jwks, sign };
};

/** An event as an HTTP API sends it for its default route. */
export const httpEvent = (
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body?: string,
): APIGatewayProxyEventV2 => {
  const [path = "/", query = ""] = target.split("?");
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: decodeURIComponent(path),
    rawQueryString: query,
    headers: { host: "api.example.org", "x-forwarded-proto": "https", "user-agent": "test", ...headers },
    requestContext: {
      accountId: "123456789012",
      apiId: "abcdefghij",
      domainName: "api.example.org",
      domainPrefix: "api",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "$default",
      stage: "$default",
      time: "12/Mar/2031:19:03:58 +0000",
      timeEpoch: 1_931_108_638_000,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
};

type Asked = {
  role?: Role;
  clearance?: Marking;
  accept?: string;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
};

/** `change` puts the API before records that others keep: a pipeline's, say. */
export const openDesk = async (cloud: Cloud, change: Partial<ApiPorts> = {}) => {
  const table = await createTable(cloud);
  const reportBucket = await createBucket(cloud);
  const archiveBucket = await createBucket(cloud);
  const queue = await createQueue(cloud);
  const mint = await openMint();
  const logged: { message: string; fields: Record<string, unknown> | undefined }[] = [];
  const note = (message: string, fields?: Record<string, unknown>) => void logged.push({ message, fields });
  let given = 0;
  const ports = {
    reports: dynamoReports(table),
    buckets: dynamoBuckets(table),
    trail: dynamoTrail(table),
    incidents: dynamoIncidents(table),
    issues: dynamoIssues(table),
    subscriptions: dynamoSubscriptions(table),
    ledger: dynamoLedger(table),
    failures: dynamoFailures(table),
    uploads: s3Uploads(reportBucket.client, reportBucket.name),
    archive: s3Archive(archiveBucket.client, archiveBucket.name),
    digestQueue: sqsQueue<unknown>(queue.client, queue.url),
    queues: sqsDesk(queue.client, {
      normalize: queue.url,
      transcribe: queue.url,
      classify: queue.url,
      resolve: queue.url,
      digest: queue.url,
      deliver: queue.url,
      "mail-events": queue.url,
    }),
    gate: jwtGate({ issuer, audience, jwks: mint.jwks }),
    clock: () => new Date("2031-03-12T19:03:58Z"),
    chance: () => (++given).toString(16).padStart(32, "0"),
    log: { about: () => {}, info: note, warn: note, error: note },
    meter: uncounted,
  };
  const handler = makeApi({ ...ports, ...change });

  /** Asks with a signed token of the role given, or without one. */
  const ask = async (method: string, target: string, asked: Asked = {}) => {
    const { role, clearance, accept, body, raw } = asked;
    const token = role && (await mint.sign({ roles: [role], ...(clearance && { clearance }) }));
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(accept !== undefined && { accept }),
      ...asked.headers,
    };
    const event = httpEvent(method, target, headers, raw ?? (body === undefined ? undefined : JSON.stringify(body)));
    const result: APIGatewayProxyStructuredResultV2 = await handler(event, noContext);
    return {
      status: result.statusCode,
      headers: result.headers ?? {},
      text: result.body ?? "",
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
      json: (): any => JSON.parse(result.body ?? ""),
    };
  };
  return { ports, ask, mint, logged, queue, table, reportBucket };
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;
