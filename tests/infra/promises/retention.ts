/** Everything is kept as long as it was promised, and no longer. */
import { plain, resourcesOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

const day = 86_400;
type Rule = {
  ExpirationInDays?: number;
  NoncurrentVersionExpiration?: { NoncurrentDays?: number };
  AbortIncompleteMultipartUpload?: { DaysAfterInitiation?: number };
};

/** Days a bucket keeps what is current, what was replaced, what never arrived whole; `undefined` is for ever. */
const promised: Record<string, [number | undefined, number, number]> = {
  ReportBucket: [undefined, 90, 7],
  ArchiveBucket: [undefined, 90, 7],
  AccessLogBucket: [365, 30, 7],
};

const buckets = ({ data }: Deployed): string[] =>
  [...resourcesOf(data, "AWS::S3::Bucket")].flatMap(([id, { Properties }]) => {
    const { Rules = [] } = (Properties["LifecycleConfiguration"] ?? {}) as { Rules?: Rule[] };
    const first = <T>(read: (rule: Rule) => T | undefined): T | undefined =>
      Rules.map(read).find((v) => v !== undefined);
    const found = [
      first((rule) => rule.ExpirationInDays),
      first((rule) => rule.NoncurrentVersionExpiration?.NoncurrentDays),
      first((rule) => rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation),
    ];
    const wanted = promised[id] ?? [];
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${id} keeps for ${JSON.stringify(found)} days, promised ${JSON.stringify(wanted)}`];
  });

const logs = ({ pipeline }: Deployed): string[] =>
  [...resourcesOf(pipeline, "AWS::Logs::LogGroup")]
    .filter(([, { Properties }]) => Properties["RetentionInDays"] !== 90)
    .map(
      ([id, { Properties }]) => `${plain(id)} keeps for ${Properties["RetentionInDays"] ?? "ever"}, promised 90 days`,
    );

/** A moved message keeps its age: the dead must outlive the waiting. */
const queues = ({ pipeline }: Deployed): string[] =>
  [...resourcesOf(pipeline, "AWS::SQS::Queue")].flatMap(([id, { Properties }]) => {
    const wanted = (plain(id).endsWith("Dead") ? 14 : 4) * day;
    const kept = Number(Properties["MessageRetentionPeriod"] ?? 4 * day);
    return kept === wanted ? [] : [`${plain(id)} keeps for ${kept} s, promised ${wanted} s`];
  });

const rows = ({ data }: Deployed): string[] =>
  [...resourcesOf(data, "AWS::DynamoDB::GlobalTable")]
    .filter(([, { Properties }]) => {
      const { AttributeName, Enabled } = (Properties["TimeToLiveSpecification"] ?? {}) as Record<string, unknown>;
      return !(AttributeName === "expires" && Enabled === true);
    })
    .map(([id]) => `${id} does not forget rows that expire`);

export const retention = (made: Deployed): string[] =>
  [buckets, logs, queues, rows].flatMap((findings) => findings(made));
