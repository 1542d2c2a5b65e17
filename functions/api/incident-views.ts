/** An incident as a clearance sees it: told again from the reports that may be read, as if there were no others. */
import type { Incident } from "../../shared/incident/incident.ts";
import { resolve } from "../../shared/incident/resolve.ts";
import type { Sighting } from "../../shared/incident/sighting.ts";
import { sources } from "../../shared/incident/sources.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Ask } from "./route.ts";
import { seenBy } from "./visible.ts";

type Desk = Pick<Ask, "ports" | "who">;

/** A mention's id names its report: `<day>-<report>-<span start>`. */
const reportOf = (mention: string): string => mention.split("-")[1] ?? "";

const sightingsIn = async (report: Report, incident: Incident, { ports }: Desk): Promise<Sighting[]> => {
  const text = await ports.archive.text(report.id, report.version);
  if (!text) return [];
  const { id, version, title, publisher, published, received, marking, origin } = report;
  const { exact, signature } = text.fingerprint;
  const fingerprint = { exact, signature };
  const brief = { id, version, title, publisher, published, received, marking, origin, fingerprint };
  const mentions = (await ports.reports.mentions(id)).filter((mention) => incident.mentions.includes(mention.id));
  const claims = await ports.reports.claims(id);
  return mentions.map((mention) => ({
    mention,
    report: brief,
    claims: claims.filter((claim) => claim.mention === mention.id),
  }));
};

/** What remains of the incident: itself, nothing, or one or more told by fewer reports. */
export const viewsOf = async (incident: Incident, desk: Desk): Promise<Incident[]> => {
  const visible = seenBy(desk.who);
  if (visible(incident)) return [incident];
  const ids = [...new Set(incident.mentions.map(reportOf))];
  const reports = await Promise.all(ids.map((id) => desk.ports.reports.get(id)));
  const readable = reports.filter((report) => report !== undefined).filter(visible);
  const sightings = await Promise.all(readable.map((report) => sightingsIn(report, incident, desk)));
  return resolve(sightings.flat(), sources).filter(visible);
};
