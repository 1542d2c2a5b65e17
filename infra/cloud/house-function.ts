/** A function with the defaults of the house: Node 24 on arm64, own log, own role, tracing, exactly the environment it declares. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  CfnFunction,
  Code,
  Function as Lambda,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Duration, RemovalPolicy, Size, Validations } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { EnvOf, FunctionName } from "../../shared/config.ts";
import { alarmPeriod, HouseAlarm } from "./alarm.ts";
import { sizes } from "./sizes.ts";

export type HouseFunctionProps<F extends FunctionName> = {
  name: F;
  /** Folder that holds one bundle folder a function. */
  bundles: string;
  environment: EnvOf<F>;
};

export class HouseFunction<F extends FunctionName = FunctionName> extends Construct {
  readonly lambda: Lambda;
  readonly role: Role;

  constructor(scope: Construct, id: string, { name, bundles, environment }: HouseFunctionProps<F>) {
    super(scope, id);
    const bundle = join(bundles, name);
    if (!existsSync(join(bundle, "index.mjs"))) {
      throw new Error(
        `Function ${name} has no bundle in ${bundle}: write functions/entry/${name}.ts and run npm run build.`,
      );
    }
    const { memory, seconds, mayWakeItself } = sizes[name];
    const log = new LogGroup(this, "Log", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `What threat-digest ${name} may do`,
    });
    log.grantWrite(this.role);
    this.lambda = new Lambda(this, "Function", {
      description: `threat-digest ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: Code.fromAsset(bundle),
      role: this.role,
      environment: { ...environment },
      memorySize: memory,
      ephemeralStorageSize: Size.mebibytes(512),
      timeout: Duration.seconds(seconds),
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      recursiveLoop: mayWakeItself ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
    });
    const resource = this.lambda.node.defaultChild;
    if (!(resource instanceof CfnFunction))
      throw new Error("a function's default child is its CloudFormation resource");
    // Said at the resource itself: the construct's own switch puts its star among the function's other grants.
    resource.tracingConfig = { mode: "Active" };
    const traces = new Policy(this, "Traces", {
      statements: [
        new PolicyStatement({ actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources: ["*"] }),
      ],
      roles: [this.role],
    });
    // Lambda refuses a function that is to trace and may not.
    resource.node.addDependency(traces);
    Validations.of(traces).acknowledge({
      id: "AwsSolutions-IAM5[Resource::*]",
      reason: "X-Ray takes trace segments for no particular resource: its two put actions accept only *.",
    });
    new HouseAlarm(this, "Errors", {
      says: `${name} crashed, threw, or ran out of time or memory`,
      metric: this.lambda.metricErrors({ statistic: "Sum", period: alarmPeriod }),
      bad: { from: 1 },
    });
  }

  /** Lets the function do these actions, and these only, on these resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
