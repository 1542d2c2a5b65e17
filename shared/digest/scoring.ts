/** Which incidents a window scores, and how much each adds. */
import { isViolent } from "../facts/event-types.ts";
import { dated } from "../incident/days.ts";
import type { Incident } from "../incident/incident.ts";
import { credibilityWorth, severityWeights, table } from "./levels.ts";
import { daysOf, type Window } from "./window.ts";
import { addDays } from "./zone-days.ts";

/** Whether the event is so much older than the window that it belongs to another period. */
export const isLate = (incident: Pick<Incident, "when">, window: Window, zone: string): boolean => {
  const event = dated(incident.when);
  return event !== null && event.to < addDays(daysOf(window, zone).first, -table.late);
};

/** Current, done or tried, violent: what raises a level. Warnings, plans, history and arrests never do. */
export const isScored = (incident: Incident): boolean =>
  incident.known !== null &&
  (incident.stage === "accomplished" || incident.stage === "attempted") &&
  isViolent(incident.type);

export const pointsOf = (incident: Pick<Incident, "severity" | "grade">): number =>
  (severityWeights[incident.severity.value] ?? 0) * (credibilityWorth[incident.grade.credibility] ?? 0);

/** Tenths, so that sums of tenths stay what they look like. */
export const scoreOf = (incidents: readonly Incident[]): number =>
  Math.round(incidents.reduce((sum, incident) => sum + pointsOf(incident), 0) * 10) / 10;

export const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
