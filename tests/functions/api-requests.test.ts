/** What the API answers to requests it cannot serve. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";

let cloud: Cloud;
let desk: Desk;
beforeAll(async () => {
  cloud = await embeddedCloud();
  desk = await openDesk(cloud);
});
afterAll(() => cloud.stop());

const problem = (answer: Awaited<ReturnType<Desk["ask"]>>) => {
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  const body = answer.json();
  expect(body.status).toBe(answer.status);
  expect(body.title).toBeTruthy();
  expect(body.detail).toMatch(/^[^{}]+$/);
  return body;
};

describe("a request that cannot be served", () => {
  it.each([
    ["GET", "/v1/nothing", 404, "route.unknown"],
    ["GET", "/v1/incidents/", 404, "route.unknown"],
    ["PUT", "/v1/reports", 405, "method.not-allowed"],
    ["DELETE", "/v1/incidents/aaaaaaaaaaaa", 405, "method.not-allowed"],
    ["GET", "/v1/reports/aaaaaaaaaaaa", 404, "record.not-found"],
    ["GET", "/v1/reports/aaaaaaaaaaaa/text", 404, "record.not-found"],
    ["GET", "/v1/incidents/00000000-aaaaaaaaaaaa-1", 404, "record.not-found"],
    ["GET", "/v1/issues/aaaaaaaaaaaa", 404, "record.not-found"],
    ["GET", "/v1/failures/aaaaaaaaaaaa", 404, "record.not-found"],
    ["GET", "/v1/subscriptions/aaaaaaaaaaaa", 404, "record.not-found"],
    ["GET", "/v1/incidents?limit=0", 400, "request.invalid"],
    ["GET", "/v1/incidents?limit=201", 400, "request.invalid"],
    ["GET", "/v1/incidents?limit=many", 400, "request.invalid"],
    ["GET", "/v1/incidents?filters=country:KG", 400, "request.invalid"],
    ["GET", "/v1/incidents?cursor=nonsense", 400, "cursor.invalid"],
    ["GET", "/v1/reports?cursor=bm9uc2Vuc2U", 400, "cursor.invalid"],
    ["GET", "/v1/incidents?filter=colour:red", 400, "filter.invalid"],
    ["GET", "/v1/claims?filter=severity:2", 400, "filter.invalid"],
  ])("%s %s is %i %s", async (method, target, status, code) => {
    const answer = await desk.ask(method, target, { role: "admin", clearance: "TLP:RED" });
    expect(answer.status).toBe(status);
    expect(problem(answer).type).toBe(`urn:threat-digest:problem:${code}`);
  });

  it("names the methods an address has", async () => {
    const answer = await desk.ask("PATCH", "/v1/subscriptions/aaaaaaaaaaaa");
    expect(answer.headers["allow"]).toBe("GET, DELETE, HEAD");
    expect(problem(answer).allowed).toEqual(["GET", "DELETE", "HEAD"]);
  });

  it("shows where a filter is wrong and what may stand there", async () => {
    const filter = encodeURIComponent("country:KG tag:nonsense");
    const body = problem(await desk.ask("GET", `/v1/incidents?filter=${filter}`, { role: "reader" }));
    expect(body).toMatchObject({ position: 15, found: "nonsense" });
    expect(body.allowed).toContain("armed-incursion");
    expect(body.detail).toContain('"nonsense"');
  });
});

describe("a body", () => {
  const post = (asked: Parameters<Desk["ask"]>[2]) => desk.ask("POST", "/v1/uploads", { role: "analyst", ...asked });

  it.each([
    ["that is not JSON", "{", "body"],
    ["that is no object", "[]", "body"],
    ["without a needed field", "{}", "filename"],
    ["with a field of another type", '{"filename":7}', "filename"],
    ["with a field nobody knows", '{"filename":"a.txt","publishr":"x"}', "body"],
  ])("%s is request.invalid", async (_, raw, field) => {
    const answer = await post({ raw });
    expect(answer.status).toBe(400);
    expect(problem(answer)).toMatchObject({ type: "urn:threat-digest:problem:request.invalid", field });
  });

  it("that is missing is request.invalid", async () => {
    expect(problem(await post({})).type).toBe("urn:threat-digest:problem:request.invalid");
  });

  it("over the limit is request.too-large", async () => {
    const answer = await post({ raw: JSON.stringify({ filename: `${"a".repeat(70_000)}.txt` }) });
    expect(answer.status).toBe(413);
    expect(problem(answer)).toMatchObject({ type: "urn:threat-digest:problem:request.too-large", limit: 65_536 });
  });
});

describe("the door", () => {
  const closed = [
    ["reader", "GET", "/v1/failures"],
    ["reader", "POST", "/v1/uploads"],
    ["reader", "POST", "/v1/issues"],
    ["reader", "GET", "/v1/subscriptions"],
    ["analyst", "GET", "/v1/subscriptions"],
    ["analyst", "POST", "/v1/subscriptions"],
    ["analyst", "DELETE", "/v1/subscriptions/aaaaaaaaaaaa"],
  ] as const;
  it.each(closed)("keeps a %s from %s %s", async (role, method, target) => {
    const answer = await desk.ask(method, target, { role, body: {} });
    expect(answer.status).toBe(403);
    expect(problem(answer).type).toBe("urn:threat-digest:problem:role.insufficient");
  });

  const open = ["/v1/reports", "/v1/incidents", "/v1/claims", "/v1/issues"];
  it.each(open)("lets a reader list %s", async (target) => {
    expect((await desk.ask("GET", target, { role: "reader" })).json()).toEqual({ items: [] });
  });

  it.each([...open, "/v1/failures"])("asks for a token at %s", async (target) => {
    const answer = await desk.ask("GET", target);
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(problem(answer).type).toBe("urn:threat-digest:problem:token.missing");
  });

  it("says of a wrong token that it is wrong", async () => {
    const answer = await desk.ask("GET", "/v1/reports", { headers: { authorization: "Bearer a.b.c" } });
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toContain("invalid_token");
  });
});

it("shows nothing of its inside when it fails, and logs the cause", async () => {
  const broken = { ...desk.table, name: "gone" };
  const { makeApi } = await import("../../functions/api.ts");
  const { dynamoReports } = await import("../../shared/aws/report-records.ts");
  const { openTable } = await import("../../shared/aws/table.ts");
  const { dynamoClient } = await import("../../shared/aws/clients.ts");
  const { httpEvent } = await import("../support/api-desk.ts");
  const reports = dynamoReports(openTable(dynamoClient(cloud.dynamo), broken.name));
  const handler = makeApi({ ...desk.ports, reports });
  const headers = { authorization: `Bearer ${await desk.mint.sign({ roles: ["reader"] })}` };
  const result = await handler(httpEvent("GET", "/v1/reports/aaaaaaaaaaaa", headers), {} as never);
  expect(result.statusCode).toBe(500);
  expect(JSON.parse(result.body ?? "")).toEqual({
    type: "about:blank",
    title: "Internal error",
    status: 500,
    detail: "The service failed. The request can be repeated.",
  });
  expect(desk.logged.at(-2)).toMatchObject({ message: "request failed" });
});
