/** Incidents as a clearance sees them: those told by a report above it are told again from the others, as if there were no more. */
import type { Incident } from "../../incident/incident.ts";
import { resolve } from "../../incident/resolve.ts";
import type { Sighting } from "../../incident/sighting.ts";
import { sources } from "../../incident/sources.ts";
import { type Marking, mayRead } from "../../report/marking.ts";

/** What remains of each incident given: itself, nothing, or one or more told by fewer reports. */
export const retold = (
  incidents: Iterable<Incident>,
  sightings: readonly Sighting[],
  clearance: Marking,
): ReadonlyMap<string, readonly Incident[]> => {
  const open = sightings.filter(({ report }) => mayRead(clearance, report.marking));
  const views = new Map<string, readonly Incident[]>();
  for (const incident of incidents) {
    if (views.has(incident.id)) continue;
    const own = open.filter(({ mention }) => incident.mentions.includes(mention.id));
    views.set(incident.id, mayRead(clearance, incident.marking) ? [incident] : resolve(own, sources));
  }
  return views;
};
