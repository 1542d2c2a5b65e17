/** The material sorted once into what each section needs. */

import { eventTypeOf } from "../facts/event-types.ts";
import { matches } from "../filter/match.ts";
import { parseFilter } from "../filter/parse.ts";
import { dated } from "../incident/days.ts";
import type { Incident } from "../incident/incident.ts";
import type { ComposeInput, ReportMaterial } from "./material.ts";
import { isLate } from "./scoring.ts";

export type Scene = ComposeInput & {
  /** Done or tried violence and protest of this window, within the filter. */
  significant: Incident[];
  /** Arrests, seizures, operations, agreements: apart, so that they never inflate violence. */
  responses: Incident[];
  /** Became known now, but belongs to an earlier period. */
  late: Incident[];
  /** Already known, told again with something new. */
  updates: Incident[];
  /** Announced or planned, not done. */
  ahead: Incident[];
  /** History told in the window's reports. */
  history: Incident[];
  /** Told only by reports without a date. */
  undated: Incident[];
  /** Relevant reports with a date, and those without one. */
  datedReports: ReportMaterial[];
  undatedReports: ReportMaterial[];
};

const done = (incident: Incident): boolean => incident.stage === "accomplished" || incident.stage === "attempted";
const toCome = (incident: Incident): boolean => incident.stage === "threatened" || incident.stage === "planned";

const responseTypes = new Set<Incident["type"]>(["looting-property-destruction"]);
/** Strategic developments are what states and groups do short of violence; looting is not. A foiled act is an operation. */
const isResponse = (incident: Incident): boolean =>
  incident.stage === "foiled" ||
  (eventTypeOf(incident.type) === "strategic-developments" && !responseTypes.has(incident.type));

/** Gravest first, then newest, then id. */
const byWeight = (a: Incident, b: Incident): number =>
  b.severity.value - a.severity.value || compareDays(b, a) || (a.id < b.id ? -1 : 1);

const dayOf = (incident: Incident): string => dated(incident.when)?.from ?? "";
const compareDays = (a: Incident, b: Incident): number => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);

export const sceneOf = (input: ComposeInput): Scene => {
  const filter = parseFilter(input.scope.filter);
  const wanted = (incident: Incident): boolean => matches(filter, incident);
  const undated = new Set(
    input.reports.filter(({ report }) => dated(report.published) === null).map(({ report }) => report.id),
  );
  /** Told only by reports without a date: listed with those reports, nowhere else. */
  const onlyUndated = (incident: Incident): boolean =>
    incident.origins.every(({ reports }) => reports.every((report) => undated.has(report)));
  const known = input.incidents.filter(wanted);
  const ids = new Set(input.incidents.map(({ id }) => id));
  const late = known.filter((incident) => isLate(incident, input.window, input.scope.zone));
  const current = known.filter((incident) => !late.includes(incident)).sort(byWeight);
  const touched = input.touched
    .filter((incident) => wanted(incident) && !ids.has(incident.id) && !onlyUndated(incident))
    .sort(byWeight);
  const relevant = input.reports.filter(({ report }) => report.relevant);
  const foiled = touched.filter((incident) => incident.current && incident.stage === "foiled");
  return {
    ...input,
    significant: current.filter((incident) => !isResponse(incident)),
    responses: [...current.filter(isResponse), ...foiled],
    late,
    updates: touched.filter((incident) => incident.current && done(incident)),
    ahead: touched.filter((incident) => incident.current && toCome(incident)),
    history: touched.filter((incident) => !incident.current),
    undated: input.touched.filter((incident) => wanted(incident) && !ids.has(incident.id) && onlyUndated(incident)),
    datedReports: relevant.filter(({ report }) => !undated.has(report.id)),
    undatedReports: relevant.filter(({ report }) => undated.has(report.id)),
  };
};
