/** Where alarms are heard: subscribe a mailbox or a pager to this topic. */
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { CfnOutput, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { HouseAlarm } from "./alarm.ts";

export type AlarmTopicProps = { alarms: readonly HouseAlarm[] };

export class AlarmTopic extends Construct {
  constructor(scope: Construct, id: string, { alarms }: AlarmTopicProps) {
    super(scope, id);
    const topic = new Topic(this, "Topic", { displayName: "threat-digest alarms", enforceSSL: true });
    // A topic with a policy of its own loses the default one, which had let the account's alarms in.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    for (const alarm of alarms) alarm.addAlarmAction(new SnsAction(topic));
    const output = new CfnOutput(this, "Arn", {
      description: "Subscribe a mailbox or a pager here",
      value: topic.topicArn,
    });
    output.overrideLogicalId("AlarmTopicArn");
  }
}
