/** An alarm with the defaults of the house: one bad period of five minutes is enough, silence is well. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { Duration } from "aws-cdk-lib/core";
import type { Construct } from "constructs";

/** The period alarms look at. */
export const alarmPeriod = Duration.minutes(5);

export type HouseAlarmProps = { says: string; metric: IMetric; from: number };

export class HouseAlarm extends Alarm {
  constructor(scope: Construct, id: string, { says, metric, from }: HouseAlarmProps) {
    super(scope, id, {
      alarmDescription: says,
      metric,
      threshold: from,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
