/** Where the other buckets write who touched what. */
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib/core";
import type { Construct } from "constructs";

export class AccessLogBucket extends Bucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        {
          id: "keep-a-year",
          expiration: Duration.days(365),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const resource = this.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error("a bucket's default child is its CloudFormation resource");
    resource.overrideLogicalId(id);
    Validations.of(this).acknowledge({
      id: "AwsSolutions-S1",
      reason: "This bucket receives the access logs; logging its own access would log each delivered log without end.",
    });
  }
}
