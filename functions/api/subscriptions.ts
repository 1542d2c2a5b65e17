/** Subscriptions: who receives which digest. */
import { createHash } from "node:crypto";
import * as z from "zod";
import { seriesOf } from "../../shared/digest/series.ts";
import { cadences, type Subscription, subscriptionSchema } from "../../shared/digest/subscription.ts";
import { Problem } from "../../shared/errors.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { markingSchema, mayRead } from "../../shared/report/marking.ts";
import { listOf, listQuery, pageAnswer } from "./paging.ts";
import { json, route } from "./route.ts";

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** What an issue covers: shared by subscriptions and by issues asked for once. */
export const scopeShape = {
  name: z.string().trim().min(1).max(80),
  filter: z.string().default(""),
  zone: z.string().refine(isZone, "is no IANA time zone such as Asia/Bishkek").default("UTC"),
};

const wantedSchema = z.strictObject({
  email: z.email(),
  ...scopeShape,
  cadence: z.enum(cadences).default("weekly"),
  clearance: markingSchema.default("TLP:CLEAR"),
  quiet: z.enum(["short", "none"]).default("short"),
});

/** The token is the reader's own key to leave: nobody else reads it. */
const openSchema = subscriptionSchema.omit({ token: true });
const withoutToken = ({ token: _, ...open }: Subscription): z.infer<typeof openSchema> => open;

/** The same reader and scope are the same subscription, so a repeated request adds nothing. */
const subscriptionId = (email: string, series: string): string =>
  createHash("sha256").update(`${email.toLowerCase()}\n${series}`).digest("hex").slice(0, 12);

const topic = "subscriptions";
const role = "admin";

export const subscriptionRoutes = [
  route({
    method: "get",
    path: "/v1/subscriptions",
    topic,
    role,
    summary: "All subscriptions",
    query: listQuery,
    answers: { 200: { says: "A page of subscriptions.", schema: listOf(openSchema) } },
    answer: async ({ ports, query: { limit, cursor }, url }) => {
      const page = await ports.subscriptions.list({ limit, ...(cursor !== undefined && { cursor }) });
      return pageAnswer({ ...page, items: page.items.map(withoutToken) }, url);
    },
  }),
  route({
    method: "post",
    path: "/v1/subscriptions",
    topic,
    role,
    summary:
      "Subscribe a reader to a digest; repeated for the same reader and scope it makes an inactive one active again",
    body: wantedSchema,
    answers: {
      201: { says: "The new subscription.", schema: openSchema },
      200: { says: "It stood already.", schema: openSchema },
    },
    answer: async ({ ports, who, body }) => {
      parseFilter(body.filter);
      // Nobody gives away more than he may see.
      if (!mayRead(who.clearance, body.clearance)) {
        throw new Problem("role.insufficient", { needed: `a clearance of ${body.clearance}` });
      }
      const id = subscriptionId(body.email, seriesOf(body));
      const standing = await ports.subscriptions.get(id);
      const subscription: Subscription = {
        ...body,
        id,
        token: standing?.token ?? ports.chance(),
        // A suppressed address bounced or complained: subscribing it again would not make it accept mail.
        state: standing?.state === "suppressed" ? "suppressed" : "active",
        created: standing?.created ?? ports.clock().toISOString(),
      };
      await ports.subscriptions.save(subscription);
      return json(withoutToken(subscription), standing ? 200 : 201, { location: `/v1/subscriptions/${id}` });
    },
  }),
  route({
    method: "get",
    path: "/v1/subscriptions/{id}",
    topic,
    role,
    summary: "One subscription",
    answers: { 200: { says: "The subscription.", schema: openSchema } },
    answer: async ({ ports, params }) => {
      const subscription = await ports.subscriptions.get(params("id"));
      if (!subscription) throw new Problem("record.not-found", { kind: "subscription", id: params("id") });
      return json(withoutToken(subscription));
    },
  }),
  route({
    method: "delete",
    path: "/v1/subscriptions/{id}",
    topic,
    role,
    summary: "End a subscription and forget the address",
    answers: { 204: { says: "It is gone." } },
    answer: async ({ ports, params }) => {
      const id = params("id");
      if (!(await ports.subscriptions.get(id))) throw new Problem("record.not-found", { kind: "subscription", id });
      await ports.subscriptions.remove(id);
      return new Response(null, { status: 204 });
    },
  }),
];
