/** The story of one report: each stop from upload to mail, in order, and what stands of it now. */
import * as z from "zod";
import { Problem } from "../../shared/errors.ts";
import type { Sending } from "../../shared/ports/issue-records.ts";
import type { Stop } from "../../shared/ports/trail.ts";
import { reportId } from "../../shared/report/identity.ts";
import { reportSchema } from "../../shared/report/report.ts";
import { failureSchema, inWords } from "./failures.ts";
import { viewsOf } from "./incident-views.ts";
import { type Ask, json, route } from "./route.ts";
import { seenBy } from "./visible.ts";

const stopSchema = z.object({
  stage: z.string(),
  outcome: z.string(),
  at: z.string(),
  mark: z.string(),
  attempt: z.number().int().optional(),
  ms: z.number().int().optional(),
  code: z.string().optional(),
  about: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const traceSchema = z.object({
  /** The report's id: the correlation id of every log line about it. */
  correlation: z.string(),
  report: reportSchema.nullable(),
  stops: z.array(stopSchema),
  failure: failureSchema.nullable(),
  incidents: z.array(z.object({ id: z.string(), headline: z.string() })),
  issues: z.array(
    z.object({
      id: z.string(),
      number: z.number().int(),
      subject: z.string(),
      mails: z.array(z.object({ subscription: z.string(), state: z.string(), at: z.string() })),
    }),
  ),
});

/** Incidents its mentions stand in, as this caller may see them. */
const incidentsOf = async (report: string, ask: Ask) => {
  const found = new Map<string, { id: string; headline: string }>();
  for (const mention of await ask.ports.reports.mentions(report)) {
    const incident = await ask.ports.incidents.get(mention.id);
    for (const { id, headline } of incident ? await viewsOf(incident, ask) : []) found.set(id, { id, headline });
  }
  return [...found.values()];
};

const mailOf = ({ subscription, state, at }: Sending) => ({ subscription, state, at });

/** Issues that count it and may be read, each with what became of its mails. */
const issuesOf = async (stops: readonly Stop[], { ports, who }: Ask) => {
  const issues: z.infer<typeof traceSchema>["issues"] = [];
  for (const { outcome, mark } of stops) {
    const head = outcome === "covered" ? await ports.issues.get(mark) : undefined;
    if (head === undefined || !seenBy(who)(head)) continue;
    const mails = (await ports.ledger.ofIssue(head.id)).map(mailOf);
    issues.push({ id: head.id, number: head.number, subject: head.subject, mails });
  }
  return issues;
};

export const traceRoutes = [
  route({
    method: "get",
    path: "/v1/trace",
    topic: "operations",
    role: "analyst",
    summary: "The story of one report, each stop from upload to mail",
    query: z.object({
      report: z.string().max(64).optional().meta({ description: "Id of the report." }),
      key: z.string().max(1024).optional().meta({ description: "Or the object key it was uploaded under." }),
    }),
    answers: { 200: { says: "Its stops, oldest first.", schema: traceSchema } },
    answer: async (ask) => {
      const { ports, who, query } = ask;
      if ((query.report === undefined) === (query.key === undefined))
        throw new Problem("request.invalid", { field: "report", because: "give the report's id or its key" });
      const id = query.report ?? reportId(ports.uploads.bucket, query.key ?? "", null);
      const [report, stops] = await Promise.all([ports.reports.get(id), ports.trail.of(id)]);
      // Before it has a head nobody knows its marking: only who may see all may see that it came.
      const visible = report ? seenBy(who)(report) : stops.length > 0 && seenBy(who)({ marking: "TLP:RED" });
      if (!visible) throw new Problem("record.not-found", { kind: "report", id });
      const failure = await ports.failures.get(id);
      return json({
        correlation: id,
        report: report ?? null,
        stops: stops.map(({ report: _, ...stop }) => stop),
        failure: failure ? inWords(failure) : null,
        incidents: await incidentsOf(id, ask),
        issues: await issuesOf(stops, ask),
      });
    },
  }),
];
