import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { fallbackMarkings } from "../../infra/cloud/settings.ts";
import { markings } from "../../shared/report/marking.ts";
import { named, resourcesOf, textOf } from "./resources.ts";
import { deployed } from "./synthesized.ts";

const { pipeline } = deployed();

describe("what wakes the journey", () => {
  it.each([
    ["Uploaded", "ReportBucket", "incoming/", "NormalizeQueue"],
    ["Normalized", "ArchiveBucket", "normalized/", "ClassifyQueue"],
  ])("%s: an object created in %s under %s goes to %s, or to its dead letters", (rule, bucket, prefix, queue) => {
    const { Properties } = named(pipeline, "AWS::Events::Rule", `${rule}Rule`);
    const pattern = Properties["EventPattern"] as { detail: { bucket: { name: unknown[] } } };
    expect(pattern).toMatchObject({
      source: ["aws.s3"],
      "detail-type": ["Object Created"],
      detail: { object: { key: [{ prefix }] } },
    });
    expect(pattern.detail.bucket.name.map(textOf)).toEqual([bucket]);
    const [target] = Properties["Targets"] as { Arn: unknown; DeadLetterConfig: { Arn: unknown } }[];
    expect(textOf(target?.Arn)).toBe(queue);
    expect(textOf(target?.DeadLetterConfig.Arn)).toBe(`${queue}Dead`);
  });

  it("admits only this account's rule to a queue", () => {
    for (const queue of ["NormalizeQueue", "ClassifyQueue", "MailEventsQueue"]) {
      const policy = named(pipeline, "AWS::SQS::QueuePolicy", `${queue}Policy`);
      const { Statement } = policy.Properties["PolicyDocument"] as { Statement: Record<string, unknown>[] };
      const allows = Statement.filter(({ Effect }) => Effect === "Allow");
      expect(allows).toHaveLength(1);
      expect(allows[0]).toMatchObject({
        Principal: { Service: "events.amazonaws.com" },
        Action: ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"],
        Condition: { ArnEquals: { "aws:SourceArn": { "Fn::GetAtt": expect.anything() } } },
      });
    }
  });

  it("ticks every quarter of an hour, telling digest the tick's own time", () => {
    const [schedule, ...others] = resourcesOf(pipeline, "AWS::Scheduler::Schedule").values();
    expect(others).toEqual([]);
    expect(schedule?.Properties).toMatchObject({
      ScheduleExpression: "cron(0/15 * * * ? *)",
      FlexibleTimeWindow: { Mode: "OFF" },
    });
    const target = schedule?.Properties["Target"] as { Arn: unknown; Input: string };
    expect(textOf(target.Arn)).toBe("DigestFunction");
    expect(JSON.parse(target.Input)).toEqual({ tick: true, at: "<aws.scheduler.scheduled-time>" });
  });
});

describe("mail", () => {
  it("leaves under the sender's own domain, over TLS, with bounces and complaints suppressed", () => {
    pipeline.hasResourceProperties("AWS::SES::EmailIdentity", {
      EmailIdentity: { "Fn::Select": [1, { "Fn::Split": ["@", { Ref: "MailFrom" }] }] },
    });
    pipeline.hasResourceProperties("AWS::SES::ConfigurationSet", {
      DeliveryOptions: { TlsPolicy: "REQUIRE" },
      SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
  });

  it("reports bounces, complaints and deliveries to mail-events", () => {
    pipeline.hasResourceProperties("AWS::SES::ConfigurationSetEventDestination", {
      EventDestination: { Enabled: true, MatchingEventTypes: ["BOUNCE", "COMPLAINT", "DELIVERY"] },
    });
    const { Properties } = named(pipeline, "AWS::Events::Rule", "MailRule");
    expect(Properties["EventPattern"]).toMatchObject({
      source: ["aws.ses"],
      "detail-type": ["Email Bounced", "Email Complaint Received", "Email Delivered"],
      detail: {
        mail: { tags: { "ses:configuration-set": [{ Ref: expect.stringMatching(/^MailConfigurationSet/) }] } },
      },
    });
    expect(textOf((Properties["Targets"] as { Arn: unknown }[])[0]?.Arn)).toBe("MailEventsQueue");
  });
});

describe("the HTTP API", () => {
  it("hands every route to function api in the second payload format", () => {
    const routes = [...resourcesOf(pipeline, "AWS::ApiGatewayV2::Route").values()];
    expect(routes.map(({ Properties }) => Properties["RouteKey"])).toEqual(["$default"]);
    pipeline.hasResourceProperties("AWS::ApiGatewayV2::Integration", {
      IntegrationType: "AWS_PROXY",
      IntegrationUri: { "Fn::GetAtt": [Match.stringLikeRegexp("^ApiFunction"), "Arn"] },
      PayloadFormatVersion: "2.0",
    });
  });

  it("is throttled, and logs who asked what", () => {
    pipeline.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      StageName: "$default",
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      AccessLogSettings: { DestinationArn: Match.anyValue(), Format: Match.anyValue() },
    });
  });
});

describe("parameters", () => {
  const parameters = pipeline.findParameters("*");

  it("are the five a deployment must decide", () => {
    expect(Object.keys(parameters).sort()).toEqual([
      "AuthAudience",
      "AuthIssuer",
      "AuthJwks",
      "DefaultMarking",
      "MailFrom",
    ]);
  });

  it("leave the identity provider to be named: there is no default that would be safe", () => {
    for (const name of ["AuthIssuer", "AuthAudience", "AuthJwks"])
      expect(parameters[name]).not.toHaveProperty("Default");
  });

  it("fall back to a strict marking, out of the markings the journey knows", () => {
    expect(parameters["DefaultMarking"]?.["Default"]).toBe("TLP:AMBER+STRICT");
    expect(fallbackMarkings).toEqual([...markings]);
  });
});
