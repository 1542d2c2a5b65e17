/** CDK behaviours this app relies on, kept here so that `cdk synth` and a plain run of app.ts give the same templates. */
export const flags: Readonly<Record<string, unknown>> = {
  // One statement for grants that share actions or resources: smaller policies, readable diffs.
  "@aws-cdk/aws-iam:minimizePolicies": true,
  "@aws-cdk/core:enablePartitionLiterals": true,
  "@aws-cdk/core:target-partitions": ["aws"],
  // The data stack refuses to lose what the pipeline stack uses.
  "@aws-cdk/core:defaultCrossStackReferences": "strong",
  // The access log bucket admits the logging service by policy; ACLs stay off.
  "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy": true,
  "@aws-cdk/aws-s3:publicAccessBlockedByDefault": true,
  // A queue behind a rule admits the rules of this account only.
  "@aws-cdk/aws-events:eventsTargetQueueSameAccount": true,
  // What the rules of CloudFormation find wrong is wrong, not a warning.
  "@aws-cdk/core:validateAgainstDefaultRules": true,
  "@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard": true,
};
