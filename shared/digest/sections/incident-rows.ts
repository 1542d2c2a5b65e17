/** Incidents as rows: the sentence, who says so, how sure, how many origins. */

import { inWords } from "../../incident/dates-in-words.ts";
import { eventName } from "../../incident/event-phrases.ts";
import type { Incident } from "../../incident/incident.ts";
import type { IncidentRow } from "../issue.ts";
import { gradeInShort, recognisedInWords, tollInWords, withinWords } from "../phrasing.ts";
import { limits } from "../wording/limits.ts";

/** Most rows an issue lists; the rest is counted. */
export const mostIncidents = 10;

const quoteOf = ({ quotes }: Incident): Pick<IncidentRow, "quote" | "caveat"> => {
  const { quote = "", recognised } = quotes[0] ?? {};
  return { quote, ...(recognised !== undefined && { caveat: recognisedInWords(recognised) }) };
};

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
  ...quoteOf(incident),
});

export const rowsOf = (incidents: readonly Incident[]): IncidentRow[] => incidents.slice(0, mostIncidents).map(rowOf);
