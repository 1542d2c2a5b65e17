/** The stage's page shows every metric config.ts names and the state of everything that can stand still. */
import { z } from "zod";
import { metrics } from "../../../shared/config.ts";
import { plain, resourcesOf, textOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

const body = z.object({
  widgets: z.array(
    z.object({
      properties: z.object({
        metrics: z.array(z.array(z.unknown())).default([]),
        alarms: z.array(z.string()).default([]),
      }),
    }),
  ),
});

/** Rows of the page as `namespace metric dimension value ...`, and the alarms it lists. */
const shownOn = (page: unknown): { metrics: Set<string>; alarms: Set<string> } => {
  const { widgets } = body.parse(JSON.parse(textOf(page)));
  const rows = widgets.flatMap(({ properties }) => properties.metrics);
  return {
    metrics: new Set(rows.map((row) => row.filter((part) => typeof part === "string").join(" "))),
    alarms: new Set(widgets.flatMap(({ properties }) => properties.alarms)),
  };
};

const wanted = ({ pipeline, stage }: Deployed, own: Readonly<Record<string, readonly string[]>>): string[] => [
  ...Object.entries(own).flatMap(([service, names]) =>
    names.map((name) => `ThreatDigest/${stage} ${name} service ${service}`),
  ),
  ...[...resourcesOf(pipeline, "AWS::SQS::Queue").keys()].map(plain).flatMap((queue) => {
    const shown = queue.endsWith("Dead")
      ? ["ApproximateNumberOfMessagesVisible", "NumberOfMessagesReceived"]
      : ["ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage"];
    return shown.map((metric) => `AWS/SQS ${metric} QueueName ${queue}`);
  }),
  ...[...resourcesOf(pipeline, "AWS::Lambda::Function").keys()].flatMap((id) =>
    ["Errors", "Duration", "Throttles"].map((metric) => `AWS/Lambda ${metric} FunctionName ${plain(id)}`),
  ),
  ...["Count", "4xx", "5xx", "Latency"].map((metric) => `AWS/ApiGateway ${metric} ApiId EntranceApi`),
  ...["Bounce", "Complaint"].flatMap((what) => [
    `AWS/SES ${what}`,
    `AWS/SES Reputation.${what}Rate ses:configuration-set MailConfigurationSet`,
  ]),
];

/** `own` are the metrics the functions say they count. */
export const dashboard = (made: Deployed, own: Readonly<Record<string, readonly string[]>> = metrics): string[] => {
  const pages = [...resourcesOf(made.pipeline, "AWS::CloudWatch::Dashboard").values()];
  const [page] = pages;
  if (page === undefined || pages.length > 1) return [`there are ${pages.length} dashboards`];
  const shown = shownOn(page.Properties["DashboardBody"]);
  return [
    ...wanted(made, own)
      .filter((metric) => !shown.metrics.has(metric))
      .map((metric) => `the page lacks ${metric}`),
    ...[...resourcesOf(made.pipeline, "AWS::CloudWatch::Alarm").keys()]
      .filter((id) => !shown.alarms.has(plain(id)))
      .map((id) => `the page lacks the alarm ${plain(id)}`),
  ];
};
