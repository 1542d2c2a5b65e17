/** One deployment of threat-digest: what must survive and what may be rebuilt, as two stacks. */
import { DefaultStackSynthesizer, type IStackSynthesizer } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import { DataStack } from "./data-stack.ts";
import { PipelineStack } from "./pipeline-stack.ts";

export type Deployment = {
  /** Names the stacks; `prod` is protected against deletion. */
  stage: string;
  /** Folder that holds one bundle folder a function. */
  bundles: string;
  /** Verified addresses that receive mail while the account's SES is in its sandbox. */
  sandboxRecipients?: readonly string[];
};

/** What stands in an identity's ARN: an address of plain characters, so that none can widen the grant. */
const address = /^[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

export const deployment = (
  scope: Construct,
  { stage, bundles, sandboxRecipients = [] }: Deployment,
): { data: DataStack; pipeline: PipelineStack } => {
  if (!/^[a-z][a-z0-9]{0,19}$/.test(stage)) {
    throw new Error(`Stage "${stage}" does not fit into a stack name: lower-case letters and digits, at most 20.`);
  }
  const unfit = sandboxRecipients.filter((recipient) => !address.test(recipient));
  if (unfit.length > 0) throw new Error(`sandboxRecipients takes mail addresses, not ${unfit.join(", ")}.`);
  const isProtected = stage === "prod";
  const stack = (part: string) => ({
    description: `threat-digest ${stage}: ${part}`,
    tags: { application: "threat-digest", stage },
    terminationProtection: isProtected,
    // The deploying CLI checks the bootstrap itself; without the rule a template holds only what it is about.
    // Under exactOptionalPropertyTypes CDK's class misses its own interface by a property.
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) as IStackSynthesizer,
  });
  const data = new DataStack(scope, `ThreatDigest-${stage}-Data`, {
    ...stack("reports, archive and records"),
    isProtected,
  });
  const pipeline = new PipelineStack(scope, `ThreatDigest-${stage}-Pipeline`, {
    ...stack("functions, queues, rules, mail and API"),
    bundles,
    stage,
    sandboxRecipients,
    reports: data.reports,
    archive: data.archive,
    records: data.records,
  });
  return { data, pipeline };
};
