/** The functions' own metrics as CloudWatch knows them, and the few that wake a person. */
import { Metric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import { type FunctionName, type MetricOf, metrics } from "../../shared/config.ts";
import { alarmPeriod, HouseAlarm } from "./alarm.ts";
import type { HouseFunction } from "./house-function.ts";

/** Where a stage counts: two stages of one account never add up. */
export const metricsNamespace = (stage: string): string => `ThreatDigest/${stage}`;

const ownMetric = (stage: string, service: FunctionName, metricName: string, options?: MetricOptions): Metric =>
  new Metric({
    namespace: metricsNamespace(stage),
    metricName,
    dimensionsMap: { service },
    statistic: "Sum",
    period: alarmPeriod,
    ...options,
  });

/** Every metric of a function, in the order config.ts names them. */
export const ownMetrics = (stage: string, service: FunctionName): Metric[] =>
  metrics[service].map((name) => ownMetric(stage, service, name));

/** What no queue and no error count would show, in the words of the alarm. */
const alarming: { readonly [F in FunctionName]?: { readonly [M in MetricOf<F>]?: string } } = {
  digest: { IssuesRefused: "An issue broke a wording rule and was not filed: its readers wait; see the failures list" },
  deliver: {
    MailsRefused: "SES refused a mail: an address or the account is not verified, or a permission is missing",
    MailsUnsure: "A mail may or may not have left: nobody sends it again, a person must look",
  },
  "mail-events": { MailsComplained: "A reader marked a digest as spam: SES reviews accounts that draw complaints" },
};

/** Puts the function's alarms on its own metrics beneath it. */
export const alarmOnOwn = (fn: HouseFunction, stage: string, name: FunctionName): void => {
  for (const [metric, says] of Object.entries<string>(alarming[name] ?? {})) {
    new HouseAlarm(fn, metric, { says, metric: ownMetric(stage, name, metric), bad: { from: 1 } });
  }
};
