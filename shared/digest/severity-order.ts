/** Gravest first, the surer first among equals, then by id. */
import type { Incident } from "../incident/incident.ts";

export const severityOrder = (a: Incident, b: Incident): number =>
  b.severity.value - a.severity.value || a.grade.credibility - b.grade.credibility || (a.id < b.id ? -1 : 1);
