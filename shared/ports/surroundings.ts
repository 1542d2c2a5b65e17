/** Time, chance and logging, handed in so that stages stay pure. */

export type Clock = () => Date;
/** A random id, 32 hex digits. */
export type Chance = () => string;
/** Structured logging without report text: ids, codes, counts, milliseconds. */
export interface Log {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}
