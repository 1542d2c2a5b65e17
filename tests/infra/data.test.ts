import { describe, expect, it } from "vitest";
import { resourcesOf } from "./resources.ts";
import { deployed } from "./synthesized.ts";

const { data } = deployed();
const buckets = resourcesOf(data, "AWS::S3::Bucket");

describe("the data stack", () => {
  it("holds nothing but buckets, their policies and the table: no function of its own, no custom resource", () => {
    const types = new Set(
      Object.values(data.toJSON()["Resources"] as Record<string, { Type: string }>).map((r) => r.Type),
    );
    expect([...types].sort()).toEqual(["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::S3::BucketPolicy"]);
  });
});

describe.each(["ReportBucket", "ArchiveBucket"])("%s", (id) => {
  const properties = buckets.get(id)?.Properties ?? {};

  it("tells EventBridge of every object and has no notification of its own", () => {
    expect(properties["NotificationConfiguration"]).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });

  it("has its accesses logged", () => {
    expect(properties["LoggingConfiguration"]).toEqual({
      DestinationBucketName: { Ref: "AccessLogBucket" },
      LogFilePrefix: `${id}/`,
    });
  });
});

describe("the record table", () => {
  const Properties = resourcesOf(data, "AWS::DynamoDB::GlobalTable").get("RecordTable")?.Properties ?? {};

  it("is keyed by pk and sk alone, without any index", () => {
    expect(Properties["AttributeDefinitions"]).toEqual([
      { AttributeName: "pk", AttributeType: "S" },
      { AttributeName: "sk", AttributeType: "S" },
    ]);
    expect(Properties).not.toHaveProperty("GlobalSecondaryIndexes");
    expect(Properties).not.toHaveProperty("LocalSecondaryIndexes");
  });

  it("is paid by request", () => {
    expect(Properties["BillingMode"]).toBe("PAY_PER_REQUEST");
  });
});
