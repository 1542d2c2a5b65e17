import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { type App, type CfnResource, Stack, Validations } from "aws-cdk-lib/core";
import { describe, expect, it } from "vitest";
import { deployment } from "../../infra/cloud/deployment.ts";
import { HouseFunction } from "../../infra/cloud/house-function.ts";
import { underRules } from "../../infra/cloud/rules.ts";
import { emptyBundles, newApp } from "./synthesized.ts";

type Report = {
  pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[];
};

/** What the rules hold against an app: rule and place. */
const findings = (app: App): string[] => {
  try {
    underRules(app).synth();
  } catch (error) {
    if (!String(error).startsWith("ValidationFailed")) throw error;
  }
  const report: Report = JSON.parse(readFileSync(join(app.outdir, "validation-report.json"), "utf8"));
  return report.pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    ),
  );
};

describe("the rules", () => {
  it.each(["dev", "prod"])("find nothing unacknowledged in %s", (stage) => {
    const app = newApp();
    deployment(app, { stage, bundles: emptyBundles() });
    expect(findings(app)).toEqual([]);
  });

  it("find a queue without TLS or dead letters that somebody adds", () => {
    const app = newApp();
    const { pipeline } = deployment(app, { stage: "dev", bundles: emptyBundles() });
    new Queue(pipeline, "Planted");
    const found = findings(app);
    expect(found).toContain("AwsSolutions-SQS3 ThreatDigest-dev-Pipeline/Planted/Resource");
    expect(found).toContain("AwsSolutions-SQS4 ThreatDigest-dev-Pipeline/Planted/Resource");
  });

  it("find a property CloudFormation does not know", () => {
    const app = newApp();
    const { pipeline } = deployment(app, { stage: "dev", bundles: emptyBundles() });
    new Queue(pipeline, "Planted");
    const resource = pipeline.node.findChild("Planted").node.defaultChild as CfnResource;
    resource.addPropertyOverride("MessageRetentionPeriod", "a fortnight");
    resource.addPropertyOverride("Patience", 3);
    expect(
      findings(app)
        .filter((finding) => !finding.startsWith("AwsSolutions"))
        .join(),
    ).toMatch(/Planted/);
  });

  it("find a grant wider than its acknowledged prefix", () => {
    const app = newApp();
    const { data, pipeline } = deployment(app, { stage: "dev", bundles: emptyBundles() });
    const api = pipeline.node.findChild("Api");
    if (!(api instanceof HouseFunction)) throw new Error("Api is a function");
    api.allow(["s3:GetObject"], [data.reports.arnForObjects("*")]);
    expect(
      findings(app)
        .filter((finding) => finding.includes("/Api/Role/"))
        .join(),
    ).toMatch(/^AwsSolutions-IAM5\[Resource::/);
  });

  it("find a grant on everything, which only the policy for traces may hold", () => {
    const app = newApp();
    const { pipeline } = deployment(app, { stage: "dev", bundles: emptyBundles() });
    const failed = pipeline.node.findChild("Failed");
    if (!(failed instanceof HouseFunction)) throw new Error("Failed is a function");
    failed.allow(["sns:Publish"], ["*"]);
    expect(findings(app)).toContain(
      "AwsSolutions-IAM5[Resource::*] ThreatDigest-dev-Pipeline/Failed/Role/DefaultPolicy/Resource",
    );
  });

  it("find a wildcard action even on a function whose prefixes are acknowledged", () => {
    const app = newApp();
    const { pipeline } = deployment(app, { stage: "dev", bundles: emptyBundles() });
    const normalize = pipeline.node.findChild("Normalize");
    if (!(normalize instanceof HouseFunction)) throw new Error("Normalize is a function");
    normalize.role.addToPolicy(new PolicyStatement({ actions: ["sqs:*"], resources: ["arn:aws:sqs:us-east-1:1:q"] }));
    expect(findings(app)).toContain(
      "AwsSolutions-IAM5[Action::sqs:*] ThreatDigest-dev-Pipeline/Normalize/Role/DefaultPolicy/Resource",
    );
  });

  it("are not acknowledged for a whole stack anywhere", () => {
    const app = newApp();
    deployment(app, { stage: "dev", bundles: emptyBundles() });
    for (const construct of app.node.findAll().filter((each) => each === app || each instanceof Stack)) {
      const kinds = construct.node.metadata.map(({ type }) => type);
      expect(kinds).not.toContain(Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
    }
  });
});
