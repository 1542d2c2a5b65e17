/** One page a stage: what the journey did, what waits, what failed, what was asked and what was mailed. */
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";
import { CfnOutput, Duration } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { FunctionName } from "../../shared/config.ts";
import { alarmPeriod } from "./alarm.ts";
import type { HouseFunction } from "./house-function.ts";
import type { HttpEntrance } from "./http-entrance.ts";
import type { MailService } from "./mail-service.ts";
import { ownMetrics } from "./own-metrics.ts";
import type { WorkQueue } from "./work-queue.ts";

export type StageDashboardProps = {
  stage: string;
  functions: ReadonlyMap<FunctionName, HouseFunction>;
  queues: Readonly<Record<string, WorkQueue>>;
  entrance: HttpEntrance;
  mail: MailService;
  alarms: readonly Alarm[];
};

/** CloudWatch lays 24 columns. */
const columns = 24;
const period = alarmPeriod;

const graph = (title: string, width: number, left: IMetric[], right: IMetric[] = []): GraphWidget =>
  new GraphWidget({
    title,
    width,
    height: 6,
    left,
    ...(right.length === 0 ? {} : { right }),
    leftYAxis: { min: 0, showUnits: false },
    rightYAxis: { min: 0, showUnits: false },
  });

const heading = (markdown: string): TextWidget => new TextWidget({ markdown, width: columns, height: 1 });

export class StageDashboard extends Construct {
  constructor(scope: Construct, id: string, props: StageDashboardProps) {
    super(scope, id);
    const { stage, functions, queues, entrance, mail, alarms } = props;
    const perQueue = (metric: (queue: WorkQueue, label: string) => IMetric): IMetric[] =>
      Object.entries(queues).map(([label, queue]) => metric(queue, label));
    const perFunction = (metric: (fn: HouseFunction["lambda"], label: string) => IMetric): IMetric[] =>
      [...functions].map(([label, { lambda }]) => metric(lambda, label));

    const page = new Dashboard(this, "Page", { defaultInterval: Duration.days(1) });
    page.addWidgets(
      heading(`# threat-digest ${stage}`),
      new AlarmStatusWidget({ title: "Alarms", alarms: [...alarms], width: columns, height: 4 }),
    );
    page.addWidgets(
      heading("## The journey: what each function counts"),
      ...[...functions.keys()].map((name) => graph(name, columns / 4, ownMetrics(stage, name))),
    );
    page.addWidgets(
      heading("## Queues: work that waits, how long, and what was given up"),
      graph(
        "Messages waiting",
        columns / 3,
        perQueue(({ queue }, label) =>
          queue.metricApproximateNumberOfMessagesVisible({ label, statistic: "Maximum", period }),
        ),
      ),
      graph(
        "Age of the oldest message, s",
        columns / 3,
        perQueue(({ queue }, label) =>
          queue.metricApproximateAgeOfOldestMessage({ label, statistic: "Maximum", period }),
        ),
      ),
      graph(
        "Dead letters",
        columns / 3,
        perQueue(({ deadLetters }, label) => deadLetters.with({ label })),
      ),
    );
    page.addWidgets(
      heading("## Functions: errors, time, how close to their limits"),
      graph(
        "Errors",
        columns / 3,
        perFunction((fn, label) => fn.metricErrors({ label, period })),
      ),
      graph(
        "Duration, ms, 95th percentile",
        columns / 3,
        perFunction((fn, label) => fn.metricDuration({ label, statistic: "p95", period })),
      ),
      graph(
        "Throttled",
        columns / 3,
        perFunction((fn, label) => fn.metricThrottles({ label, period })),
      ),
    );
    page.addWidgets(
      heading("## The API and the mail"),
      graph("Requests and what was wrong with them", columns / 3, [
        entrance.api.metricCount({ label: "requests", period }),
        entrance.api.metricClientError({ label: "4xx", statistic: "Sum", period }),
        entrance.api.metricServerError({ label: "5xx", statistic: "Sum", period }),
      ]),
      graph("Latency, ms, 95th percentile", columns / 3, [
        entrance.api.metricLatency({ label: "latency", statistic: "p95", period }),
      ]),
      graph(
        "Mail: bounces and complaints; right: rates as SES judges them",
        columns / 3,
        // SES counts these for the account; the functions' own counts above are the stage's.
        ["Send", "Bounce", "Complaint", "Reject"].map(
          (metricName) => new Metric({ namespace: "AWS/SES", metricName, label: metricName, statistic: "Sum", period }),
        ),
        [mail.bounceRate, mail.complaintRate],
      ),
    );
    const output = new CfnOutput(this, "Name", {
      description: "CloudWatch dashboard of this stage",
      value: page.dashboardName,
    });
    output.overrideLogicalId("DashboardName");
  }
}
