/** The one table of records: paid by request, restorable to any second of 35 days, no secondary index. */
import { AttributeType, Billing, CfnGlobalTable, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { RemovalPolicy } from "aws-cdk-lib/core";
import type { Construct } from "constructs";

export type RecordTableProps = { isProtected: boolean };

export class RecordTable extends TableV2 {
  constructor(scope: Construct, id: string, { isProtected }: RecordTableProps) {
    super(scope, id, {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      sortKey: { name: "sk", type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      timeToLiveAttribute: "expires",
      deletionProtection: isProtected,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const resource = this.node.defaultChild;
    if (!(resource instanceof CfnGlobalTable))
      throw new Error("a table's default child is its CloudFormation resource");
    // Moving this construct in the code must never replace the data.
    resource.overrideLogicalId(id);
  }
}
