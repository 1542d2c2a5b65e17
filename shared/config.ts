/** Which variables each function needs: the contract the CDK app and the entries both compile against. */
import { Problem } from "./errors.ts";

/** What every function needs: its records, and the CloudWatch namespace its stage counts under. */
const house = ["RECORD_TABLE", "METRICS_NAMESPACE"] as const;

export const env = {
  normalize: [
    ...house,
    "REPORT_BUCKET",
    "ARCHIVE_BUCKET",
    "NORMALIZE_QUEUE_URL",
    "RESOLVE_QUEUE_URL",
    "TRANSCRIBE_QUEUE_URL",
    "DEFAULT_MARKING",
  ],
  transcribe: [...house, "REPORT_BUCKET", "ARCHIVE_BUCKET", "NORMALIZE_QUEUE_URL", "DEFAULT_MARKING"],
  classify: [...house, "ARCHIVE_BUCKET", "RESOLVE_QUEUE_URL"],
  resolve: [...house, "RESOLVE_QUEUE_URL"],
  failed: house,
  digest: [...house, "ARCHIVE_BUCKET", "DIGEST_QUEUE_URL", "RESOLVE_QUEUE_URL", "DELIVER_QUEUE_URL"],
  deliver: [...house, "ARCHIVE_BUCKET", "MAIL_FROM", "MAIL_CONFIGURATION_SET", "PUBLIC_URL"],
  "mail-events": house,
  api: [
    ...house,
    "REPORT_BUCKET",
    "ARCHIVE_BUCKET",
    "NORMALIZE_QUEUE_URL",
    "TRANSCRIBE_QUEUE_URL",
    "CLASSIFY_QUEUE_URL",
    "RESOLVE_QUEUE_URL",
    "DIGEST_QUEUE_URL",
    "DELIVER_QUEUE_URL",
    "MAIL_EVENTS_QUEUE_URL",
    "AUTH_ISSUER",
    "AUTH_AUDIENCE",
    // A JWKS document, or the https URL of one.
    "AUTH_JWKS",
  ],
} as const;

/** Name of a deployed function. */
export type FunctionName = keyof typeof env;

/** The queues messages are worked off from, each by the function of its name. */
export const queueNames = [
  "normalize",
  "transcribe",
  "classify",
  "resolve",
  "digest",
  "deliver",
  "mail-events",
] as const satisfies readonly FunctionName[];
export type QueueName = (typeof queueNames)[number];

/** What each function counts, as CloudWatch metrics of dimension `service` = its name; the dashboard shows every one. */
export const metrics = {
  normalize: ["ReportsNormalized", "ReportsQuarantined", "ReportsHandedOn"],
  transcribe: ["ReportsNormalized", "ReportsQuarantined"],
  classify: ["ReportsClassified", "MentionsRead", "ClaimsRead"],
  resolve: ["BucketsResolved", "IncidentsWritten"],
  failed: ["MessagesGivenUp"],
  digest: ["IssuesFiled", "IssuesRefused"],
  deliver: ["MailsSent", "MailsRefused", "MailsUnsure"],
  "mail-events": ["MailsDelivered", "MailsBounced", "MailsComplained"],
  api: ["RequestsAnswered", "RequestsFailed"],
} as const satisfies Record<FunctionName, readonly string[]>;

export type MetricOf<F extends FunctionName> = (typeof metrics)[F][number];
export type EnvOf<F extends FunctionName> = Record<(typeof env)[F][number], string>;

/** Reads a function's variables out of `source`; throws `config.missing` naming every one that is absent or empty. */
export const readEnv = <F extends FunctionName>(name: F, source: Record<string, string | undefined>): EnvOf<F> => {
  const wanted: readonly string[] = env[name];
  const variables = wanted.filter((variable) => !source[variable]);
  if (variables.length > 0) throw new Problem("config.missing", { variables });
  return Object.fromEntries(wanted.map((variable) => [variable, source[variable]])) as EnvOf<F>;
};
