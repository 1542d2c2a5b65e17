/** What lies ahead: dated events, warnings with speaker and horizon, and what would move each level. */
import type { Claim } from "../../facts/claim.ts";
import { inWords } from "../../incident/dates-in-words.ts";
import { dated } from "../../incident/days.ts";
import { inOutlet, isOwnVoice, outlet, speakerOf } from "../../incident/speakers.ts";
import type { Report } from "../../report/report.ts";
import type { Line, PlaceLevel } from "../issue.ts";
import { levelBounds, table } from "../levels.ts";
import { capital, quoted } from "../phrasing.ts";
import type { Scene } from "../scene.ts";
import { daysOf } from "../window.ts";
import { stanceWords } from "./stance-words.ts";

/** Most warnings an issue prints. */
const mostWarnings = 8;

const horizonWords = (claim: Claim): string => {
  const words = claim.horizonText === undefined ? "" : ` (${quoted(claim.horizonText)})`;
  if (claim.horizon === undefined || claim.horizon === null)
    return words === "" ? "no horizon given" : `horizon${words}`;
  return `horizon ${inWords(claim.horizon)}${words}`;
};

const warningLine = (claim: Claim, report: Report): Line => {
  const name = capital(speakerOf(claim, report.publisher));
  const speaker = isOwnVoice(claim, report.publisher) ? name : inOutlet(name, outlet(report.publisher));
  const on = dated(claim.said) === null ? "" : `, ${inWords(claim.said)}`;
  const said = `${speaker} ${stanceWords[claim.stance]}${on}; ${horizonWords(claim)}`;
  return { text: `${said}: ${quoted(claim.evidence[0]?.quote ?? "")}`, ids: [claim.id] };
};

const isOver = (claim: Claim, firstDay: string): boolean => {
  const horizon = dated(claim.horizon ?? null);
  return horizon !== null && horizon.to < firstDay;
};

const warnings = (scene: Scene): Line[] => {
  const { first } = daysOf(scene.window, scene.scope.zone);
  return scene.datedReports
    .filter(({ report }) => report.origin.copyOf === undefined)
    .flatMap(({ report, claims }) =>
      claims
        .filter((claim) => (claim.stance === "warns" || claim.stance === "threatens") && !isOver(claim, first))
        .map((claim) => warningLine(claim, report)),
    )
    .slice(0, mostWarnings);
};

/** What would raise or lower a level: the next bounds of the table, and nothing vaguer. */
const conditions = (levels: readonly PlaceLevel[], days: number): Line[] =>
  levels.flatMap(({ name, level, score, drivers }) => {
    if (level === "insufficient reporting") {
      return [
        { text: `${name}: a level needs at least ${table.coverage} reports about the place in a window.`, ids: [] },
      ];
    }
    const at = levelBounds.findIndex((bound) => bound.level === level);
    const scaled = (i: number): number => Math.round(((levelBounds[i]?.under ?? 0) * days * 10) / table.days) / 10;
    const up = at < 0 ? "" : `a score of ${scaled(at)} would raise it`;
    const down = at === 0 ? "" : `a score under ${scaled(at < 0 ? levelBounds.length - 1 : at - 1)} would lower it`;
    return [{ text: `${name}, ${level} at score ${score}: ${[up, down].filter(Boolean).join("; ")}.`, ids: drivers }];
  });

export const outlookOf = (scene: Scene, levels: readonly PlaceLevel[]): Line[] => [
  ...scene.ahead.map((incident) => ({ text: incident.headline, ids: [incident.id] })),
  ...warnings(scene),
  ...conditions(levels, daysOf(scene.window, scene.scope.zone).count),
];
