/** The house middleware: every handler is this onion around one call. */
import middy from "@middy/core";
import type { Log, Meter } from "../shared/ports/surroundings.ts";

/** What every function watches itself with. */
export type House = { log: Log; meter: Meter };

/** Logs how each invocation ended and hands its counts over, then lets an error go on: what is registered first speaks last. */
const observe = ({ log, meter }: House, name: string) => {
  let started = 0;
  return {
    before: function startClock(request: { context: { awsRequestId?: string } }) {
      started = performance.now();
      log.about({ request: request.context.awsRequestId, delivery: undefined, correlation: undefined });
    },
    after: function logEnd() {
      log.info("done", { function: name, ms: Math.round(performance.now() - started) });
      meter.publish();
    },
    onError: function logError(request: { error: Error | null }) {
      log.error("failed", { function: name, ms: Math.round(performance.now() - started), error: request.error });
      meter.publish();
    },
  };
};

/** Wraps the one call of a function. */
export const onion = <Event, Answer>(house: House, name: string, work: (event: Event) => Promise<Answer>) =>
  middy<Event, Answer>()
    .use(observe(house, name))
    .handler((event: Event) => work(event));
