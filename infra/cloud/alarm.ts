/** An alarm with the defaults of the house: one bad period of five minutes is enough; silence is well, unless too little is what it watches for. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { Duration } from "aws-cdk-lib/core";
import type { Construct } from "constructs";

/** The period alarms look at. */
export const alarmPeriod = Duration.minutes(5);

export type HouseAlarmProps = {
  says: string;
  metric: IMetric;
  /** The first value that is bad: from here upwards, or everything below. */
  bad: { from: number } | { below: number };
};

export class HouseAlarm extends Alarm {
  constructor(scope: Construct, id: string, { says, metric, bad }: HouseAlarmProps) {
    super(scope, id, {
      alarmDescription: says,
      metric,
      evaluationPeriods: 1,
      ...("from" in bad
        ? {
            threshold: bad.from,
            comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treatMissingData: TreatMissingData.NOT_BREACHING,
          }
        : {
            threshold: bad.below,
            comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
            treatMissingData: TreatMissingData.BREACHING,
          }),
    });
  }
}
