/** What is told but not scored: updates, late reports, history, and reports without a date. */
import { inWords } from "../../incident/dates-in-words.ts";
import { eventPhrase } from "../../incident/event-phrases.ts";
import { outlet } from "../../incident/speakers.ts";
import type { Line } from "../issue.ts";
import type { ReportMaterial } from "../material.ts";
import { capital, inShort, list, plural, quoted } from "../phrasing.ts";
import type { Scene } from "../scene.ts";

/** Most lines of each kind; the last says how many more there are. */
const mostLines = 8;

const capped = (lines: readonly Line[], kind: string): Line[] =>
  lines.length <= mostLines
    ? [...lines]
    : [...lines.slice(0, mostLines), { text: `${lines.length - mostLines} more ${kind} not listed.`, ids: [] }];

export const updatesOf = (scene: Scene): Line[] =>
  capped(
    scene.updates.map((incident) => ({
      text: `${incident.known === null ? "Follow-up" : "Update"}: ${incident.headline}`,
      ids: [incident.id],
    })),
    "updates",
  );

export const historyOf = (scene: Scene): Line[] =>
  capped(
    scene.history.map((incident) => ({
      text: `${capital(inShort(incident))}. ${quoted(incident.quotes[0]?.quote ?? "")}`,
      ids: [incident.id],
    })),
    "background items",
  );

const ofUndated = ({ report, mentions }: ReportMaterial): Line => {
  const told = mentions
    .filter((mention) => mention.timeStatus !== "background")
    .map(
      (mention) =>
        `${eventPhrase(mention)} in ${mention.places[0]?.name ?? "an unstated place"}, ${inWords(mention.when)}`,
    );
  const what = told.length === 0 ? "tells of no recent happening" : `tells of ${list([...new Set(told)].slice(0, 4))}`;
  const quote = mentions.find((mention) => mention.timeStatus !== "background")?.evidence[0]?.quote;
  return {
    text: `${quoted(report.title)} (${outlet(report.publisher)}), undated: ${what}. Scores nowhere until an analyst dates it.${quote === undefined ? "" : ` ${quoted(quote)}`}`,
    ids: [report.id],
  };
};

export const undatedOf = (scene: Scene): Line[] => capped(scene.undatedReports.map(ofUndated), "undated reports");

export const lateOf = (scene: Scene): Line[] =>
  capped(
    scene.late.map((incident) => ({
      text: `Late report, counted for its own period and not scored here: ${inShort(incident)}. ${incident.headline}`,
      ids: [incident.id],
    })),
    plural(2, "late report").slice(2),
  );
