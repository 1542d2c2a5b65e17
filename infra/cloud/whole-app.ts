/** The CDK app made from what stands outside: stage, bundles and test recipients by context; the only place that reads it. */
import { join } from "node:path";
import { App } from "aws-cdk-lib/core";
import { deployment } from "./deployment.ts";
import { flags } from "./flags.ts";

const root = join(import.meta.dirname, "../..");

export const wholeApp = (): App => {
  const app = new App({
    outdir: process.env["CDK_OUTDIR"] ?? join(root, "cdk.out"),
    context: flags,
    analyticsReporting: false,
    treeMetadata: false,
    // It is one of the rules, and takes seconds: see rules.ts.
    builtinCloudFormationValidation: false,
  });
  const setting = (name: string, otherwise: string): string => {
    const value: unknown = app.node.tryGetContext(name);
    return typeof value === "string" && value !== "" ? value : otherwise;
  };
  deployment(app, {
    stage: setting("stage", "dev"),
    bundles: setting("bundles", join(root, "dist/functions")),
    sandboxRecipients: setting("sandboxRecipients", "")
      .split(",")
      .map((address) => address.trim())
      .filter(Boolean),
  });
  return app;
};
