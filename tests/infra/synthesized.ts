/** The two stacks as a deployment would make them, with bundles of one line: what the infra tests look at. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import { App, type Stack } from "aws-cdk-lib/core";
import { deployment } from "../../infra/cloud/deployment.ts";
import { flags } from "../../infra/cloud/flags.ts";
import { env } from "../../shared/config.ts";

/** A folder of bundles that do nothing; the tests look at the resources around them. */
export const emptyBundles = (names: readonly string[] = Object.keys(env)): string => {
  const folder = mkdtempSync(join(tmpdir(), "threat-digest-bundles-"));
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "index.mjs"), `export const handler = () => ${JSON.stringify(name)};\n`);
  }
  return folder;
};

export const newApp = (): App =>
  new App({
    context: flags,
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: false,
    outdir: mkdtempSync(join(tmpdir(), "threat-digest-cdk-")),
  });

/** A stage as it would be deployed, and what was done to its stacks before they were written. */
export type Deployed = { app: App; stage: string; data: Template; pipeline: Template; stacks: readonly Stack[] };
type Stacks = ReturnType<typeof deployment>;

/** Synthesizes a stage; `plant` may change its stacks first. */
export const deployed = (
  stage = "dev",
  plant: (stacks: Stacks) => void = () => {},
  sandboxRecipients: readonly string[] = [],
): Deployed => {
  const app = newApp();
  const stacks = deployment(app, { stage, bundles: emptyBundles(), sandboxRecipients });
  plant(stacks);
  const { data, pipeline } = stacks;
  return {
    app,
    stage,
    data: Template.fromStack(data),
    pipeline: Template.fromStack(pipeline),
    stacks: [data, pipeline],
  };
};
