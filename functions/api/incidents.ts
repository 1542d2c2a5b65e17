/** Incidents: found by filter, or read by any id they ever had. */
import { Problem } from "../../shared/errors.ts";
import { matches } from "../../shared/filter/match.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { type Incident, incidentSchema } from "../../shared/incident/incident.ts";
import { viewsOf } from "./incident-views.ts";
import { filterParameter, listOf, listQuery, pageAnswer, shownThrough } from "./paging.ts";
import { json, route } from "./route.ts";

export const incidentRoutes = [
  route({
    method: "get",
    path: "/v1/incidents",
    topic: "incidents",
    summary: "Incidents that match a filter, latest event first",
    role: "reader",
    query: listQuery.extend({ filter: filterParameter }),
    answers: { 200: { says: "A page of incidents.", schema: listOf(incidentSchema) } },
    answer: async (ask) => {
      const filter = parseFilter(ask.query.filter);
      // What is left of an incident may no longer be what was asked for.
      const show = async (incident: Incident) => (await viewsOf(incident, ask)).filter((view) => matches(filter, view));
      return pageAnswer(await shownThrough((page) => ask.ports.incidents.list(filter, page), show, ask.query), ask.url);
    },
  }),
  route({
    method: "get",
    path: "/v1/incidents/{id}",
    topic: "incidents",
    summary: "One incident, by its id or any id it had before reports were joined",
    role: "reader",
    answers: { 200: { says: "The incident.", schema: incidentSchema } },
    answer: async (ask) => {
      const id = ask.params("id");
      const found = await ask.ports.incidents.get(id);
      const views = found ? await viewsOf(found, ask) : [];
      // A whole incident answers to former ids too; a part of one only to the mentions it is made of.
      const incident = views.find((view) => view.id === found?.id || view.aliases.includes(id));
      if (!incident) throw new Problem("record.not-found", { kind: "incident", id });
      return json(incident, 200, { "content-location": `/v1/incidents/${incident.id}` });
    },
  }),
];
