/** What must survive every deployment: uploads, archive and records. */
import { Stack, type StackProps } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import { AccessLogBucket } from "./access-log-bucket.ts";
import { RecordTable } from "./record-table.ts";
import { WatchedBucket } from "./watched-bucket.ts";

export type DataStackProps = StackProps & {
  /** Whether the table refuses to be deleted. */
  isProtected: boolean;
};

export class DataStack extends Stack {
  readonly reports: WatchedBucket;
  readonly archive: WatchedBucket;
  readonly records: RecordTable;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const accessLogs = new AccessLogBucket(this, "AccessLogBucket");
    this.reports = new WatchedBucket(this, "ReportBucket", { accessLogs });
    this.archive = new WatchedBucket(this, "ArchiveBucket", { accessLogs });
    this.records = new RecordTable(this, "RecordTable", { isProtected: props.isProtected });
  }
}
