/** Metrics of a deployed function, as log lines CloudWatch counts (EMF). */
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { type FunctionName, type MetricOf, metrics } from "../../shared/config.ts";
import type { Meter } from "../../shared/ports/surroundings.ts";

/** Counts under the function's name in the namespace of its stage; a metric config.ts does not name is a fault. */
export const openMeter = <F extends FunctionName>(serviceName: F, namespace: string): Meter<MetricOf<F>> => {
  const emitted = new Metrics({ namespace, serviceName });
  const named: readonly string[] = metrics[serviceName];
  let counted = false;
  return {
    count(metric, by = 1) {
      if (!named.includes(metric)) throw new Error(`${serviceName} counts no ${metric}`);
      emitted.addMetric(metric, MetricUnit.Count, by);
      counted = true;
    },
    publish() {
      // Nothing counted is nothing to say: an empty line would be a warning.
      if (counted) emitted.publishStoredMetrics();
      counted = false;
    },
  };
};
