/** A queue before a worker, the queue where its exhausted messages rest, and the alarms on both. */
import { MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Duration, Validations } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { alarmPeriod, HouseAlarm } from "./alarm.ts";

export type WorkQueueProps = {
  /** How long a received message stays hidden: the pause before a failed one is tried again. */
  visibility: Duration;
  /** Tries before a message is given up. */
  receives: number;
  /** Pause before a fresh message can be received. */
  delay?: Duration;
  /** Age of the oldest message that wakes a person. */
  patience: Duration;
};

export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;
  /** Messages given up: function failed empties the queue at once, so being read counts as much as lying there. */
  readonly deadLetters: MathExpression;

  constructor(scope: Construct, id: string, { visibility, receives, delay, patience }: WorkQueueProps) {
    super(scope, id);
    this.dead = new Queue(this, "Dead", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // A moved message keeps its age, so the dead outlive the waiting by ten days.
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.minutes(3),
    });
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: visibility,
      ...(delay === undefined ? {} : { deliveryDelay: delay }),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: receives },
    });
    Validations.of(this.dead).acknowledge({
      id: "AwsSolutions-SQS3",
      reason: "This is the dead letter queue itself; function failed reads it and an alarm watches it.",
    });
    this.deadLetters = new MathExpression({
      // Named after the queue: a graph of all queues wants each name once.
      expression: `FILL(lying${id}, 0) + FILL(read${id}, 0)`,
      usingMetrics: {
        [`lying${id}`]: this.dead.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
        [`read${id}`]: this.dead.metricNumberOfMessagesReceived({ statistic: "Sum" }),
      },
      period: alarmPeriod,
    });
    new HouseAlarm(this, "DeadLetters", {
      says: `${id}: messages were given up; each is in the failures list`,
      metric: this.deadLetters,
      bad: { from: 1 },
    });
    new HouseAlarm(this, "Waiting", {
      says: `${id}: work waits longer than ${patience.toHumanString()}`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ statistic: "Maximum", period: alarmPeriod }),
      bad: { from: patience.toSeconds() },
    });
  }
}
