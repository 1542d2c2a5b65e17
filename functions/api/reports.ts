/** Reports: their heads, their text, the original file, and what was read in them. */
import * as z from "zod";
import { Problem } from "../../shared/errors.ts";
import { claimSchema } from "../../shared/facts/claim.ts";
import { mentionSchema } from "../../shared/facts/mention.ts";
import type { PageRequest } from "../../shared/ports/page.ts";
import { reportId } from "../../shared/report/identity.ts";
import { type Report, reportSchema } from "../../shared/report/report.ts";
import { normalizedReportSchema } from "../../shared/text/normalized-report.ts";
import { mentionsOnce, parseReportFilter, reportMatcher } from "./about-reports.ts";
import { filterParameter, listOf, listQuery, pageAnswer, refilled } from "./paging.ts";
import { type Ask, json, route, text } from "./route.ts";
import { seenBy, shown } from "./visible.ts";

/** A Lambda answer holds 6 MB; JSON escapes take their share. */
const maxTextBytes = 4_500_000;

const wanted = async ({ ports, who, params }: Ask): Promise<Report> =>
  shown(who, "report", params("id"), await ports.reports.get(params("id")));

const topic = "reports";
const role = "reader";

export const reportRoutes = [
  route({
    method: "get",
    path: "/v1/reports",
    topic,
    role,
    summary: "Reports, newest received first; a filter asks what their mentions say and when they were published",
    query: listQuery.extend({
      filter: filterParameter,
      key: z
        .string()
        .max(1024)
        .optional()
        .meta({ description: "Only the report uploaded under this object key; those inside it are its members." }),
    }),
    answers: { 200: { says: "A page of report heads.", schema: listOf(reportSchema) } },
    answer: async ({ ports, who, query, url }) => {
      const matches = reportMatcher(parseReportFilter(query.filter), mentionsOnce(ports.reports));
      const visible = (report: Report) => seenBy(who)(report) && matches(report);
      const read = async (page: PageRequest) => {
        if (query.key === undefined) return ports.reports.list(page);
        const report = await ports.reports.get(reportId(ports.uploads.bucket, query.key, null));
        return { items: report ? [report] : [] };
      };
      return pageAnswer(await refilled(read, visible, query), url);
    },
  }),
  route({
    method: "get",
    path: "/v1/reports/{id}",
    topic,
    role,
    summary:
      "One report: title, publisher, dates, language, state; `container` and `members` tell what it lies in and what lies in it",
    answers: { 200: { says: "The head of the report.", schema: reportSchema } },
    answer: async (ask) => json(await wanted(ask)),
  }),
  route({
    method: "get",
    path: "/v1/reports/{id}/members",
    topic,
    role,
    summary:
      "Reports that lie directly in this one (files of an archive, mails of a mailbox, rows, attachments), by path",
    query: listQuery,
    answers: { 200: { says: "A page of report heads.", schema: listOf(reportSchema) } },
    answer: async (ask) => {
      const container = await wanted(ask);
      const read = (page: PageRequest) => ask.ports.reports.members(container, page);
      return pageAnswer(await refilled(read, seenBy(ask.who), ask.query), ask.url);
    },
  }),
  route({
    method: "get",
    path: "/v1/reports/{id}/text",
    topic,
    role,
    summary: "The clean text that all spans point into; as JSON with its paragraphs when asked for JSON",
    answers: {
      200: {
        says: "The text.",
        media: ["text/plain"],
        schema: z.object({
          report: z.string(),
          version: z.string(),
          ...normalizedReportSchema.pick({ text: true, blocks: true }).shape,
        }),
      },
    },
    answer: async (ask) => {
      const { id, version } = await wanted(ask);
      const found = await ask.ports.archive.text(id, version);
      if (!found) throw new Problem("record.not-found", { kind: "text of report", id });
      const bytes = Buffer.byteLength(found.text);
      if (bytes > maxTextBytes) throw new Problem("request.too-large", { bytes, limit: maxTextBytes });
      const asJson = ask.accept.includes("application/json");
      return asJson
        ? json({ report: id, version, text: found.text, blocks: found.blocks })
        : text(found.text, "text/plain");
    },
  }),
  route({
    method: "get",
    path: "/v1/reports/{id}/original",
    topic,
    role,
    summary: "The file as it was uploaded; of a report that lies in a file, that file",
    answers: { 302: { says: "A link that holds for some minutes, in Location." } },
    answer: async (ask) => {
      const location = await ask.ports.uploads.link((await wanted(ask)).key);
      return new Response(null, { status: 302, headers: { location, "cache-control": "no-store" } });
    },
  }),
  route({
    method: "get",
    path: "/v1/reports/{id}/mentions",
    topic,
    role,
    summary: "What the report says of each happening, with the words it was read from",
    answers: { 200: { says: "All mentions of the report.", schema: listOf(mentionSchema) } },
    answer: async (ask) => json({ items: await ask.ports.reports.mentions((await wanted(ask)).id) }),
  }),
  route({
    method: "get",
    path: "/v1/reports/{id}/claims",
    topic,
    role,
    summary: "Who says what in the report",
    answers: { 200: { says: "All claims of the report.", schema: listOf(claimSchema) } },
    answer: async (ask) => json({ items: await ask.ports.reports.claims((await wanted(ask)).id) }),
  }),
];
