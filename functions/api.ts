/** api: one HTTP request becomes one answer. */
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { aboutRoutes } from "./api/about.ts";
import { claimRoutes } from "./api/claims.ts";
import { failureRoutes } from "./api/failures.ts";
import { toRequest, toResult } from "./api/http-event.ts";
import { incidentRoutes } from "./api/incidents.ts";
import { issueRoutes } from "./api/issues.ts";
import { mount } from "./api/mount.ts";
import type { ApiPorts } from "./api/ports.ts";
import { reportRoutes } from "./api/reports.ts";
import { subscriptionRoutes } from "./api/subscriptions.ts";
import { unsubscribeRoutes } from "./api/unsubscribe.ts";
import { uploadRoutes } from "./api/uploads.ts";
import { onion } from "./onion.ts";

const records = [
  ...reportRoutes,
  ...incidentRoutes,
  ...claimRoutes,
  ...issueRoutes,
  ...failureRoutes,
  ...uploadRoutes,
  ...subscriptionRoutes,
  ...unsubscribeRoutes,
];

export const makeApi = (ports: ApiPorts) => {
  const app = mount([...records, ...aboutRoutes(records)], ports);
  return onion(ports.log, "api", async (event: APIGatewayProxyEventV2) => toResult(await app.fetch(toRequest(event))));
};
