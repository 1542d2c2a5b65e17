/** The API behind a real port with a data folder that names it, as a running stack leaves one for the command. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeApi } from "../../functions/api.ts";
import { httpEvent, openDesk } from "./api-desk.ts";
import type { Cloud } from "./embedded.ts";
import { noContext } from "./quiet.ts";

export const openCounter = async (cloud: Cloud) => {
  const desk = await openDesk(cloud);
  const handler = makeApi(desk.ports);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const body = Buffer.concat(chunks).toString() || undefined;
    const result = await handler(httpEvent(request.method ?? "", request.url ?? "", headers, body), noContext);
    response.writeHead(result.statusCode ?? 200, result.headers as Record<string, string>).end(result.body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const data = mkdtempSync(join(tmpdir(), "cli-"));
  const token = (role: string) => desk.mint.sign({ roles: [role], clearance: "TLP:RED" });
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = { reader: await token("reader"), analyst: await token("analyst"), admin: await token("admin") };
  const s3 = { s3: cloud.s3.endpoint, bucket: desk.reportBucket.name, prefix: "incoming/", region: "eu-central-1" };
  writeFileSync(join(data, "endpoints.json"), JSON.stringify({ ...s3, api, tokens, ...cloud.s3.credentials }));
  return {
    desk,
    data,
    api,
    tokens,
    async close() {
      rmSync(data, { recursive: true });
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

export type Counter = Awaited<ReturnType<typeof openCounter>>;
