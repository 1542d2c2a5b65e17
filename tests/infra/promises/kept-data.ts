/** What holds data keeps its name, its versions and itself, whatever happens to its stack. */
import { resourcesOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

/** The names CloudFormation knows the data by: another name here means a new, empty bucket or table there. */
const holders = {
  ReportBucket: "AWS::S3::Bucket",
  ArchiveBucket: "AWS::S3::Bucket",
  AccessLogBucket: "AWS::S3::Bucket",
  RecordTable: "AWS::DynamoDB::GlobalTable",
} as const;

const ofBucket = (id: string, properties: Record<string, unknown>): string[] => {
  const { Status } = (properties["VersioningConfiguration"] ?? {}) as { Status?: string };
  const { Rules = [] } = (properties["LifecycleConfiguration"] ?? {}) as { Rules?: Record<string, unknown>[] };
  const expires = Rules.some((rule) => rule["Status"] === "Enabled" && "ExpirationInDays" in rule);
  return [
    ...(Status === "Enabled" ? [] : [`${id} keeps no versions`]),
    // Reports are evidence; only who read them may be forgotten.
    ...(expires && id !== "AccessLogBucket" ? [`${id} lets current objects expire`] : []),
    ...("BucketName" in properties ? [`${id} has a physical name: two stages could not share an account`] : []),
  ];
};

const ofTable = (id: string, properties: Record<string, unknown>, stage: string): string[] => {
  const [replica] = properties["Replicas"] as {
    DeletionProtectionEnabled?: boolean;
    PointInTimeRecoverySpecification?: { PointInTimeRecoveryEnabled?: boolean; RecoveryPeriodInDays?: number };
  }[];
  const recovery = replica?.PointInTimeRecoverySpecification;
  const keys = (properties["KeySchema"] as { AttributeName: string }[]).map(({ AttributeName }) => AttributeName);
  return [
    ...(keys.join() === "pk,sk" ? [] : [`${id} is keyed by ${keys}`]),
    ...(recovery?.PointInTimeRecoveryEnabled && recovery.RecoveryPeriodInDays === 35
      ? []
      : [`${id} cannot be restored to any second of 35 days`]),
    ...(replica?.DeletionProtectionEnabled === (stage === "prod") ? [] : [`${id} has the wrong deletion protection`]),
    ...("TableName" in properties ? [`${id} has a physical name: two stages could not share an account`] : []),
  ];
};

export const keptData = ({ data, stage, stacks }: Deployed): string[] => {
  const standing = [
    ...resourcesOf(data, "AWS::S3::Bucket"),
    ...resourcesOf(data, "AWS::DynamoDB::GlobalTable"),
    ...resourcesOf(data, "AWS::DynamoDB::Table"),
  ];
  const ids = standing.map(([id]) => id);
  return [
    ...Object.keys(holders)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is gone: a deployment would leave its data behind`),
    ...ids.filter((id) => !Object.hasOwn(holders, id)).map((id) => `${id} holds data under a name nobody pinned`),
    ...standing.flatMap(([id, { Type, Properties, DeletionPolicy, UpdateReplacePolicy }]) => [
      ...(DeletionPolicy === "Retain" && UpdateReplacePolicy === "Retain" ? [] : [`${id} goes with its stack`]),
      ...(Type === "AWS::S3::Bucket" ? ofBucket(id, Properties) : ofTable(id, Properties, stage)),
    ]),
    ...stacks
      .filter((stack) => stack.terminationProtection !== (stage === "prod"))
      .map((stack) => `${stack.stackName} has the wrong termination protection`),
  ];
};
