/** A bucket that keeps what it is given and tells EventBridge of every new object. */
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Duration, RemovalPolicy } from "aws-cdk-lib/core";
import type { Construct } from "constructs";

export type WatchedBucketProps = { accessLogs: Bucket };

export class WatchedBucket extends Bucket {
  constructor(scope: Construct, id: string, { accessLogs }: WatchedBucketProps) {
    super(scope, id, {
      // The bucket's own keys: a KMS key would add a charge a request and a second policy to get wrong.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // Reports are evidence: an overwritten or deleted one can be brought back for a quarter.
      versioned: true,
      lifecycleRules: [
        {
          id: "forget-replaced-versions",
          noncurrentVersionExpiration: Duration.days(90),
          expiredObjectDeleteMarker: true,
        },
        { id: "drop-broken-uploads", abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
      // Who read which report is a question a security desk gets asked.
      // Under exactOptionalPropertyTypes CDK's class misses its own interface by a property.
      serverAccessLogsBucket: accessLogs as IBucket,
      serverAccessLogsPrefix: `${id}/`,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const resource = this.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error("a bucket's default child is its CloudFormation resource");
    // Moving this construct in the code must never replace the data.
    resource.overrideLogicalId(id);
    // Said at the resource itself: the construct's own switch adds a custom resource with a function of its own.
    resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
}
