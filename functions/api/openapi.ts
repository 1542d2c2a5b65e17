/** The OpenAPI 3.1 document, written from the same routes and schemas that answer. */
import * as z from "zod";
import { problemSchema } from "./problems.ts";
import type { Described, Route } from "./route.ts";

/** JSON Schema 2020-12 is what OpenAPI 3.1 speaks. */
const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" });
  return rest;
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

const operationOf = (route: Route) => ({
  operationId: `${route.method}${route.path.replaceAll(/[/{}.-]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
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
