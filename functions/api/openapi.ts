/** The OpenAPI 3.1 document, written from the same routes and schemas that answer. */
import * as z from "zod";
import { claimSchema } from "../../shared/facts/claim.ts";
import { mentionSchema } from "../../shared/facts/mention.ts";
import { incidentSchema } from "../../shared/incident/incident.ts";
import { reportSchema } from "../../shared/report/report.ts";
import { problemSchema } from "./problems.ts";
import type { Described, Route } from "./route.ts";

/** Records that many answers hold: described once. */
const named = { Report: reportSchema, Mention: mentionSchema, Claim: claimSchema, Incident: incidentSchema };
for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { id });

/** What zod says beyond the contract: limits of JavaScript numbers, the grammar of ISO dates, answers closed for ever. */
const withoutNoise = (schema: Record<string, unknown>, io: "input" | "output"): void => {
  if (schema["minimum"] === Number.MIN_SAFE_INTEGER) delete schema["minimum"];
  if (schema["maximum"] === Number.MAX_SAFE_INTEGER) delete schema["maximum"];
  if (schema["format"] === "date" || schema["format"] === "date-time" || schema["format"] === "email")
    delete schema["pattern"];
  if (io === "output" && schema["additionalProperties"] === false) delete schema["additionalProperties"];
};

/** JSON Schema 2020-12 is what OpenAPI 3.1 speaks; named records become references. */
const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Record<string, unknown> => {
  const override = ({ jsonSchema: made }: { jsonSchema: Record<string, unknown> }) => withoutNoise(made, io);
  const name = Object.entries(named).find(([, one]) => one === schema)?.[0];
  if (name) return { $ref: `#/components/schemas/${name}` };
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline", override });
  const { $schema: _, $defs: __, ...rest } = made;
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/'));
};

const namedSchemas = (): Record<string, unknown> => {
  const all = z.object(named);
  const override = ({ jsonSchema: made }: { jsonSchema: Record<string, unknown> }) => withoutNoise(made, "output");
  const { $defs = {} } = z.toJSONSchema(all, { io: "output", unrepresentable: "any", reused: "inline", override });
  return Object.fromEntries(Object.entries($defs).map(([name, { id: _, ...schema }]) => [name, schema]));
};

const parametersOf = ({ path, query }: Route) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const shape = query instanceof z.ZodObject ? jsonSchema(query, "input") : {};
  const properties = (shape["properties"] ?? {}) as Record<string, { description?: string }>;
  const required = (shape["required"] ?? []) as string[];
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
  return [...inPath, ...inQuery];
};

const contentOf = ({ schema, media = ["application/json"] }: Described) => {
  if (!schema && media[0] === "application/json") return {};
  const content = media.map((type) => [
    type,
    { schema: type === "application/json" && schema ? jsonSchema(schema, "output") : { type: "string" } },
  ]);
  return { content: Object.fromEntries(content) };
};

/** `/v1/reports/{id}/text` is `ReportsIdText`. */
const wordsOf = (path: string): string =>
  path
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== "" && word !== "v")
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join("") || "Home";

const operationOf = (route: Route) => ({
  operationId: `${route.method}${wordsOf(route.path)}`,
  summary: route.summary,
  tags: [route.topic],
  ...(route.role !== "everybody" && { security: [{ bearer: [] }], "x-role": route.role }),
  parameters: parametersOf(route),
  ...(route.body && {
    requestBody: { required: true, content: { "application/json": { schema: jsonSchema(route.body, "input") } } },
  }),
  responses: {
    ...Object.fromEntries(
      Object.entries(route.answers).map(([status, described]) => [
        status,
        { description: described.says, ...contentOf(described) },
      ]),
    ),
    default: { $ref: "#/components/responses/Problem" },
  },
});

/** One document for all routes. */
export const openApi = (routes: readonly Route[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  return {
    openapi: "3.1.0",
    info: {
      title: "threat-digest",
      version: "1",
      description: "Graded incident records read from reports. Problems are RFC 9457 with our code in `type`.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      responses: {
        Problem: {
          description: "What went wrong, by code.",
          content: { "application/problem+json": { schema: jsonSchema(problemSchema, "output") } },
        },
      },
    },
  };
};
