/** Structured logs of a deployed function: ids, codes and numbers, never report text. */
import { Logger } from "@aws-lambda-powertools/logger";
import { Problem } from "../../shared/errors.ts";
import type { Log } from "../../shared/ports/surroundings.ts";

/** Where an error was thrown, without its first line, which is its words. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? "").split("\n").flatMap((line) => /^\s+at (.*)/.exec(line)?.[1] ?? []);

/** Errors of the SDK and of the system speak of requests and sockets; a parser's may quote what it read. */
const speaksSafely = (error: Error): boolean =>
  "$metadata" in error || (typeof Reflect.get(error, "code") === "string" && "syscall" in error);

/** An error as a log may show it: a problem with its code and detail, another with its name and where it was thrown. */
export const errorFields = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error.cause === undefined ? {} : { cause: errorFields(error.cause) };
  if (error instanceof Problem) return { name: error.name, code: error.code, detail: error.detail, ...cause };
  return {
    name: error.name,
    ...(speaksSafely(error) && { message: error.message }),
    at: framesOf(error).slice(0, 12),
    ...cause,
  };
};

const safe = ({ error, ...fields }: Record<string, unknown> = {}): Record<string, unknown> =>
  error === undefined ? fields : { ...fields, error: errorFields(error) };

export const openLog = (serviceName: string): Log => {
  const logger = new Logger({ serviceName });
  return {
    about(fields) {
      for (const [name, value] of Object.entries(fields)) {
        if (value === undefined) logger.removeKeys([name]);
        else logger.appendKeys({ [name]: value });
      }
    },
    info: (message, fields) => logger.info(message, safe(fields)),
    warn: (message, fields) => logger.warn(message, safe(fields)),
    error: (message, fields) => logger.error(message, safe(fields)),
  };
};
