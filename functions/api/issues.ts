/** Issues: built on request, read as data or as the reader saw them. */
import { createHash } from "node:crypto";
import * as z from "zod";
import { render } from "../../shared/digest/email.ts";
import type { Issue } from "../../shared/digest/issue.ts";
import { issueId, seriesOf } from "../../shared/digest/series.ts";
import type { Subscription } from "../../shared/digest/subscription.ts";
import { Problem } from "../../shared/errors.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { markingSchema, mayRead } from "../../shared/report/marking.ts";
import { listOf, listQuery, pageAnswer, refilled } from "./paging.ts";
import { type Ask, json, route, text } from "./route.ts";
import { scopeShape } from "./subscriptions.ts";
import { seenBy, shown } from "./visible.ts";

/** A window longer than this is no period any cadence compares with. */
const mostDays = 400;
const dayMs = 86_400_000;

const headSchema = z.object({
  id: z.string(),
  series: z.string(),
  number: z.number().int(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  zone: z.string(),
  marking: markingSchema,
  subject: z.string(),
  created: z.string(),
});

const instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());

const wantedSchema = z
  .strictObject({
    subscription: z.string().optional().meta({ description: "Whose digest; or name a scope, which nobody is mailed." }),
    scope: z.strictObject(scopeShape).optional(),
    from: instant,
    to: instant,
    preview: z.boolean().default(false),
  })
  .refine(({ subscription, scope }) => (subscription === undefined) !== (scope === undefined), {
    path: ["subscription"],
    error: "give either a subscription or a scope",
  })
  .refine(({ from, to }) => from < to, { path: ["to"], error: "must be later than from" })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= mostDays * dayMs, {
    path: ["to"],
    error: `must be within ${mostDays} days of from`,
  });
type Wanted = z.output<typeof wantedSchema>;

const acceptedSchema = z.object({ id: z.string(), requested: z.string() });

const cadenceOf = ({ from, to }: Wanted): Subscription["cadence"] => {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  return days <= 2 ? "daily" : days <= 14 ? "weekly" : "monthly";
};

/** A scope asked for once is kept as a subscription that is never mailed: building needs one, repeats find it. */
const unmailed = async (ask: Ask<unknown, Wanted>, scope: NonNullable<Wanted["scope"]>): Promise<Subscription> => {
  const { ports, who, body } = ask;
  parseFilter(scope.filter);
  const described = { ...scope, cadence: cadenceOf(body), clearance: who.clearance };
  const id = createHash("sha256")
    .update(`unmailed\n${seriesOf(described)}`)
    .digest("hex")
    .slice(0, 12);
  const subscription: Subscription = {
    ...described,
    id,
    email: "nobody@threat-digest.invalid",
    quiet: "short",
    token: ports.chance(),
    state: "unsubscribed",
    created: ports.clock().toISOString(),
  };
  const standing = await ports.subscriptions.get(id);
  if (!standing) await ports.subscriptions.save(subscription);
  return standing ?? subscription;
};

const subscriptionOf = async (ask: Ask<unknown, Wanted>): Promise<Subscription> => {
  const { subscription: id = "", scope } = ask.body;
  if (scope) return unmailed(ask, scope);
  const subscription = await ask.ports.subscriptions.get(id);
  if (subscription && mayRead(ask.who.clearance, subscription.clearance)) return subscription;
  throw new Problem("record.not-found", { kind: "subscription", id });
};

/** What a reader of this Accept header wants: the first of our media types he names. */
const mediumOf = (accept: string): "json" | "text/html" | "text/plain" => {
  const named = accept.split(",").map((part) => part.split(";")[0]?.trim());
  const first = named.find((media) => media === "application/json" || media === "text/html" || media === "text/plain");
  return first === "text/html" || first === "text/plain" ? first : "json";
};

const issueAnswer = (issue: Issue, accept: string): Response => {
  const medium = mediumOf(accept);
  if (medium === "json") return json(issue);
  const rendered = render(issue);
  return text(medium === "text/html" ? rendered.html : rendered.text, medium);
};

const topic = "issues";

export const issueRoutes = [
  route({
    method: "get",
    path: "/v1/issues",
    topic,
    role: "reader",
    summary: "Issues of all series, newest window first",
    query: listQuery,
    answers: { 200: { says: "A page of issue heads.", schema: listOf(headSchema) } },
    answer: async ({ ports, who, query, url }) =>
      pageAnswer(await refilled((page) => ports.issues.list(page), seenBy(who), query), url),
  }),
  route({
    method: "get",
    path: "/v1/issues/{id}",
    topic,
    role: "reader",
    summary: "One issue: as data, or with Accept text/html or text/plain as it was mailed",
    answers: {
      200: { says: "The issue.", schema: headSchema.loose(), media: ["application/json", "text/html", "text/plain"] },
    },
    answer: async ({ ports, who, params, accept }) => {
      const id = params("id");
      shown(who, "issue", id, await ports.issues.get(id));
      return issueAnswer(shown(who, "issue", id, await ports.archive.issue(id)), accept);
    },
  }),
  route({
    method: "post",
    path: "/v1/issues",
    topic,
    role: "analyst",
    summary:
      "Have an issue built for a window, half-open in received time; a preview is neither numbered nor mailed, a repeat adds nothing",
    body: wantedSchema,
    answers: {
      202: { says: "It is being built: ask for Location until it is there.", schema: acceptedSchema },
    },
    answer: async (ask) => {
      const { ports, body } = ask;
      const { from, to, preview } = body;
      const subscription = await subscriptionOf(ask);
      const id = issueId(seriesOf(subscription), from, to, preview);
      const location = `/v1/issues/${id}`;
      const requested = ports.clock().toISOString();
      await ports.digestQueue.send({ subscription: subscription.id, from, to, preview, requested });
      return json({ id, requested }, 202, { location, "retry-after": "1" });
    },
  }),
];
