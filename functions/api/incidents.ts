/** Incidents: found by filter, or read by any id they ever had. */
import { parseFilter } from "../../shared/filter/parse.ts";
import { incidentSchema } from "../../shared/incident/incident.ts";
import { filterParameter, listOf, listQuery, pageAnswer, refilled } from "./paging.ts";
import { json, route } from "./route.ts";
import { seenBy, shown } from "./visible.ts";

export const incidentRoutes = [
  route({
    method: "get",
    path: "/v1/incidents",
    topic: "incidents",
    summary: "Incidents that match a filter, latest event first",
    role: "reader",
    query: listQuery.extend({ filter: filterParameter }),
    answers: { 200: { says: "A page of incidents.", schema: listOf(incidentSchema) } },
    answer: async ({ ports, who, query, url }) => {
      const filter = parseFilter(query.filter);
      return pageAnswer(await refilled((page) => ports.incidents.list(filter, page), seenBy(who), query), url);
    },
  }),
  route({
    method: "get",
    path: "/v1/incidents/{id}",
    topic: "incidents",
    summary: "One incident, by its id or any id it had before reports were joined",
    role: "reader",
    answers: { 200: { says: "The incident.", schema: incidentSchema } },
    answer: async ({ ports, who, params }) => {
      const id = params("id");
      const incident = shown(who, "incident", id, await ports.incidents.get(id));
      return json(incident, 200, { "content-location": `/v1/incidents/${incident.id}` });
    },
  }),
];
