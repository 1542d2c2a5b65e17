/** Who may do what: the complete list. A new grant is a new line here. */
import { grantsOf, statements } from "../grants-of.ts";
import { resourcesOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

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
const sends = (identity: string): string[] => {
  const arn = `arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:${identity}`;
  return each(["ses:SendEmail", "ses:SendRawEmail"], arn);
};

/** Beyond the house's own. */
const functions: Record<string, string[]> = {
  Normalize: [
    ...reads,
    ...records("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    ...eats("NormalizeQueue"),
    "s3:GetObject ReportBucket/incoming/*",
    "s3:ListBucket ReportBucket",
    "s3:PutObject ArchiveBucket/normalized/*",
    "sqs:SendMessage NormalizeQueue",
    "sqs:SendMessage ResolveQueue",
    "sqs:SendMessage TranscribeQueue",
  ],
  Transcribe: [
    ...records("GetItem", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    ...eats("TranscribeQueue"),
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
    ...["Normalize", "Transcribe", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"].flatMap((name) =>
      eats(`${name}QueueDead`),
    ),
  ],
  Digest: [
    ...reads,
    ...records("PutItem", "DeleteItem", "BatchWriteItem"),
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
    ...sends("configuration-set/MailConfigurationSet"),
    ...sends("identity/MailIdentity"),
  ],
  MailEvents: [...records("GetItem", "PutItem"), ...eats("MailEventsQueue")],
  Api: [
    ...reads,
    ...records("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    "s3:DeleteObject ArchiveBucket/normalized/*",
    "s3:DeleteObject ReportBucket/incoming/*",
    "s3:GetObject ArchiveBucket/issues/*",
    "s3:GetObject ArchiveBucket/normalized/*",
    "s3:GetObject ReportBucket/incoming/*",
    "s3:ListBucket ArchiveBucket",
    "s3:ListBucket ReportBucket",
    "s3:PutObject ReportBucket/incoming/*",
    ...["Normalize", "Transcribe", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"].flatMap((name) =>
      each(["sqs:GetQueueAttributes", "sqs:SendMessage"], `${name}Queue`),
    ),
  ],
};

const may = new Map<string, string[]>([["TickRole", ["lambda:InvokeFunction DigestFunction"]]]);
for (const [name, grants] of Object.entries(functions)) may.set(`${name}Role`, [...house(name), ...grants]);

export const permissions = ({ pipeline, data }: Deployed): string[] => {
  const roles = new Set([...may.keys(), ...statements(pipeline).map(({ role }) => role)]);
  const grants = [...roles].flatMap((role) => {
    const [promised, granted] = [may.get(role) ?? [], grantsOf(pipeline, role)];
    return [
      ...granted.filter((grant) => !promised.includes(grant)).map((grant) => `${role} may ${grant}`),
      ...promised.filter((grant) => !granted.includes(grant)).map((grant) => `${role} may not ${grant}`),
    ];
  });
  // A managed policy, an inline one or a policy in the other stack would stand in no list above.
  const elsewhere = [
    ...statements(data).map(({ role }) => `${role} is granted something by the data stack`),
    ...[...resourcesOf(pipeline, "AWS::IAM::Role"), ...resourcesOf(data, "AWS::IAM::Role")]
      .filter(([, { Properties }]) => "ManagedPolicyArns" in Properties || "Policies" in Properties)
      .map(([id]) => `${id} has a policy beside the list`),
    ...["AWS::IAM::ManagedPolicy", "AWS::IAM::User", "AWS::IAM::Group"].flatMap((type) =>
      [...resourcesOf(pipeline, type).keys()].map((id) => `${id} is a ${type}`),
    ),
  ];
  return [...grants, ...elsewhere];
};

const unwanted = /\*|Scan|Purge|DeleteObjectVersion|DeleteTable|DeleteQueue|PassRole|Create(?!LogStream)/;
/** Deletion of objects is the API's alone, which does it on an admin's request. */
const mayDelete = new Set(["ApiRole"]);

/** Actions nobody gets, whatever the list says. */
export const wideActions = ({ pipeline }: Deployed): string[] =>
  statements(pipeline).flatMap(({ role, statement }) =>
    [statement.Action]
      .flat()
      .filter((action) => unwanted.test(action) || (action === "s3:DeleteObject" && !mayDelete.has(role)))
      .map((action) => `${role} may ${action}`),
  );
