/** What the API says of itself. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";

let cloud: Cloud;
let desk: Desk;
beforeAll(async () => {
  cloud = await embeddedCloud();
  desk = await openDesk(cloud);
});
afterAll(() => cloud.stop());

const document = async () => (await desk.ask("GET", "/openapi.json")).json();

it("describes every address it answers in OpenAPI 3.1", async () => {
  const { openapi, paths } = await document();
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(paths).sort()).toEqual([
    "/",
    "/health",
    "/openapi.json",
    "/v1/claims",
    "/v1/failures",
    "/v1/failures/{id}",
    "/v1/failures/{id}/retry",
    "/v1/incidents",
    "/v1/incidents/{id}",
    "/v1/issues",
    "/v1/issues/{id}",
    "/v1/reports",
    "/v1/reports/{id}",
    "/v1/reports/{id}/claims",
    "/v1/reports/{id}/members",
    "/v1/reports/{id}/mentions",
    "/v1/reports/{id}/original",
    "/v1/reports/{id}/similar",
    "/v1/reports/{id}/text",
    "/v1/status",
    "/v1/subscriptions",
    "/v1/subscriptions/{id}",
    "/v1/trace",
    "/v1/unsubscribe/{id}",
    "/v1/uploads",
  ]);
});

it("names every operation once, with its parameters, role and problem", async () => {
  const { paths } = await document();
  const operations = Object.entries<
    Record<
      string,
      { operationId: string; security?: unknown; parameters: { name: string; in: string }[]; responses: object }
    >
  >(paths).flatMap(([path, methods]) => Object.values(methods).map((operation) => ({ path, ...operation })));
  expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length);
  for (const { path, parameters, responses } of operations) {
    const named = parameters.filter((one) => one.in === "path").map((one) => `{${one.name}}`);
    expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
    expect(responses).toHaveProperty("default");
  }
  const open = operations.filter((one) => !one.security).map((one) => one.path);
  expect(new Set(open)).toEqual(new Set(["/", "/health", "/openapi.json", "/v1/unsubscribe/{id}"]));
});

it("describes lists by the records they hold, each described once", async () => {
  const { paths, components } = await document();
  const list = paths["/v1/incidents"].get;
  expect(list.parameters.map((one: { name: string }) => one.name)).toEqual(["limit", "cursor", "filter"]);
  const { properties } = list.responses["200"].content["application/json"].schema;
  expect(properties.items.items).toEqual({ $ref: "#/components/schemas/Incident" });
  expect(Object.keys(components.schemas)).toEqual(["Report", "Mention", "Claim", "Incident"]);
  const { Incident } = components.schemas;
  expect(Incident.properties.type.enum).toContain("armed-clash");
  expect(Incident.properties.grade.properties.credibility).toMatchObject({ minimum: 1, maximum: 6 });
});

it("refers only to what it describes", async () => {
  const text = (await desk.ask("GET", "/openapi.json")).text;
  const whole = JSON.parse(text);
  const refs = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? "");
  expect(refs.length).toBeGreaterThan(10);
  for (const ref of refs) {
    const found = ref.split("/").reduce((at: Record<string, never> | undefined, part) => at?.[part], whole);
    expect(found, ref).toBeDefined();
  }
});

it("shows people a page without remote assets that names every address", async () => {
  const { headers, text } = await desk.ask("GET", "/");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  for (const path of Object.keys((await document()).paths)) expect(text).toContain(path);
  expect(text).not.toMatch(/<script|<img|<link|src=|url\(/);
});

it("says that it is well without a token", async () => {
  expect((await desk.ask("GET", "/health")).json()).toEqual({ status: "ok", time: "2031-03-12T19:03:58.000Z" });
  expect((await desk.ask("HEAD", "/health")).text).toBe("");
});
