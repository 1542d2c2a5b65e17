/** Puts routes under a router: reads and checks a request, asks the gate, answers problems. */
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import type { Caller } from "../../shared/ports/gate.ts";
import { roles } from "../roles.ts";
import type { ApiPorts } from "./ports.ts";
import { problemAnswer } from "./problems.ts";
import type { Route } from "./route.ts";

/** No question to this API is longer. */
const maxBodyBytes = 64 * 1024;
const everybody: Caller = { role: "reader", clearance: "TLP:CLEAR" };

const checked = (schema: z.ZodType | undefined, value: unknown, part: "query" | "body"): unknown => {
  if (!schema) return undefined;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const field = first?.path.join(".") || part;
  throw new Problem("request.invalid", { field, because: first?.message ?? "cannot be read" });
};

const readBody = async (request: Request): Promise<unknown> => {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > maxBodyBytes) {
    throw new Problem("request.too-large", { bytes: bytes.byteLength, limit: maxBodyBytes });
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Problem("request.invalid", { field: "body", because: "is not JSON" }, cause);
  }
};

const callerOf = async ({ role }: Route, ports: ApiPorts, authorization: string | undefined): Promise<Caller> => {
  if (role === "everybody") return everybody;
  const who = await ports.gate.who(authorization);
  if (roles.indexOf(who.role) < roles.indexOf(role))
    throw new Problem("role.insufficient", { needed: `the role ${role}` });
  return who;
};

const routerPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** The app that answers `routes`, and in problems everything else. */
export const mount = (routes: readonly Route[], ports: ApiPorts): Hono => {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], formAction: ["'self'"] },
    }),
  );

  for (const route of routes) {
    app.on(route.method, routerPath(route.path), async (c) => {
      const started = ports.clock().getTime();
      const who = await callerOf(route, ports, c.req.header("authorization"));
      const answer = await route.answer({
        ports,
        who,
        params: (name) => c.req.param(name) ?? "",
        query: checked(route.query, c.req.query(), "query"),
        body: route.body && checked(route.body, await readBody(c.req.raw), "body"),
        accept: (c.req.header("accept") ?? "").toLowerCase(),
        url: new URL(c.req.url),
      });
      const took = ports.clock().getTime() - started;
      ports.log.info("request", {
        method: route.method,
        route: route.path,
        role: who.role,
        status: answer.status,
        took,
      });
      return answer;
    });
  }

  // After all routes: their paths under any other method.
  for (const path of new Set(routes.map((one) => one.path))) {
    const allowed = routes.filter((one) => one.path === path).map((one) => one.method.toUpperCase());
    if (allowed.includes("GET")) allowed.push("HEAD");
    app.all(routerPath(path), (c) =>
      problemAnswer(new Problem("method.not-allowed", { method: c.req.method, allowed })),
    );
  }
  app.notFound((c) => problemAnswer(new Problem("route.unknown", { path: c.req.path.slice(0, 200) })));
  app.onError((error, c) => {
    const answer = problemAnswer(error);
    if (answer.status >= 500)
      ports.log.error("request failed", {
        method: c.req.method,
        error: error.name,
        because: error.message,
        stack: error.stack,
      });
    return answer;
  });
  return app;
};
