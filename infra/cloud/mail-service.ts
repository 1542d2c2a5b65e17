/** The way mail leaves and what comes back: SES identity, configuration set, and bounces, complaints and deliveries as messages. */
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import {
  CfnConfigurationSetEventDestination,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { CfnOutput, Duration, Fn, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { HouseAlarm } from "./alarm.ts";
import type { HouseFunction } from "./house-function.ts";
import type { WorkQueue } from "./work-queue.ts";

export type MailServiceProps = {
  /** Address mail is sent from. */
  from: string;
  /** Where bounces, complaints and deliveries go. */
  events: WorkQueue;
};

export class MailService extends Construct {
  readonly configurationSet: ConfigurationSet;
  /** Shares of the mails sent, 0 to 1, as SES reckons them over its own window. */
  readonly bounceRate: Metric;
  readonly complaintRate: Metric;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, { from, events }: MailServiceProps) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const rate = (of: string) =>
      new Metric({
        namespace: "AWS/SES",
        metricName: `Reputation.${of}Rate`,
        dimensionsMap: { "ses:configuration-set": this.configurationSet.configurationSetName },
        label: `${of.toLowerCase()} rate`,
        statistic: "Average",
        period: Duration.hours(1),
      });
    this.bounceRate = rate("Bounce");
    this.complaintRate = rate("Complaint");
    new HouseAlarm(this, "Bounces", {
      says: "One mail in twenty bounces: SES puts such an account under review, and stops it at one in ten",
      metric: this.bounceRate,
      bad: { from: 0.05 },
    });
    // The domain, not the address: only a domain signs (DKIM) in its own name, which one-click unsubscribe asks for.
    this.#identity = new EmailIdentity(this, "Identity", {
      identity: Identity.domain(Fn.select(1, Fn.split("@", from))),
      configurationSet: this.configurationSet,
      // Bounces arrive as events; the sender's mailbox need not exist.
      feedbackForwarding: false,
    });
    for (const [index, record] of this.#identity.dkimRecords.entries()) {
      const output = new CfnOutput(this, `DkimRecord${index + 1}`, {
        description: "CNAME to add to the sender's domain",
        value: `${record.name} CNAME ${record.value}`,
      });
      output.overrideLogicalId(`DkimRecord${index + 1}`);
    }
    const stack = Stack.of(this);
    new CfnConfigurationSetEventDestination(this, "EventDestination", {
      configurationSetName: this.configurationSet.configurationSetName,
      eventDestination: {
        enabled: true,
        matchingEventTypes: ["BOUNCE", "COMPLAINT", "DELIVERY"],
        // SES publishes to the account's default bus only.
        eventBridgeDestination: {
          eventBusArn: stack.formatArn({ service: "events", resource: "event-bus", resourceName: "default" }),
        },
      },
    });
    new Rule(this, "Rule", {
      description: "What became of the mails sent",
      eventPattern: {
        source: ["aws.ses"],
        detailType: ["Email Bounced", "Email Complaint Received", "Email Delivered"],
        detail: { mail: { tags: { "ses:configuration-set": [this.configurationSet.configurationSetName] } } },
      },
      targets: [new SqsQueue(events.queue, { deadLetterQueue: events.dead })],
    });
  }

  /**
   * Lets the function send from this identity through this configuration set. While an account is in SES's sandbox the
   * recipient must be a verified identity of it, and SES then asks for permission on that one as well.
   */
  allowSending(fn: HouseFunction, sandboxRecipients: readonly string[]): void {
    const arnOf = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: "ses", resource, resourceName });
    fn.allow(
      ["ses:SendEmail", "ses:SendRawEmail"],
      [
        this.#identity.emailIdentityArn,
        arnOf("configuration-set", this.configurationSet.configurationSetName),
        ...sandboxRecipients.map((address) => arnOf("identity", address)),
      ],
    );
  }
}
