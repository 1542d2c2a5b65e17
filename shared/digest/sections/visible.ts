/** What a reader's clearance lets him see; the rest does not exist for him, not even as a number. */
import type { Incident } from "../../incident/incident.ts";
import { type Marking, mayRead } from "../../report/marking.ts";
import type { ComposeInput, ReportMaterial } from "../material.ts";
import type { Window } from "../window.ts";
import { retold } from "./retold.ts";

const becameKnownIn =
  ({ from, to }: Window) =>
  ({ known }: Incident): boolean =>
    known !== null && known >= from && known < to;

const byId = (incidents: Iterable<Incident>): Incident[] =>
  [...new Map([...incidents].map((incident) => [incident.id, incident])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** A copy of a report that may not be read is, for this reader, the report itself. */
const withoutHiddenRoot = (material: ReportMaterial, hidden: ReadonlySet<string>): ReportMaterial => {
  const { copyOf, ...origin } = material.report.origin;
  return copyOf === undefined || !hidden.has(copyOf)
    ? material
    : { ...material, report: { ...material.report, origin } };
};

/**
 * The material without anything above the clearance. What readable reports tell of an incident that a hidden one tells too
 * counts from the day these became known, in the window of that day.
 */
export const visible = (input: ComposeInput): ComposeInput => {
  const { window, earlier } = input;
  const clearance: Marking = input.scope.clearance;
  const may = ({ marking }: { marking: Marking }): boolean => mayRead(clearance, marking);
  const hiddenReports = new Set(input.reports.filter(({ report }) => !may(report)).map(({ report }) => report.id));
  const reports = input.reports.filter(({ report }) => may(report)).map((one) => withoutHiddenRoot(one, hiddenReports));
  const revisited = Object.entries(input.revisited).flatMap(([, incident]) => incident ?? []);
  const all = [...input.incidents, ...input.touched, ...earlier.flatMap(({ incidents }) => incidents), ...revisited];
  const views = retold(all, input.sightings ?? [], clearance);
  const seen = (incidents: readonly Incident[]): Incident[] => incidents.flatMap(({ id }) => views.get(id) ?? []);
  const hidden = all.filter((incident) => !may(incident));
  /** The readable incidents of a window, and what is left of hidden ones that became known in it. */
  const knownIn = (incidents: readonly Incident[], at: Window): Incident[] =>
    hidden.length === 0 ? [...incidents] : byId([...incidents.filter(may), ...seen(hidden).filter(becameKnownIn(at))]);
  const told = new Set(reports.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  const current = knownIn(input.incidents, window);
  const now = new Set(current.map(({ id }) => id));
  const touched = seen([...input.touched, ...input.incidents.filter((incident) => !may(incident))]).filter(
    ({ id, mentions }) => !now.has(id) && mentions.some((mention) => told.has(mention)),
  );
  return {
    ...input,
    reports,
    incidents: current,
    touched: hidden.length === 0 ? [...input.touched] : byId([...input.touched.filter(may), ...touched]),
    // What an earlier issue listed and no readable report tells now: nothing may be said of it.
    revisited: Object.fromEntries(
      Object.entries(input.revisited).flatMap(([id, incident]): [string, Incident | null][] => {
        if (incident === null) return [[id, null]];
        const view = (views.get(incident.id) ?? []).find(({ aliases, id: own }) => own === id || aliases.includes(id));
        return view === undefined ? [] : [[id, view]];
      }),
    ),
    earlier: earlier.map((period) => ({ ...period, incidents: knownIn(period.incidents, period.window) })),
    sightings: [],
  };
};
