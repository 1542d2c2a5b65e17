/** One issue from its material: every section a pure reading of what the reader may see. */

import { parseFilter } from "../filter/parse.ts";
import type { Incident } from "../incident/incident.ts";
import { type Marking, strictest } from "../report/marking.ts";
import { assess } from "./assess.ts";
import type { GivenLevel, Issue } from "./issue.ts";
import { type ComposeInput, reportsAbout } from "./material.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { bottomLineOf, subjectOf } from "./sections/bottom-line.ts";
import { contestedOf } from "./sections/contested.ts";
import { correctionsOf } from "./sections/corrections.ts";
import { coverageOf } from "./sections/coverage.ts";
import { mostIncidents, rowsOf } from "./sections/incident-rows.ts";
import { judgementsOf } from "./sections/judgements.ts";
import { numbersOf } from "./sections/numbers.ts";
import { outlookOf } from "./sections/outlook.ts";
import { historyOf, lateOf, undatedOf, updatesOf } from "./sections/told-apart.ts";
import { visible } from "./sections/visible.ts";
import { issueId, seriesOf } from "./series.ts";
import { windowLabel } from "./window.ts";

const countryOf = (incident: Incident): string[] => (incident.place === null ? [] : [incident.place.country]);

/** Countries the filter names; else those this window's dated reports or the issue before speak of. */
const placesOf = (scene: Scene): string[] => {
  const named = parseFilter(scene.scope.filter)
    .filter(({ field, negated }) => field === "country" && !negated)
    .flatMap(({ values }) => values);
  if (named.length > 0) return named;
  const told = scene.datedReports.flatMap(({ mentions }) =>
    mentions
      .filter(({ timeStatus }) => timeStatus !== "background")
      .flatMap(({ places }) => places.slice(0, 1).map(({ country }) => country)),
  );
  return [...told, ...scene.incidents.flatMap(countryOf), ...(scene.previous?.changed.map(({ place }) => place) ?? [])];
};

const previousLevels = (previous: Issue | null): Record<string, GivenLevel> =>
  Object.fromEntries((previous?.changed ?? []).flatMap(({ place, given }) => (given === null ? [] : [[place, given]])));

/** Strictest marking of what is told; an issue that tells nothing is as strict as its reader's clearance. */
const markingOf = (scene: Scene): Marking => {
  const told = [
    ...[...scene.significant, ...scene.responses, ...scene.late, ...scene.updates, ...scene.ahead, ...scene.history],
    ...[...scene.datedReports, ...scene.undatedReports].map(({ report }) => report),
  ];
  return told.length === 0 ? scene.scope.clearance : strictest(told.map(({ marking }) => marking));
};

export const compose = (input: ComposeInput): Issue => {
  const scene = sceneOf(visible(input));
  const { scope, window } = scene;
  // An undated report is about a place, but not about this window.
  const current = {
    window,
    incidents: scene.incidents,
    reportsAbout: reportsAbout(
      scene.reports.filter(({ report }) => report.published !== null && "from" in report.published),
    ),
  };
  const levels = assess({
    zone: scope.zone,
    issue: scene.number,
    label: windowLabel(window, scope.zone),
    places: placesOf(scene),
    current,
    earlier: scene.earlier,
    previous: previousLevels(scene.previous),
  });
  const coverage = coverageOf(scene, scene.late.length);
  const marking = markingOf(scene);
  const series = seriesOf(scope);
  return {
    id: issueId(series, window.from, window.to, scene.preview),
    series,
    number: scene.number,
    name: scope.name,
    filter: scope.filter,
    cadence: scope.cadence,
    zone: scope.zone,
    clearance: scope.clearance,
    marking,
    from: window.from,
    to: window.to,
    created: scene.created,
    preview: scene.preview,
    quiet: scene.significant.length + scene.responses.length + scene.updates.length + scene.late.length === 0,
    methodVersion: scene.methodVersion,
    subject: subjectOf(scene, levels, marking),
    bottomLine: bottomLineOf(scene, levels, coverage),
    ...judgementsOf(scene, levels),
    changed: levels,
    incidents: rowsOf(scene.significant),
    incidentsLeftOut: Math.max(0, scene.significant.length - mostIncidents),
    updates: updatesOf(scene),
    contested: contestedOf(scene),
    responses: rowsOf(scene.responses),
    numbers: numbersOf(scene),
    outlook: outlookOf(scene, levels),
    background: historyOf(scene),
    undated: undatedOf(scene),
    coverage,
    corrections: [...correctionsOf(scene), ...lateOf(scene)],
  };
};
