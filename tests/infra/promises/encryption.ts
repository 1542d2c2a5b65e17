/** What lies is encrypted, what travels speaks TLS, and nobody outside may look. */
import type { Template } from "aws-cdk-lib/assertions";
import { plain, resourcesOf, textOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

type Statement = { Effect: string; Action: unknown; Principal: unknown; Condition?: Record<string, object> };

/** Ids of resources for which a policy of this type denies everybody everything under `condition`. */
const denied = (template: Template, type: string, list: string, condition: string): Set<string> =>
  new Set(
    [...resourcesOf(template, type).values()].flatMap(({ Properties }) => {
      const { Statement: all } = Properties["PolicyDocument"] as { Statement: Statement[] };
      const denies = all.some(
        ({ Effect, Principal, Condition }) =>
          Effect === "Deny" && JSON.stringify(Principal) === '{"AWS":"*"}' && JSON.stringify(Condition) === condition,
      );
      return denies ? [Properties[list]].flat().map(textOf) : [];
    }),
  );

const plainly = '{"Bool":{"aws:SecureTransport":"false"}}';
const oldTls = '{"NumericLessThan":{"s3:TlsVersion":1.2}}';

const buckets = ({ data }: Deployed): string[] => {
  const [secure, modern] = [plainly, oldTls].map((each) => denied(data, "AWS::S3::BucketPolicy", "Bucket", each));
  return [...resourcesOf(data, "AWS::S3::Bucket")].flatMap(([id, { Properties }]) => [
    ...(JSON.stringify(Properties["BucketEncryption"])?.includes('"SSEAlgorithm":"AES256"')
      ? []
      : [`${id} is not encrypted`]),
    ...(Object.values(Properties["PublicAccessBlockConfiguration"] ?? {}).filter((value) => value === true).length === 4
      ? []
      : [`${id} can be opened to the public`]),
    ...(JSON.stringify(Properties["OwnershipControls"])?.includes("BucketOwnerEnforced") ? [] : [`${id} obeys ACLs`]),
    ...(secure?.has(id) ? [] : [`${id} answers without TLS`]),
    ...(modern?.has(id) ? [] : [`${id} answers an old TLS`]),
  ]);
};

const tables = ({ data }: Deployed): string[] =>
  [...resourcesOf(data, "AWS::DynamoDB::GlobalTable")]
    .filter(
      ([, { Properties }]) => JSON.stringify(Properties["SSESpecification"]) !== '{"SSEEnabled":true,"SSEType":"KMS"}',
    )
    .map(([id]) => `${id} is not encrypted with the account's key`);

const queues = ({ pipeline }: Deployed): string[] => {
  const secure = denied(pipeline, "AWS::SQS::QueuePolicy", "Queues", plainly);
  return [...resourcesOf(pipeline, "AWS::SQS::Queue")].flatMap(([id, { Properties }]) => [
    ...(Properties["SqsManagedSseEnabled"] === true ? [] : [`${plain(id)} is not encrypted`]),
    ...(secure.has(plain(id)) ? [] : [`${plain(id)} answers without TLS`]),
  ]);
};

const topics = ({ pipeline }: Deployed): string[] => {
  const secure = resourcesOf(pipeline, "AWS::SNS::TopicPolicy");
  const held = new Set(
    [...secure.values()].flatMap(({ Properties }) =>
      JSON.stringify(Properties["PolicyDocument"]).includes(plainly)
        ? (Properties["Topics"] as unknown[]).map(textOf)
        : [],
    ),
  );
  return [...resourcesOf(pipeline, "AWS::SNS::Topic").keys()]
    .filter((id) => !held.has(plain(id)))
    .map((id) => `${plain(id)} answers without TLS`);
};

const mail = ({ pipeline }: Deployed): string[] =>
  [...resourcesOf(pipeline, "AWS::SES::ConfigurationSet")]
    .filter(([, { Properties }]) => JSON.stringify(Properties["DeliveryOptions"]) !== '{"TlsPolicy":"REQUIRE"}')
    .map(([id]) => `${plain(id)} lets mail leave in the clear`);

export const encryption = (made: Deployed): string[] =>
  [buckets, tables, queues, topics, mail].flatMap((findings) => findings(made));
