/** Problems as RFC 9457 answers: our code in `type`, the typed detail as members. */
import * as z from "zod";
import { Problem } from "../../shared/errors.ts";
import { sentenceOf, titleOf } from "./problem-words.ts";

export const problemSchema = z.looseObject({
  /** `urn:threat-digest:problem:<code>`; `about:blank` for a fault of the service. */
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
});

const answer = (status: number, body: z.infer<typeof problemSchema>, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });

const headersOf = ({ code, detail }: Problem): Record<string, string> => {
  if (code === "token.missing") return { "www-authenticate": "Bearer" };
  if (code === "token.invalid") return { "www-authenticate": 'Bearer error="invalid_token"' };
  if (code === "issue.waiting") return { "retry-after": "5" };
  return "allowed" in detail && code === "method.not-allowed" ? { allow: detail.allowed.join(", ") } : {};
};

/** The answer to a problem; faults of the service show nothing of their inside. */
export const problemAnswer = (problem: unknown): Response => {
  if (!(problem instanceof Problem) || (problem.status >= 500 && problem.code !== "issue.waiting")) {
    const detail = "The service failed. The request can be repeated.";
    return answer(500, { type: "about:blank", title: "Internal error", status: 500, detail });
  }
  const { code, detail, status } = problem;
  const type = `urn:threat-digest:problem:${code}`;
  const body = { ...detail, type, title: titleOf(code), status, detail: sentenceOf(code, detail) };
  return answer(status, body, headersOf(problem));
};
