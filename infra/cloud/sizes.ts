/** How much each function gets: measured needs as data, read by the function and queue constructs. */
import type { FunctionName } from "../../shared/config.ts";

export type FunctionSize = {
  /** MiB; 1769 buys one whole processor. */
  memory: number;
  /** Time limit of one invocation. */
  seconds: number;
  /**
   * Whether the function may stand twice in a chain of messages. Lambda stops such chains after about sixteen turns, which
   * would drop the work of a busy bucket.
   */
  mayWakeItself?: true;
};

export const sizes: Readonly<Record<FunctionName, FunctionSize>> = {
  // Parsers of strangers' files: the limits of a report end it well before the clock does.
  normalize: { memory: 1769, seconds: 60 },
  // One page takes some seconds of a whole processor; the limits on pages and pixels end a report well before the clock does.
  transcribe: { memory: 1769, seconds: 900 },
  classify: { memory: 1769, seconds: 60 },
  // Asks itself again while reports keep arriving for the bucket it has just finished.
  resolve: { memory: 1769, seconds: 60, mayWakeItself: true },
  failed: { memory: 256, seconds: 30 },
  // Woken by the clock it queues the issues due, and is woken by them.
  digest: { memory: 1769, seconds: 60, mayWakeItself: true },
  deliver: { memory: 512, seconds: 60 },
  "mail-events": { memory: 256, seconds: 30 },
  // An HTTP API gives up after 30 seconds.
  api: { memory: 1024, seconds: 29 },
};
