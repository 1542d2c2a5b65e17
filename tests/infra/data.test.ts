import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { resourcesOf } from "./resources.ts";
import { deployed } from "./synthesized.ts";

const { data } = deployed();
const buckets = resourcesOf(data, "AWS::S3::Bucket");

describe("the data stack", () => {
  it("keeps the names by which CloudFormation knows the data, so that no refactoring replaces it", () => {
    expect([...buckets.keys()].sort()).toEqual(["AccessLogBucket", "ArchiveBucket", "ReportBucket"]);
    expect([...resourcesOf(data, "AWS::DynamoDB::GlobalTable").keys()]).toEqual(["RecordTable"]);
  });

  it("holds nothing but buckets, their policies and the table: no function of its own, no custom resource", () => {
    const types = new Set(
      Object.values(data.toJSON()["Resources"] as Record<string, { Type: string }>).map((r) => r.Type),
    );
    expect([...types].sort()).toEqual(["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::S3::BucketPolicy"]);
  });

  it("refuses deletion in prod and allows it in dev", () => {
    const replicas = (stage: string) =>
      [...resourcesOf(deployed(stage).data, "AWS::DynamoDB::GlobalTable").values()][0]?.Properties["Replicas"];
    expect(replicas("dev")).toMatchObject([{ DeletionProtectionEnabled: false }]);
    expect(replicas("prod")).toMatchObject([{ DeletionProtectionEnabled: true }]);
    expect(deployed("prod").stacks.map((stack) => stack.terminationProtection)).toEqual([true, true]);
    expect(deployed("dev").stacks.map((stack) => stack.terminationProtection)).toEqual([false, false]);
  });
});

describe.each([...buckets])("%s", (id, { Properties, DeletionPolicy, UpdateReplacePolicy }) => {
  it("is encrypted, versioned, closed to the public and kept when its stack goes", () => {
    expect(Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
      VersioningConfiguration: { Status: "Enabled" },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
    });
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
  });

  it("denies whoever comes without TLS, or with an old one", () => {
    const deny = (condition: object) => ({
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "s3:*",
      Condition: condition,
      Resource: [{ "Fn::GetAtt": [id, "Arn"] }, { "Fn::Join": ["", [{ "Fn::GetAtt": [id, "Arn"] }, "/*"]] }],
    });
    data.hasResourceProperties("AWS::S3::BucketPolicy", {
      Bucket: { Ref: id },
      PolicyDocument: {
        Statement: Match.arrayWith([
          deny({ Bool: { "aws:SecureTransport": "false" } }),
          deny({ NumericLessThan: { "s3:TlsVersion": 1.2 } }),
        ]),
      },
    });
  });

  it("gives up replaced versions and broken uploads after a while", () => {
    data.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Status: "Enabled", NoncurrentVersionExpiration: { NoncurrentDays: Match.anyValue() } }),
        ]),
      },
    });
    const rules = (Properties["LifecycleConfiguration"] as { Rules: Record<string, unknown>[] }).Rules;
    expect(rules.filter((rule) => rule["NoncurrentVersionExpiration"])).toHaveLength(1);
    expect(rules.filter((rule) => rule["AbortIncompleteMultipartUpload"])).toHaveLength(1);
  });
});

describe.each(["ReportBucket", "ArchiveBucket"])("%s", (id) => {
  const properties = buckets.get(id)?.Properties ?? {};

  it("tells EventBridge of every object and has no notification of its own", () => {
    expect(properties["NotificationConfiguration"]).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });

  it("never expires an object that is current: reports are evidence", () => {
    const { Rules } = properties["LifecycleConfiguration"] as { Rules: Record<string, unknown>[] };
    for (const rule of Rules) expect(rule).not.toHaveProperty("ExpirationInDays");
  });

  it("has its accesses logged", () => {
    expect(properties["LoggingConfiguration"]).toEqual({
      DestinationBucketName: { Ref: "AccessLogBucket" },
      LogFilePrefix: `${id}/`,
    });
  });
});

describe("the record table", () => {
  const table = resourcesOf(data, "AWS::DynamoDB::GlobalTable").get("RecordTable");

  it("is keyed by pk and sk alone, without any index", () => {
    expect(table?.Properties["KeySchema"]).toEqual([
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ]);
    expect(table?.Properties["AttributeDefinitions"]).toEqual([
      { AttributeName: "pk", AttributeType: "S" },
      { AttributeName: "sk", AttributeType: "S" },
    ]);
    expect(table?.Properties).not.toHaveProperty("GlobalSecondaryIndexes");
    expect(table?.Properties).not.toHaveProperty("LocalSecondaryIndexes");
  });

  it("is paid by request, encrypted, restorable, forgetful by `expires`, and kept", () => {
    expect(table?.Properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
      Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
    });
    expect([table?.DeletionPolicy, table?.UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
  });
});
