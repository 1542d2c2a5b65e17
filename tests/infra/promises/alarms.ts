/** Whatever needs a person wakes one: by what an alarm watches, not by how it is called. */
import { plain, resourcesOf, textOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

type Dimension = { Name: string; Value: unknown };
type Watched = { Namespace: string; MetricName: string; Dimensions?: Dimension[] };

/** `AWS/SQS NumberOfMessagesReceived DigestQueueDead`: a metric and what it is counted for. */
const nameOf = ({ Namespace, MetricName, Dimensions = [] }: Watched): string =>
  [Namespace, MetricName, ...Dimensions.map(({ Value }) => textOf(Value))].join(" ");

/** The metrics an alarm looks at, also those inside its sum. */
const watchedBy = (properties: Record<string, unknown>): string[] => {
  const inner = (properties["Metrics"] ?? []) as { MetricStat?: { Metric: Watched } }[];
  const all = inner.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []));
  return ("MetricName" in properties ? [...all, properties as unknown as Watched] : all).map(nameOf);
};

const wanted = ({ pipeline, stage }: Deployed): string[] => [
  ...[...resourcesOf(pipeline, "AWS::SQS::Queue").keys()]
    .map(plain)
    .flatMap((queue) =>
      queue.endsWith("Dead")
        ? [`AWS/SQS ApproximateNumberOfMessagesVisible ${queue}`, `AWS/SQS NumberOfMessagesReceived ${queue}`]
        : [`AWS/SQS ApproximateAgeOfOldestMessage ${queue}`],
    ),
  ...[...resourcesOf(pipeline, "AWS::Lambda::Function").keys()].map((id) => `AWS/Lambda Errors ${plain(id)}`),
  "AWS/ApiGateway 5xx EntranceApi",
  "AWS/SES Reputation.BounceRate MailConfigurationSet",
  ...[...resourcesOf(pipeline, "AWS::Scheduler::Schedule").values()].flatMap(({ Properties }) =>
    ["InvocationAttemptCount", "InvocationDroppedCount"].map(
      (metric) => `AWS/Scheduler ${metric} ${Properties["GroupName"] ?? "default"}`,
    ),
  ),
  ...["digest IssuesRefused", "deliver MailsRefused", "deliver MailsUnsure", "mail-events MailsComplained"].map(
    (own) => {
      const [service, metric] = own.split(" ");
      return `ThreatDigest/${stage} ${metric} ${service}`;
    },
  ),
];

export const alarms = (made: Deployed): string[] => {
  const standing = [...resourcesOf(made.pipeline, "AWS::CloudWatch::Alarm")];
  const watched = new Set(standing.flatMap(([, { Properties }]) => watchedBy(Properties)));
  const topics = [...resourcesOf(made.pipeline, "AWS::SNS::Topic").keys()].map(plain);
  const heard = ({
    AlarmActions = [],
    ActionsEnabled = true,
  }: {
    AlarmActions?: unknown[];
    ActionsEnabled?: boolean;
  }) => ActionsEnabled && AlarmActions.some((action) => topics.includes(textOf(action)));
  const admitted = [...resourcesOf(made.pipeline, "AWS::SNS::TopicPolicy").values()].some(({ Properties }) =>
    JSON.stringify(Properties["PolicyDocument"]).includes('"Principal":{"Service":"cloudwatch.amazonaws.com"}'),
  );
  return [
    ...wanted(made)
      .filter((metric) => !watched.has(metric))
      .map((metric) => `nobody watches ${metric}`),
    ...standing.filter(([, { Properties }]) => !heard(Properties)).map(([id]) => `nobody hears ${plain(id)}`),
    // A stopped clock sends no numbers at all.
    ...standing
      .filter(([id, { Properties }]) => plain(id) === "TickSilent" && Properties["TreatMissingData"] !== "breaching")
      .map(([id]) => `${plain(id)} takes silence for well`),
    ...(admitted ? [] : ["the topic does not admit alarms"]),
  ];
};
