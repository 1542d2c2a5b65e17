/** How the system stands: what waits in which queue, what is unresolved, what failed, what came last. */
import * as z from "zod";
import { queueNames } from "../../shared/config.ts";
import { json, route } from "./route.ts";
import { seenBy } from "./visible.ts";

const countsSchema = z.object({
  waiting: z.number().int(),
  inWork: z.number().int(),
  delayed: z.number().int(),
});

const statusSchema = z.object({
  time: z.string(),
  /** Approximate, as the queue service counts. */
  queues: z.record(z.enum(queueNames), countsSchema),
  /** Buckets of incidents that were touched and are not yet worked out. */
  unresolved: z.array(z.string()),
  /** Failures by code; `more` when there are over a hundred. */
  failures: z.object({ codes: z.record(z.string(), z.number().int()), more: z.boolean() }),
  lastReport: z.object({ id: z.string(), state: z.string(), received: z.string() }).nullable(),
  lastIssue: z.object({ id: z.string(), number: z.number().int(), to: z.string() }).nullable(),
});

const most = 100;

export const statusRoutes = [
  route({
    method: "get",
    path: "/v1/status",
    topic: "operations",
    role: "analyst",
    summary: "What waits, what failed, what came last",
    answers: { 200: { says: "The standing.", schema: statusSchema } },
    answer: async ({ ports, who }) => {
      const backlogs = await Promise.all(
        queueNames.map(async (name) => [name, await ports.queues.backlog(name)] as const),
      );
      const [failures, unresolved, reports, issues] = await Promise.all([
        ports.failures.list({ limit: most }),
        ports.buckets.dirty(),
        ports.reports.list({ limit: most }),
        ports.issues.list({ limit: most }),
      ]);
      const codes: Record<string, number> = {};
      for (const { code } of failures.items) codes[code] = (codes[code] ?? 0) + 1;
      const report = reports.items.find(seenBy(who));
      const issue = issues.items.find(seenBy(who));
      return json({
        time: ports.clock().toISOString(),
        queues: Object.fromEntries(backlogs),
        unresolved,
        failures: { codes, more: failures.next !== undefined },
        lastReport: report ? { id: report.id, state: report.state, received: report.received } : null,
        lastIssue: issue ? { id: issue.id, number: issue.number, to: issue.to } : null,
      });
    },
  }),
];
