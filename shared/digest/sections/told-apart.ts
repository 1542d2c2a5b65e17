/** What is told but not scored: updates, late reports, history, and reports without a date. */
import { isViolent } from "../../facts/event-types.ts";
import type { Mention } from "../../facts/mention.ts";
import { whereAndWhen } from "../../incident/dates-in-words.ts";
import { eventPhrase } from "../../incident/event-phrases.ts";
import type { Incident } from "../../incident/incident.ts";
import { outlet } from "../../incident/speakers.ts";
import { strongestQuote } from "../../incident/strongest-quote.ts";
import type { Line } from "../issue.ts";
import type { ReportMaterial } from "../material.ts";
import { capital, inShort, list, noToll, plural, quoted, tollInWords } from "../phrasing.ts";
import type { Scene } from "../scene.ts";

/** Most lines of each kind; the last says how many more there are. */
const mostLines = 8;
/** History is told in few lines: it scores nowhere. */
const mostHistory = 6;

const capped = (lines: readonly Line[], one: string, most = mostLines): Line[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most - 1), { text: `${plural(lines.length - most + 1, `more ${one}`)} not listed.`, ids: [] }];

export const updatesOf = (scene: Scene): Line[] =>
  capped(
    scene.updates.map((incident) => ({
      text: `${incident.known === null ? "Follow-up" : "Update"}: ${incident.headline}`,
      ids: [incident.id],
    })),
    "update",
  );

/** Without "no casualties reported": a sentence of history tells no toll. */
const pastOf = (incident: Incident): string => {
  const toll = tollInWords(incident.counts);
  return `${eventPhrase(incident)} ${whereAndWhen(incident.place?.name, incident.when, toll === noToll ? [] : [toll])}`;
};

/** What one sentence tells stands in one line. */
export const historyOf = (scene: Scene): Line[] =>
  capped(
    [...Map.groupBy(scene.history, ({ quotes }) => quotes[0]?.quote ?? "")].map(([quote, told]) => ({
      text: `${capital(list([...new Set(told.map(pastOf))]))}. ${quoted(quote)}`,
      ids: told.map(({ id }) => id),
    })),
    "background item",
    mostHistory,
  );

/** Gravest first: the dead, the hurt, violence, the rest. */
const gravity = ({ killed, injured, type }: Mention): number =>
  (killed?.min ?? 0) * 1000 + (injured?.min ?? 0) * 10 + (isViolent(type) ? 1 : 0);

const ofUndated = ({ report, mentions }: ReportMaterial): Line => {
  const recent = mentions
    .filter((mention) => mention.timeStatus !== "background")
    .toSorted((a, b) => gravity(b) - gravity(a) || (a.id < b.id ? -1 : 1));
  const told = recent.map((mention) => {
    const toll = tollInWords(mention);
    const details = toll === noToll ? [] : [toll];
    return `${eventPhrase(mention)} ${whereAndWhen(mention.places[0]?.name, mention.when, details)}`;
  });
  const what = told.length === 0 ? "tells of no recent happening" : `tells of ${list([...new Set(told)].slice(0, 4))}`;
  const quote = recent[0] === undefined ? undefined : strongestQuote(recent[0]);
  return {
    text: `${quoted(report.title)} (${outlet(report.publisher)}), undated: ${what}. Scores nowhere until an analyst dates it.${quote === undefined ? "" : ` ${quoted(quote)}`}`,
    ids: [report.id],
  };
};

export const undatedOf = (scene: Scene): Line[] => capped(scene.undatedReports.map(ofUndated), "undated report");

export const lateOf = (scene: Scene): Line[] =>
  capped(
    scene.late.map((incident) => ({
      text: `Late report, counted for its own period and not scored here: ${inShort(incident)}. ${incident.headline}`,
      ids: [incident.id],
    })),
    "late report",
  );
