/** The rules an app must keep to be synthesized: cdk-nag's AWS Solutions pack; an unacknowledged finding fails the synthesis. */
import { type App, Validations } from "aws-cdk-lib/core";
import { AwsSolutionsChecks } from "cdk-nag";

export const underRules = (app: App): App => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
