/** Structured logs of a deployed function: ids, codes and numbers, never report text. */
import { Logger } from "@aws-lambda-powertools/logger";
import type { Log } from "../../shared/ports/surroundings.ts";

/** Problems show their code and detail; foreign errors keep name, message and stack. */
const fieldsOf = (fields: Record<string, unknown> = {}): Record<string, unknown> => {
  const { error, ...rest } = fields;
  return error instanceof Error ? { ...rest, error } : fields;
};

export const openLog = (serviceName: string): Log => {
  const logger = new Logger({ serviceName });
  return {
    info: (message, fields) => logger.info(message, fieldsOf(fields)),
    warn: (message, fields) => logger.warn(message, fieldsOf(fields)),
    error: (message, fields) => logger.error(message, fieldsOf(fields)),
  };
};
