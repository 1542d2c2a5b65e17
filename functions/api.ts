/** api: one HTTP request becomes one answer. */
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { aboutRoutes } from "./api/about.ts";
import { claimRoutes } from "./api/claims.ts";
import { erasureRoutes } from "./api/erasure.ts";
import { failureRoutes } from "./api/failures.ts";
import { toRequest, toResult } from "./api/http-event.ts";
import { incidentRoutes } from "./api/incidents.ts";
import { issueRoutes } from "./api/issues.ts";
import { mount } from "./api/mount.ts";
import type { ApiPorts } from "./api/ports.ts";
import { reportRoutes } from "./api/reports.ts";
import { retryRoutes } from "./api/retry.ts";
import { similarRoutes } from "./api/similar.ts";
import { statusRoutes } from "./api/status.ts";
import { subscriptionRoutes } from "./api/subscriptions.ts";
import { traceRoutes } from "./api/trace.ts";
import { unsubscribeRoutes } from "./api/unsubscribe.ts";
import { uploadRoutes } from "./api/uploads.ts";
import { onion } from "./onion.ts";

const records = [
  ...reportRoutes,
  ...similarRoutes,
  ...incidentRoutes,
  ...claimRoutes,
  ...issueRoutes,
  ...failureRoutes,
  ...uploadRoutes,
  ...subscriptionRoutes,
  ...unsubscribeRoutes,
  ...statusRoutes,
  ...traceRoutes,
  ...retryRoutes,
  ...erasureRoutes,
];

export const makeApi = (ports: ApiPorts) => {
  const app = mount([...records, ...aboutRoutes(records)], ports);
  return onion(ports, "api", async (event: APIGatewayProxyEventV2) => {
    const answer = await app.fetch(toRequest(event));
    ports.meter.count(answer.status >= 500 ? "RequestsFailed" : "RequestsAnswered");
    return toResult(answer);
  });
};
