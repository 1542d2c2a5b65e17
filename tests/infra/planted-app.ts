/** The app with a queue nobody encrypted, speaking to anybody: what `cdk synth` must not let pass. Run by app.test.ts. */
import { Queue } from "aws-cdk-lib/aws-sqs";
import { Stack } from "aws-cdk-lib/core";
import { underRules } from "../../infra/cloud/rules.ts";
import { wholeApp } from "../../infra/cloud/whole-app.ts";

const app = wholeApp();
const pipeline = app.node.children.find((child) => child.node.id.endsWith("-Pipeline"));
if (!Stack.isStack(pipeline)) throw new Error("there is no pipeline stack");
new Queue(pipeline, "Planted");
underRules(app).synth();
