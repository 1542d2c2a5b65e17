/** Every problem this system can report: a code, its typed detail, the HTTP status the API answers it with. */

type Details = {
  // A report that cannot be read; the bytes are kept.
  "report.empty": { key: string };
  "report.unknown-kind": { key: string };
  "report.unreadable": { key: string; kind: string };
  "report.encrypted": { key: string; kind: string };
  "report.too-large": { key: string; bytes: number; limit: number };
  "report.too-many-pages": { key: string; pages: number; limit: number };
  "report.too-many-pixels": { key: string; pixels: number; limit: number };
  "report.too-many-members": { key: string; members: number; limit: number };
  "report.too-deep": { key: string; depth: number; limit: number };
  "report.no-text": { key: string; kind: string };
  "report.bad-metadata": { key: string; field: string; value: string };
  /** Reading it was broken off: it took too long, or too much memory. */
  "report.too-costly": { key: string; kind: string; of: "time" | "memory"; limit: number };
  "report.crashed": { key: string; attempts: number };
  "report.missing": { key: string };
  // A message that could not be worked off.
  "message.unreadable": { queue: string };
  "message.exhausted": { queue: string; attempts: number };
  // An issue that may not be sent.
  "issue.wording": { issue: string; findings: string[] };
  "issue.waiting": { buckets: string[] };
  // A mail the mail service would not take, and one nobody knows the fate of.
  "mail.refused": { issue: string; subscription: string; because: string };
  "mail.unsure": { issue: string; subscription: string };
  // A failure no message can try again.
  "failure.final": { failure: string };
  // A request that cannot be answered.
  "request.invalid": { field: string; because: string };
  "request.too-large": { bytes: number; limit: number };
  "filter.invalid": { position: number; found: string; allowed: string[] };
  "cursor.invalid": { cursor: string };
  "token.missing": Record<string, never>;
  "token.invalid": { because: string };
  "role.insufficient": { needed: string };
  "record.not-found": { kind: string; id: string };
  "route.unknown": { path: string };
  "method.not-allowed": { method: string; allowed: string[] };
  "config.missing": { variables: string[] };
};

export type Code = keyof Details;

/** HTTP status per code, for those the API can answer; every other code is a 500 there. */
const statuses: Record<Code, number> = {
  "report.empty": 422,
  "report.unknown-kind": 422,
  "report.unreadable": 422,
  "report.encrypted": 422,
  "report.too-large": 422,
  "report.too-many-pages": 422,
  "report.too-many-pixels": 422,
  "report.too-many-members": 422,
  "report.too-deep": 422,
  "report.no-text": 422,
  "report.bad-metadata": 422,
  "report.too-costly": 422,
  "report.crashed": 422,
  "report.missing": 404,
  "message.unreadable": 500,
  "message.exhausted": 500,
  "issue.wording": 500,
  "issue.waiting": 503,
  "mail.refused": 500,
  "mail.unsure": 409,
  "failure.final": 409,
  "request.invalid": 400,
  "request.too-large": 413,
  "filter.invalid": 400,
  "cursor.invalid": 400,
  "token.missing": 401,
  "token.invalid": 401,
  "role.insufficient": 403,
  "record.not-found": 404,
  "route.unknown": 404,
  "method.not-allowed": 405,
  "config.missing": 500,
};

export const problemCodes = Object.keys(statuses) as [Code, ...Code[]];

/** An error callers switch on by `code`; foreign errors become its `cause`. */
export class Problem<C extends Code = Code> extends Error {
  readonly code: C;
  readonly detail: Details[C];

  constructor(code: C, detail: Details[C], cause?: unknown) {
    super(`${code} ${JSON.stringify(detail)}`, cause === undefined ? undefined : { cause });
    this.name = "Problem";
    this.code = code;
    this.detail = detail;
  }

  get status(): number {
    return statuses[this.code];
  }
}

/** Whether `error` is a {@link Problem} with this code; narrows its detail. */
export const hasCode = <C extends Code>(error: unknown, code: C): error is Problem<C> =>
  error instanceof Problem && error.code === code;
