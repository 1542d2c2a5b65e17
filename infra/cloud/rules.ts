/** The rules an app must keep to be synthesized: AWS Solutions (cdk-nag) and CloudFormation's own; an unacknowledged finding fails it. */
import { type App, CloudFormationValidatePlugin, type IPolicyValidationPlugin, Validations } from "aws-cdk-lib/core";
import { AwsSolutionsChecks } from "cdk-nag";

// One for all: its engine takes a second to start.
// Under exactOptionalPropertyTypes CDK's class misses its own interface by a property.
const ofCloudFormation = new CloudFormationValidatePlugin() as IPolicyValidationPlugin;

export const underRules = (app: App): App => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), ofCloudFormation);
  return app;
};
