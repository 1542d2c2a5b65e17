/** The clock: wakes digest every quarter of an hour, for subscribers' zones lie at :00, :15, :30 and :45. */
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule, ScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { alarmPeriod, HouseAlarm } from "./alarm.ts";
import type { HouseFunction } from "./house-function.ts";

export type TickProps = { wakes: HouseFunction };

export class Tick extends Construct {
  constructor(scope: Construct, id: string, { wakes }: TickProps) {
    super(scope, id);
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [wakes.lambda.functionArn] }),
    );
    // A group of its own: the scheduler counts by group.
    const group = new ScheduleGroup(this, "Group", { removalPolicy: RemovalPolicy.DESTROY });
    const schedule = new CfnSchedule(this, "Schedule", {
      groupName: group.scheduleGroupName,
      description: "Wakes digest to look for issues that are due",
      // By the clock, not by when the schedule was made: a window that ends at midnight is looked at on its quarter.
      scheduleExpression: "cron(0/15 * * * ? *)",
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: wakes.lambda.functionArn,
        roleArn: role.roleArn,
        // The scheduler fills in the tick's own time, so that a retried tick asks the same question.
        input: JSON.stringify({ tick: true, at: "<aws.scheduler.scheduled-time>" }),
        // A missed tick is made good by the next one: every due window that has no issue yet is looked for.
        retryPolicy: { maximumEventAgeInSeconds: 900, maximumRetryAttempts: 3 },
      },
    });
    // It names its group in plain letters, which orders nothing.
    schedule.node.addDependency(role, group);
    new HouseAlarm(this, "Silent", {
      says: "The clock has not ticked for half an hour: no digest is built while it stands",
      metric: group.metricAttempts({ statistic: "Sum", period: Duration.minutes(30) }),
      bad: { below: 1 },
    });
    new HouseAlarm(this, "Dropped", {
      says: "The clock ticked and could not wake digest",
      metric: group.metricDropped({ statistic: "Sum", period: alarmPeriod }),
      bad: { from: 1 },
    });
  }
}
