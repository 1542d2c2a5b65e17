/** Incidents by type, place and actor: this window, the one before, the median of eight. */

import { matches } from "../../filter/match.ts";
import { parseFilter } from "../../filter/parse.ts";
import { isNamed } from "../../incident/actor-identity.ts";
import { eventName } from "../../incident/event-phrases.ts";
import type { Incident } from "../../incident/incident.ts";
import { printableName } from "../../incident/printable-name.ts";
import { countryName } from "../country-names.ts";
import type { Issue } from "../issue.ts";
import { table } from "../levels.ts";
import type { Scene } from "../scene.ts";
import { isLate, median } from "../scoring.ts";
import { habitWindows } from "../window.ts";

type Row = Issue["numbers"][number];

const groups: readonly { group: Row["group"]; labels: (incident: Incident) => string[] }[] = [
  { group: "type", labels: (incident) => [eventName(incident)] },
  { group: "place", labels: ({ place }) => [countryName(place?.country ?? "ZZ")] },
  {
    group: "actor",
    labels: ({ actors }) => [
      ...new Set(
        actors.filter((actor) => actor.role !== "target" && isNamed(actor)).map(({ name }) => printableName(name)),
      ),
    ],
  },
];

/** Most rows of each group; a long tail of ones says nothing. */
const mostRows = 8;

export const numbersOf = (scene: Scene): Row[] => {
  const filter = parseFilter(scene.scope.filter);
  const now = [...scene.significant, ...scene.responses];
  const before = scene.earlier
    .slice(0, habitWindows)
    .map(({ incidents, window }) =>
      incidents.filter((i) => matches(filter, i) && !isLate(i, window, scene.scope.zone)),
    );
  const count = (incidents: readonly Incident[], labels: (i: Incident) => string[], label: string): number =>
    incidents.filter((incident) => labels(incident).includes(label)).length;
  return groups.flatMap(({ group, labels }) => {
    const seen = [...new Set([...now, ...(before[0] ?? [])].flatMap(labels))];
    return seen
      .map((label) => ({
        label,
        group,
        now: count(now, labels, label),
        before: before[0] === undefined ? null : count(before[0], labels, label),
        median: before.length < table.habit.needs ? null : median(before.map((period) => count(period, labels, label))),
      }))
      .sort((a, b) => b.now - a.now || (b.before ?? 0) - (a.before ?? 0) || (a.label < b.label ? -1 : 1))
      .slice(0, mostRows);
  });
};
