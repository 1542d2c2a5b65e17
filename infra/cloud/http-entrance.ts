/** The HTTP API: every request goes to one function, throttled and logged. */
import { HttpApi, HttpRoute, HttpRouteKey, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { RemovalPolicy, Validations } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { alarmPeriod, HouseAlarm } from "./alarm.ts";
import type { HouseFunction } from "./house-function.ts";

export class HttpEntrance extends Construct {
  /** Where the API answers, without a slash at the end; known before the function that answers. */
  readonly url: string;
  readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", { createDefaultStage: false, description: "threat-digest" });
    this.url = this.api.apiEndpoint;
    const log = new LogGroup(this, "AccessLog", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: { destination: new LogGroupLogDestination(log) },
    });
    new HouseAlarm(this, "Faults", {
      says: "The API answered with 5xx",
      metric: this.api.metricServerError({ statistic: "Sum", period: alarmPeriod }),
      bad: { from: 1 },
    });
  }

  /** Hands every route to the function; what it does not know it answers itself, as a problem. */
  leadsTo(fn: HouseFunction): void {
    const route = new HttpRoute(this, "Route", {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration("Function", fn.lambda),
    });
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason:
        "The function checks the bearer token itself, so that laptop and cloud refuse alike; /health, /openapi.json and one-click unsubscribe are open by design.",
    });
  }
}
