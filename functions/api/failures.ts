/** The failures list: what could not be done, in words, and where its bytes are. */
import * as z from "zod";
import { type Code, Problem, problemCodes } from "../../shared/errors.ts";
import type { Failure } from "../../shared/ports/report-records.ts";
import { listOf, listQuery, pageAnswer, refilled } from "./paging.ts";
import { sentenceOf, titleOf } from "./problem-words.ts";
import { type Ask, json, route } from "./route.ts";
import { seenBy } from "./visible.ts";

export const failureSchema = z.object({
  id: z.string(),
  stage: z.string(),
  code: z.enum(problemCodes),
  title: z.string(),
  because: z.string(),
  detail: z.record(z.string(), z.unknown()),
  key: z.string().nullable(),
  member: z.string().optional(),
  report: z.string().nullable(),
  at: z.string(),
  attempts: z.number().int(),
  /** Whether `POST /v1/failures/{id}/retry` can try it again. */
  canRetry: z.boolean(),
});

/** The failure with its code in words. The stored detail is the one the code was thrown with. */
export const inWords = ({ again, ...failure }: Failure): z.infer<typeof failureSchema> => ({
  ...failure,
  canRetry: again !== null,
  title: titleOf(failure.code),
  because: sentenceOf(failure.code, failure.detail as Problem<Code>["detail"]),
});

/** A failure is as visible as the report it is about. */
export const visibleTo =
  ({ ports, who }: Pick<Ask, "ports" | "who">) =>
  async (failure: Failure): Promise<boolean> => {
    const report = failure.report === null ? undefined : await ports.reports.get(failure.report);
    return report === undefined || seenBy(who)(report);
  };

const topic = "failures";
const role = "analyst";

export const failureRoutes = [
  route({
    method: "get",
    path: "/v1/failures",
    topic,
    role,
    summary: "What could not be done and why, newest first",
    query: listQuery,
    answers: { 200: { says: "A page of failures.", schema: listOf(failureSchema) } },
    answer: async (ask) => {
      const page = await refilled((request) => ask.ports.failures.list(request), visibleTo(ask), ask.query);
      return pageAnswer({ ...page, items: page.items.map(inWords) }, ask.url);
    },
  }),
  route({
    method: "get",
    path: "/v1/failures/{id}",
    topic,
    role,
    summary: "One failure; that of a report has the report's id",
    answers: { 200: { says: "The failure.", schema: failureSchema } },
    answer: async (ask) => {
      const id = ask.params("id");
      const failure = await ask.ports.failures.get(id);
      if (!failure || !(await visibleTo(ask)(failure))) throw new Problem("record.not-found", { kind: "failure", id });
      return json(inWords(failure));
    },
  }),
];
