/** Key judgements: a likelihood word only where a base rate earns it; otherwise the issue says why there is none. */

import { inWords } from "../../incident/dates-in-words.ts";
import type { Incident } from "../../incident/incident.ts";
import type { Issue, PlaceLevel } from "../issue.ts";
import { absoluteLevel, table } from "../levels.ts";
import { earnedRow } from "../likelihood.ts";
import { list, plural } from "../phrasing.ts";
import type { Scene } from "../scene.ts";
import { isLate, isScored, scoreOf } from "../scoring.ts";
import { daysOf, type Window } from "../window.ts";
import { addDays } from "../zone-days.ts";

/** Most judgements an issue makes. */
const most = 5;

type Question = { what: string; holds: (incident: Incident) => boolean };

const questions: readonly Question[] = [
  { what: "at least one violent incident", holds: () => true },
  { what: "an incident with three or more deaths", holds: ({ counts }) => (counts.killed?.min ?? 0) >= 3 },
  {
    what: "an attack on civilians",
    holds: ({ type }) => type === "attack" || type === "abduction-forced-disappearance",
  },
];

type Past = { window: Window; incidents: readonly Incident[]; reportsAbout: Readonly<Record<string, number>> };

const confidenceOf = (incidents: readonly Incident[]): string => {
  const open = incidents.some(({ contested }) => contested.includes("happened"));
  const strong = incidents.some(
    ({ origins, grade }) => origins.length > 1 && (grade.reliability === "A" || grade.reliability === "B"),
  );
  if (strong && !open) return "High";
  const weak = incidents.every(({ origins, grade }) => origins.length < 2 && grade.credibility > 2);
  return open || weak ? "Low" : "Moderate";
};

const judge = (place: PlaceLevel, question: Question, scene: Scene) => {
  const { zone } = scene.scope;
  const days = daysOf(scene.window, zone).count;
  const periods: Past[] = [{ ...scene, reportsAbout: { [place.place]: place.reports } }, ...scene.earlier];
  const violent = periods.map(({ incidents, window }) =>
    incidents.filter((i) => i.place?.country === place.place && isScored(i) && !isLate(i, window, zone)),
  );
  const states = violent.map((incidents) => absoluteLevel(scoreOf(incidents), days));
  const covered = periods.map(({ reportsAbout }) => (reportsAbout[place.place] ?? 0) >= table.coverage);
  // Period i was followed by period i - 1: the list runs from the newest back.
  const comparable = periods
    .map((_, i) => i)
    .filter((i) => i > 0 && covered[i] && covered[i - 1] && states[i] === states[0]);
  const hits = comparable.filter((i) => violent[i - 1]!.some(question.holds)).length;
  return { earned: earnedRow(hits, comparable.length), hits, periods: comparable.length, drivers: violent[0]! };
};

export const judgementsOf = (
  scene: Scene,
  levels: readonly PlaceLevel[],
): Pick<Issue, "judgements" | "noJudgement"> => {
  const { zone, cadence } = scene.scope;
  const { last, count } = daysOf(scene.window, zone);
  const ahead = { from: addDays(last, 1), to: addDays(last, count), precision: "day", basis: "stated" } as const;
  const assessed = levels.filter(({ level }) => level !== "insufficient reporting");
  const judgements: Issue["judgements"] = [];
  const reasons: string[] = [];
  for (const place of assessed) {
    for (const question of questions) {
      const { earned, hits, periods, drivers } = judge(place, question, scene);
      if ("because" in earned) {
        reasons.push(`${place.name}: ${earned.because}`);
        continue;
      }
      const { words, from, to } = earned.row;
      const chance =
        words === "roughly even chance" || words === "almost no chance"
          ? `there is ${words.startsWith("r") ? "a " : ""}${words}`
          : `it is ${words}`;
      judgements.push({
        judgement: {
          text: `We assess: ${chance} (${from}-${to} %) that ${question.what} in ${place.name} is reported for ${inWords(ahead)}.`,
          ids: place.drivers,
        },
        basis: {
          text: `${confidenceOf(drivers)} confidence. Base rate: in ${hits} of ${periods} comparable earlier ${cadence} periods such an incident followed; ${plural(drivers.length, "incident")}, ${plural(
            drivers.reduce((n, { origins }) => n + origins.length, 0),
            "origin",
          )} now.`,
          ids: place.drivers,
        },
      });
    }
  }
  if (judgements.length > 0) return { judgements: judgements.slice(0, most), noJudgement: null };
  const why =
    assessed.length === 0
      ? "reporting is insufficient for a level in every place"
      : list([...new Set(reasons)].slice(0, 3));
  return { judgements: [], noJudgement: `No judgement is made: ${why}.` };
};
