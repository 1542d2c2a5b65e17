/** Time, chance and logging, handed in so that stages stay pure. */

export type Clock = () => Date;
/** A random id, 32 hex digits. */
export type Chance = () => string;
/**
 * Structured logging without report text: ids, codes, counts, milliseconds. A process works one event at a time, so what
 * `about` sets stands on every later line until it is set anew; undefined takes a field off.
 */
export interface Log {
  /** `delivery` is the queue message; `correlation` is the report's id from upload to incident, the from there to the mail. */
  about(fields: {
    request?: string | undefined;
    delivery?: string | undefined;
    correlation?: string | undefined;
  }): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** Counts what a function did, as metrics of its own. */
export interface Meter<Metric extends string = string> {
  /** Adds to a count of this invocation; zero says that it could have happened. */
  count(metric: Metric, by?: number): void;
  /** Hands the counts of this invocation over. */
  publish(): void;
}
