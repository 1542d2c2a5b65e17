/** The house middleware: every handler is this onion around one call. */
import middy from "@middy/core";
import type { Log } from "../shared/ports/surroundings.ts";

/** Logs how each invocation ended, then lets an error go on: what is registered first speaks last. */
const observe = (log: Log, name: string) => {
  let started = 0;
  return {
    before: function startClock() {
      started = performance.now();
    },
    after: function logEnd() {
      log.info("done", { function: name, ms: Math.round(performance.now() - started) });
    },
    onError: function logError(request: { error: Error | null }) {
      log.error("failed", { function: name, ms: Math.round(performance.now() - started), error: request.error });
    },
  };
};

/** Wraps the one call of a function. */
export const onion = <Event, Answer>(log: Log, name: string, work: (event: Event) => Promise<Answer>) =>
  middy<Event, Answer>()
    .use(observe(log, name))
    .handler((event: Event) => work(event));
