import { describe, expect, it } from "vitest";
import { grantsOf, statements } from "./grants-of.ts";
import { deployed } from "./synthesized.ts";

const { pipeline, data } = deployed();

const each = (actions: string[], resource: string): string[] => actions.map((action) => `${action} ${resource}`);

/** What every function may do: write its own log and its traces. */
const house = (name: string): string[] => [
  ...each(["logs:CreateLogStream", "logs:PutLogEvents"], `${name}Log`),
  ...each(["xray:PutTelemetryRecords", "xray:PutTraceSegments"], "*"),
];
const records = (...verbs: string[]): string[] =>
  each(
    verbs.map((verb) => `dynamodb:${verb}`),
    "RecordTable",
  );
const reads = records("GetItem", "BatchGetItem", "Query");
const eats = (queue: string): string[] =>
  each(["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"], queue);

/** The whole of what each function may do beyond the house's own: a new grant is a new line here. */
const may: Record<string, string[]> = {
  Normalize: [
    ...records("GetItem", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    ...eats("NormalizeQueue"),
    "s3:GetObject ReportBucket/incoming/*",
    "s3:ListBucket ReportBucket",
    "s3:PutObject ArchiveBucket/normalized/*",
    "sqs:SendMessage NormalizeQueue",
  ],
  Classify: [
    ...reads,
    ...records("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    ...eats("ClassifyQueue"),
    "s3:GetObject ArchiveBucket/normalized/*",
    "s3:ListBucket ArchiveBucket",
    "sqs:SendMessage ResolveQueue",
  ],
  Resolve: [
    ...reads,
    ...records("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    ...eats("ResolveQueue"),
    "sqs:SendMessage ResolveQueue",
  ],
  Failed: [
    ...records("GetItem", "PutItem", "UpdateItem", "BatchWriteItem"),
    ...["Normalize", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"].flatMap((name) =>
      eats(`${name}QueueDead`),
    ),
  ],
  Digest: [
    ...reads,
    ...records("PutItem", "DeleteItem"),
    ...eats("DigestQueue"),
    "s3:GetObject ArchiveBucket/issues/*",
    "s3:ListBucket ArchiveBucket",
    "s3:PutObject ArchiveBucket/issues/*",
    "sqs:SendMessage DeliverQueue",
    "sqs:SendMessage DigestQueue",
    "sqs:SendMessage ResolveQueue",
  ],
  Deliver: [
    ...records("GetItem", "PutItem", "DeleteItem"),
    ...eats("DeliverQueue"),
    "s3:GetObject ArchiveBucket/issues/*",
    "s3:ListBucket ArchiveBucket",
    ...["ses:SendEmail", "ses:SendRawEmail"].flatMap((action) => [
      `${action} arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:configuration-set/MailConfigurationSet`,
      `${action} arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:identity/MailIdentity`,
    ]),
  ],
  MailEvents: [...records("GetItem", "PutItem"), ...eats("MailEventsQueue")],
  Api: [
    ...reads,
    ...records("PutItem", "DeleteItem"),
    "s3:GetObject ArchiveBucket/issues/*",
    "s3:GetObject ArchiveBucket/normalized/*",
    "s3:GetObject ReportBucket/incoming/*",
    "s3:ListBucket ArchiveBucket",
    "s3:ListBucket ReportBucket",
    "s3:PutObject ReportBucket/incoming/*",
    "sqs:SendMessage DigestQueue",
  ],
};

describe("permissions", () => {
  it.each(Object.keys(may))("of %s are these and no others", (name) => {
    const expected = [...house(name), ...(may[name] ?? [])].sort();
    expect(grantsOf(pipeline, `${name}Role`)).toEqual(expected);
  });

  it("of the clock are to wake digest", () => {
    expect(grantsOf(pipeline, "TickRole")).toEqual(["lambda:InvokeFunction DigestFunction"]);
  });

  it("belong to the roles named here: nobody else has any", () => {
    const roles = new Set(statements(pipeline).map(({ role }) => role));
    expect([...roles].sort()).toEqual([...Object.keys(may).map((name) => `${name}Role`), "TickRole"].sort());
    expect(statements(data)).toEqual([]);
  });

  it("name their actions: no star, no managed policy", () => {
    for (const { statement } of statements(pipeline)) expect([statement.Action].flat().join()).not.toContain("*");
    for (const role of Object.values(pipeline.findResources("AWS::IAM::Role"))) {
      expect(role["Properties"]).not.toHaveProperty("ManagedPolicyArns");
      expect(role["Properties"]).not.toHaveProperty("Policies");
    }
  });

  it("never include scanning, purging, deleting objects or changing a resource itself", () => {
    const actions = statements(pipeline).flatMap(({ statement }) => [statement.Action].flat());
    const unwanted = actions.filter((action) =>
      /Scan|Purge|DeleteObject|DeleteTable|DeleteQueue|PassRole|Create(?!LogStream)/.test(action),
    );
    expect(unwanted).toEqual([]);
  });
});
