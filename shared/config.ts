/** Which variables each function needs: the contract the CDK app and the entries both compile against. */
import { Problem } from "./errors.ts";

export const env = {
  normalize: ["REPORT_BUCKET", "ARCHIVE_BUCKET", "RECORD_TABLE", "DEFAULT_MARKING"],
  classify: ["ARCHIVE_BUCKET", "RECORD_TABLE", "RESOLVE_QUEUE_URL"],
  resolve: ["RECORD_TABLE", "RESOLVE_QUEUE_URL"],
  failed: ["RECORD_TABLE"],
  digest: ["ARCHIVE_BUCKET", "RECORD_TABLE", "DIGEST_QUEUE_URL", "RESOLVE_QUEUE_URL", "DELIVER_QUEUE_URL"],
  deliver: ["ARCHIVE_BUCKET", "RECORD_TABLE", "MAIL_FROM", "MAIL_CONFIGURATION_SET", "PUBLIC_URL"],
  "mail-events": ["RECORD_TABLE"],
  api: [
    "REPORT_BUCKET",
    "ARCHIVE_BUCKET",
    "RECORD_TABLE",
    "DIGEST_QUEUE_URL",
    "AUTH_ISSUER",
    "AUTH_AUDIENCE",
    // A JWKS document, or the https URL of one.
    "AUTH_JWKS",
  ],
} as const;

/** Name of a deployed function. */
export type FunctionName = keyof typeof env;
export type EnvOf<F extends FunctionName> = Record<(typeof env)[F][number], string>;

/** Reads a function's variables out of `source`; throws `config.missing` naming every one that is absent or empty. */
export const readEnv = <F extends FunctionName>(name: F, source: Record<string, string | undefined>): EnvOf<F> => {
  const wanted: readonly string[] = env[name];
  const variables = wanted.filter((variable) => !source[variable]);
  if (variables.length > 0) throw new Problem("config.missing", { variables });
  return Object.fromEntries(wanted.map((variable) => [variable, source[variable]])) as EnvOf<F>;
};
