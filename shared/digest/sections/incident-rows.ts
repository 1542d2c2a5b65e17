/** Incidents as rows: the sentence, who says so, how sure, how many origins. */

import { inWords } from "../../incident/dates-in-words.ts";
import { eventName } from "../../incident/event-phrases.ts";
import type { Incident } from "../../incident/incident.ts";
import type { IncidentRow } from "../issue.ts";
import { gradeInShort, tollInWords, withinWords } from "../phrasing.ts";
import { limits } from "../wording/limits.ts";

/** Most rows an issue lists; the rest is counted. */
export const mostIncidents = 10;

export const rowOf = (incident: Incident): IncidentRow => ({
  id: incident.id,
  date: inWords(incident.when),
  place: incident.place?.name ?? "place not stated",
  type: eventName(incident),
  sentence: withinWords(incident.headline, limits.incident),
  counts: tollInWords(incident.counts),
  grade: gradeInShort(incident),
  severity: incident.severity.value,
  origins: incident.origins.length,
  reports: new Set(incident.origins.flatMap(({ reports }) => reports)).size,
  quote: incident.quotes[0]?.quote ?? "",
});

export const rowsOf = (incidents: readonly Incident[]): IncidentRow[] => incidents.slice(0, mostIncidents).map(rowOf);
