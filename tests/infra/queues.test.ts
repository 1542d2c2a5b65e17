import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { named, plain, resourcesOf, textOf } from "./resources.ts";
import { deployed } from "./synthesized.ts";

const { pipeline } = deployed();
const queues = resourcesOf(pipeline, "AWS::SQS::Queue");
const working = [...queues].filter(([id]) => !plain(id).endsWith("Dead"));
const mappings = [...resourcesOf(pipeline, "AWS::Lambda::EventSourceMapping").values()].map(
  ({ Properties }) => Properties,
);
const seconds = (id: string): number => {
  const lambda = resourcesOf(pipeline, "AWS::Lambda::Function").get(id);
  return Number(lambda?.Properties["Timeout"]);
};

describe("queues", () => {
  it("are one before every worker and one for what each gives up", () => {
    const names = ["Normalize", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"];
    expect([...queues.keys()].map(plain).sort()).toEqual(names.flatMap((n) => [`${n}Queue`, `${n}QueueDead`]).sort());
  });

  it.each([...queues])("%s is encrypted and speaks TLS only", (id, { Properties }) => {
    expect(Properties["SqsManagedSseEnabled"]).toBe(true);
    pipeline.hasResourceProperties("AWS::SQS::QueuePolicy", {
      Queues: [{ Ref: id }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: "Deny",
            Action: "sqs:*",
            Principal: { AWS: "*" },
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        ]),
      },
    });
  });

  it.each(working)(
    "%s gives its exhausted messages to its own dead letter queue, which keeps them longer",
    (id, { Properties }) => {
      const { deadLetterTargetArn } = Properties["RedrivePolicy"] as { deadLetterTargetArn: unknown };
      expect(textOf(deadLetterTargetArn)).toBe(`${plain(id)}Dead`);
      const dead = named(pipeline, "AWS::SQS::Queue", `${plain(id)}Dead`);
      expect(Number(dead.Properties["MessageRetentionPeriod"])).toBeGreaterThan(
        Number(Properties["MessageRetentionPeriod"]),
      );
    },
  );

  it("give a message up after three tries, and an issue that waits for others after sixty", () => {
    const receives = Object.fromEntries(
      working.map(([id, { Properties }]) => [
        plain(id),
        (Properties["RedrivePolicy"] as { maxReceiveCount: number }).maxReceiveCount,
      ]),
    );
    expect(receives).toEqual({
      NormalizeQueue: 3,
      ClassifyQueue: 3,
      ResolveQueue: 3,
      DigestQueue: 60,
      DeliverQueue: 3,
      MailEventsQueue: 3,
    });
  });

  it("let an issue wait longer than resolve needs for all its tries", () => {
    const wait = (name: string): number => {
      const { Properties } = named(pipeline, "AWS::SQS::Queue", name);
      const { maxReceiveCount } = Properties["RedrivePolicy"] as { maxReceiveCount: number };
      return maxReceiveCount * Number(Properties["VisibilityTimeout"]);
    };
    expect(wait("DigestQueue")).toBeGreaterThan(2 * wait("ResolveQueue"));
  });

  it("hold back resolve's messages for two seconds, so that a burst becomes a few runs", () => {
    expect(named(pipeline, "AWS::SQS::Queue", "ResolveQueue").Properties["DelaySeconds"]).toBe(2);
  });
});

describe("feeds", () => {
  it.each(mappings)("report each item of a batch alone: $EventSourceArn", (mapping) => {
    expect(mapping["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
  });

  it.each(mappings)("leave a message hidden while its worker may still run: $EventSourceArn", (mapping) => {
    const queue = named(pipeline, "AWS::SQS::Queue", textOf(mapping["EventSourceArn"]));
    const limit = seconds((mapping["FunctionName"] as { Ref: string }).Ref);
    // Digest is the exception: its message comes back at once when a bucket is dirty.
    const times = textOf(mapping["EventSourceArn"]) === "DigestQueue" ? 1 : 6;
    expect(Number(queue.Properties["VisibilityTimeout"])).toBeGreaterThanOrEqual(times * limit);
  });

  it("lead every queue to its worker and every dead letter queue to failed", () => {
    const fed = mappings.map((m) => `${textOf(m["EventSourceArn"])} -> ${textOf(m["FunctionName"])}`).sort();
    const names = ["Normalize", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"];
    const expected = names.flatMap((n) => [`${n}Queue -> ${n}Function`, `${n}QueueDead -> FailedFunction`]);
    expect(fed).toEqual(expected.sort());
  });

  it("send two mails at once at most", () => {
    const deliver = mappings.find((m) => textOf(m["FunctionName"]) === "DeliverFunction");
    expect(deliver?.["ScalingConfig"]).toEqual({ MaximumConcurrency: 2 });
  });
});

describe("alarms", () => {
  const alarms = [...resourcesOf(pipeline, "AWS::CloudWatch::Alarm")];

  it("watch the age and the dead letters of every queue, and the errors of every function", () => {
    const names = alarms.map(([id]) => plain(id));
    for (const [id] of working) {
      expect(names).toContain(`${plain(id)}Waiting`);
      expect(names).toContain(`${plain(id)}DeadLetters`);
    }
    for (const id of resourcesOf(pipeline, "AWS::Lambda::Function").keys()) {
      expect(names).toContain(plain(id).replace(/Function$/, "Errors"));
    }
  });

  it("watch the API for faults it answers with", () => {
    const faults = named(pipeline, "AWS::CloudWatch::Alarm", "EntranceFaults").Properties;
    expect([faults["Namespace"], faults["MetricName"]]).toEqual(["AWS/ApiGateway", "5xx"]);
  });

  it("are heard by somebody", () => {
    for (const [, { Properties }] of alarms)
      expect(textOf((Properties["AlarmActions"] as unknown[])[0])).toBe("AlarmsTopic");
  });
});
