/** Every promise is shown to be able to break: a table of breaches, each planted in the app and reported by the promise itself. */
import { Dashboard } from "aws-cdk-lib/aws-cloudwatch";
import { AttributeType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { ManagedPolicy } from "aws-cdk-lib/aws-iam";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { CfnResource, Duration } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import { describe, expect, it } from "vitest";
import type { DataStack } from "../../infra/cloud/data-stack.ts";
import { HouseFunction } from "../../infra/cloud/house-function.ts";
import type { PipelineStack } from "../../infra/cloud/pipeline-stack.ts";
import { promises } from "./promises/promises.ts";
import { deployed } from "./synthesized.ts";

type Stacks = { data: DataStack; pipeline: PipelineStack };

const functionOf = (pipeline: PipelineStack, id: string): HouseFunction => {
  const found = pipeline.node.findChild(id);
  if (!(found instanceof HouseFunction)) throw new Error(`${id} is no function`);
  return found;
};

/** The CloudFormation resource of this type at or beneath a construct. */
const resourceIn = (scope: Construct, type: string): CfnResource => {
  const found = scope.node
    .findAll()
    .filter((each): each is CfnResource => CfnResource.isCfnResource(each) && each.cfnResourceType === type);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} resources ${type}`);
  return found[0];
};

const at = (scope: Construct, ...path: string[]): Construct =>
  path.reduce<Construct>((construct, id) => construct.node.findChild(id), scope);

const queue = "AWS::SQS::Queue";
const alarm = "AWS::CloudWatch::Alarm";
const bucket = "AWS::S3::Bucket";
const table = "AWS::DynamoDB::GlobalTable";

type Breach = [says: string, promise: keyof typeof promises, plant: (stacks: Stacks) => void, found: RegExp];
const breaches: Breach[] = [
  [
    "a renamed table",
    "data keeps its name and survives its stack",
    ({ data }) => resourceIn(data, table).overrideLogicalId("Records"),
    /^RecordTable is gone: .*\n(.*\n)*Records holds data under a name nobody pinned/,
  ],
  [
    "a second table",
    "data keeps its name and survives its stack",
    ({ data }) => new TableV2(data, "Planted", { partitionKey: { name: "id", type: AttributeType.STRING } }),
    /Planted\w* holds data under a name nobody pinned/,
  ],
  [
    "a bucket that goes with its stack",
    "data keeps its name and survives its stack",
    ({ data }) => resourceIn(data.reports, bucket).addOverride("DeletionPolicy", "Delete"),
    /^ReportBucket goes with its stack$/,
  ],
  [
    "a bucket without versions",
    "data keeps its name and survives its stack",
    ({ data }) => resourceIn(data.archive, bucket).addPropertyDeletionOverride("VersioningConfiguration"),
    /^ArchiveBucket keeps no versions$/,
  ],
  [
    "a table without a way back",
    "data keeps its name and survives its stack",
    ({ data }) => resourceIn(data, table).addPropertyDeletionOverride("Replicas.0.PointInTimeRecoverySpecification"),
    /^RecordTable cannot be restored/,
  ],
  [
    "a table fixed to a name",
    "data keeps its name and survives its stack",
    ({ data }) => resourceIn(data, table).addPropertyOverride("TableName", "records"),
    /^RecordTable has a physical name/,
  ],
  [
    "a bucket anybody may open",
    "what lies is encrypted, what travels speaks TLS",
    ({ data }) =>
      resourceIn(data.reports, bucket).addPropertyOverride("PublicAccessBlockConfiguration.BlockPublicPolicy", false),
    /^ReportBucket can be opened to the public$/,
  ],
  [
    "a bucket that answers in the clear",
    "what lies is encrypted, what travels speaks TLS",
    ({ data }) =>
      resourceIn(data.reports, "AWS::S3::BucketPolicy").addPropertyDeletionOverride("PolicyDocument.Statement.0"),
    /^ReportBucket answers without TLS$/m,
  ],
  [
    "an unencrypted queue",
    "what lies is encrypted, what travels speaks TLS",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "DigestQueue", "Queue"), queue).addPropertyOverride("SqsManagedSseEnabled", false),
    /^DigestQueue is not encrypted$/,
  ],
  [
    "mail in the clear",
    "what lies is encrypted, what travels speaks TLS",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Mail"), "AWS::SES::ConfigurationSet").addPropertyOverride(
        "DeliveryOptions.TlsPolicy",
        "OPTIONAL",
      ),
    /^MailConfigurationSet lets mail leave in the clear$/,
  ],
  [
    "reports that expire",
    "everything is kept as long as promised",
    ({ data }) => data.reports.addLifecycleRule({ expiration: Duration.days(30) }),
    /^ReportBucket keeps for \[30,90,7\] days, promised \[null,90,7\]$/,
  ],
  [
    "a log for ever",
    "everything is kept as long as promised",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Api"), "AWS::Logs::LogGroup").addPropertyDeletionOverride("RetentionInDays"),
    /^ApiLog keeps for ever/,
  ],
  [
    "dead letters as short-lived as the living",
    "everything is kept as long as promised",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "ResolveQueue", "Dead"), queue).addPropertyOverride("MessageRetentionPeriod", 345_600),
    /^ResolveQueueDead keeps for 345600 s, promised 1209600 s$/,
  ],
  [
    "a wide permission",
    "each role may do what its list says",
    ({ data, pipeline }) => functionOf(pipeline, "Api").allow(["s3:GetObject"], [data.reports.arnForObjects("*")]),
    /^ApiRole may s3:GetObject ReportBucket\/\*$/,
  ],
  [
    "a permission too few",
    "each role may do what its list says",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "MailEvents", "Role"), "AWS::IAM::Policy").addPropertyOverride(
        "PolicyDocument.Statement.1.Action",
        "logs:PutLogEvents",
      ),
    /^MailEventsRole may not /m,
  ],
  [
    "a managed policy",
    "each role may do what its list says",
    ({ pipeline }) =>
      functionOf(pipeline, "Failed").role.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess")),
    /^FailedRole\w* has a policy beside the list$/,
  ],
  [
    "a wildcard action",
    "nobody may do what nobody needs",
    ({ data, pipeline }) => functionOf(pipeline, "Classify").allow(["dynamodb:*"], [data.records.tableArn]),
    /^ClassifyRole may dynamodb:\*$/,
  ],
  [
    "a scan",
    "nobody may do what nobody needs",
    ({ data, pipeline }) => functionOf(pipeline, "Digest").allow(["dynamodb:Scan"], [data.records.tableArn]),
    /^DigestRole may dynamodb:Scan$/,
  ],
  [
    "a missing dead letter queue",
    "what is given up rests where it is read",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "ClassifyQueue", "Queue"), queue).addPropertyDeletionOverride("RedrivePolicy"),
    /^what ClassifyQueue gives up goes nowhere$/,
  ],
  [
    "a queue beside the house",
    "what is given up rests where it is read",
    ({ pipeline }) => new Queue(pipeline, "Planted"),
    /^what Planted gives up goes nowhere\nPlanted is read by nobody$/,
  ],
  [
    "a rule without dead letters",
    "what is given up rests where it is read",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Uploaded"), "AWS::Events::Rule").addPropertyDeletionOverride(
        "Targets.0.DeadLetterConfig",
      ),
    /^what UploadedRule cannot deliver to NormalizeQueue is lost$/,
  ],
  [
    "a batch that fails as one",
    "what is given up rests where it is read",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "DeliverFeed"), "AWS::Lambda::EventSourceMapping").addPropertyDeletionOverride(
        "FunctionResponseTypes",
      ),
    /^one bad message of DeliverQueue takes its batch with it$/,
  ],
  [
    "a variable nobody declared",
    "each function gets the variables config.ts names",
    ({ pipeline }) => functionOf(pipeline, "Normalize").lambda.addEnvironment("DEBUG", "1"),
    /^normalize has DEBUG for nothing$/,
  ],
  [
    "a variable forgotten",
    "each function gets the variables config.ts names",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Deliver"), "AWS::Lambda::Function").addPropertyDeletionOverride(
        "Environment.Variables.MAIL_FROM",
      ),
    /^deliver lacks MAIL_FROM$/,
  ],
  [
    "dead letters nobody watches",
    "what needs a person wakes one",
    ({ pipeline }) => at(pipeline, "ResolveQueue").node.tryRemoveChild("DeadLetters"),
    /^nobody watches AWS\/SQS ApproximateNumberOfMessagesVisible ResolveQueueDead\nnobody watches AWS\/SQS NumberOfMessagesReceived ResolveQueueDead$/,
  ],
  [
    "work that waits unseen",
    "what needs a person wakes one",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "DeliverQueue", "Waiting"), alarm).addPropertyOverride(
        "MetricName",
        "NumberOfMessagesSent",
      ),
    /^nobody watches AWS\/SQS ApproximateAgeOfOldestMessage DeliverQueue$/,
  ],
  [
    "an alarm nobody hears",
    "what needs a person wakes one",
    ({ pipeline }) => resourceIn(at(pipeline, "Api", "Errors"), alarm).addPropertyDeletionOverride("AlarmActions"),
    /^nobody hears ApiErrors$/,
  ],
  [
    "a refused issue nobody hears of",
    "what needs a person wakes one",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Digest", "IssuesRefused"), alarm).addPropertyOverride("Namespace", "ThreatDigest/other"),
    /^nobody watches ThreatDigest\/dev IssuesRefused digest$/,
  ],
  [
    "a clock counted with others",
    "what needs a person wakes one",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Tick"), "AWS::Scheduler::Schedule").addPropertyDeletionOverride("GroupName"),
    /^nobody watches AWS\/Scheduler InvocationAttemptCount default$/m,
  ],
  [
    "a clock whose silence is well",
    "what needs a person wakes one",
    ({ pipeline }) =>
      resourceIn(at(pipeline, "Tick", "Silent"), alarm).addPropertyOverride("TreatMissingData", "notBreaching"),
    /^TickSilent takes silence for well$/,
  ],
  [
    "no page",
    "the page shows what is counted and what stands still",
    ({ pipeline }) => pipeline.node.tryRemoveChild("Dashboard"),
    /^there are 0 dashboards$/,
  ],
  [
    "another page in its place",
    "the page shows what is counted and what stands still",
    ({ pipeline }) => {
      pipeline.node.tryRemoveChild("Dashboard");
      new Dashboard(pipeline, "Planted");
    },
    /^the page lacks ThreatDigest\/dev ReportsNormalized service normalize$/m,
  ],
];

describe("a planted breach is reported", () => {
  it.each(breaches)("%s: %s", (_, promise, plant, found) => {
    expect(promises[promise](deployed("dev", plant)).join("\n")).toMatch(found);
  });

  it("for every promise", () => {
    const broken = new Set(breaches.map(([, promise]) => promise));
    expect(Object.keys(promises).filter((promise) => !broken.has(promise as Breach[1]))).toEqual([]);
  });
});
