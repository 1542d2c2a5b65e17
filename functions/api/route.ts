/** A route of the API: what it takes, who may ask, what it answers. One description serves requests and the OpenAPI document. */
import type { z } from "zod";
import type { Caller, Role } from "../../shared/ports/gate.ts";
import type { ApiPorts } from "./ports.ts";

/** One request, read and checked. */
export type Ask<Query = unknown, Body = unknown> = {
  ports: ApiPorts;
  /** The caller; routes open to everybody see a reader cleared for TLP:CLEAR. */
  who: Caller;
  params: (name: string) => string;
  query: Query;
  body: Body;
  /** The Accept header, lower case. */
  accept: string;
  /** Path with query, for links. */
  url: URL;
};

/** One answer as the document describes it. */
export type Described = { says: string; schema?: z.ZodType; media?: readonly string[] };

type Description = {
  method: "get" | "post" | "delete";
  /** `/v1/reports/{id}` */
  path: string;
  topic: string;
  summary: string;
  /** Least role that may ask; `everybody` needs no token. */
  role: Role | "everybody";
  answers: Record<number, Described>;
};

export type Route = Description & {
  query?: z.ZodType;
  body?: z.ZodType;
  answer: (ask: Ask) => Promise<Response>;
};

/** Ties the types of query and body to the handler, then forgets them so that routes fit in one list. */
export const route = <Query extends z.ZodType, Body extends z.ZodType>(
  description: Description & {
    query?: Query;
    body?: Body;
    answer: (ask: Ask<z.output<Query>, z.output<Body>>) => Promise<Response>;
  },
): Route => ({
  ...description,
  // The mount parsed both with these very schemas.
  answer: (ask) => description.answer(ask as Ask<z.output<Query>, z.output<Body>>),
});

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  });

export const text = (body: string, media: "text/plain" | "text/html"): Response =>
  new Response(body, { headers: { "content-type": `${media}; charset=utf-8`, "cache-control": "no-store" } });
