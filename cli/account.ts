/** The demo's account: what became of each file, what was read, and the mail it led to. */
import { basename } from "node:path";
import type { Incident } from "../shared/incident/incident.ts";
import type { Report } from "../shared/report/report.ts";
import type { Days, Mail } from "./demo-issue.ts";
import type { Outcome as Fate } from "./intake.ts";
import { hanging, plain, table } from "./layout.ts";
import { bold, counted, dim, say } from "./terminal.ts";

/** The demo's last line with --json. */
export type Figures = {
  uploaded: number;
  reports: number;
  failed: number;
  /** Reports found inside those read: members of archives, attachments. */
  members: number;
  mentions: number;
  claims: number;
  incidents: number;
  mails: number;
  issue: { html: string; text: string; eml: string };
  seconds: number;
};

export type Account = {
  figures: Figures;
  fates: Fate[];
  incidents: Incident[];
  days: Days;
  mail: Mail;
};

const rowOf = (name: string, report: Report): string[] => {
  const { published, publisher, id, state, members, reason } = report;
  if (state === "unpacked") return [name, "", "", `${counted(members ?? 0, "report")} inside`];
  if (state !== "classified") return [name, "", "", `${state}: ${reason ?? "no reason"}`];
  const day = published && "from" in published ? published.from : "undated";
  return [name, day, publisher ?? "", `report ${id}`];
};

const rowsOf = (fate: Fate): string[][] => {
  const name = basename(fate.file);
  if (fate.state !== "read") return [[name, "", "", fate.state === "failed" ? fate.because : "no trace"]];
  return [rowOf(name, fate.report), ...fate.members.map((member) => rowOf(`  ${plain(member.member ?? "")}`, member))];
};

const whenOf = ({ when }: Incident): string => {
  if (when === null) return "unknown day";
  if (!("from" in when)) return "year unknown";
  return when.from === when.to ? when.from : `${when.from} to ${when.to}`;
};

export const printAccount = ({ figures, fates, incidents, days, mail }: Account): void => {
  const uploads = table(["file", "published", "publisher", "became"], fates.flatMap(rowsOf));
  say(bold(`${counted(figures.uploaded, "file")} uploaded, ${figures.reports} read, ${figures.failed} failed`));
  say(dim(uploads.head));
  for (const row of uploads.rows) say(row);
  say();
  say(
    bold(
      `${counted(figures.mentions, "mention")} and ${counted(figures.claims, "claim")} became ${counted(figures.incidents, "incident")}`,
    ),
  );
  for (const incident of incidents) {
    const { id, type, place, grade, severity, origins } = incident;
    const about = `${type}, ${place ? plain(place.name) : "place unknown"}, ${whenOf(incident)}`;
    const judged = `${grade.reliability}${grade.credibility}, severity ${severity.value}, ${counted(origins.length, "origin")}`;
    say(hanging(`  ${id}  `, `${about}: ${judged}`));
  }
  say();
  say(bold(`${counted(figures.mails, "mail")} for ${days.from} to ${days.to}`));
  say(`  ${plain(mail.subject)}`);
  for (const [kind, path] of Object.entries(figures.issue)) say(`  ${kind.padEnd(5)}${path}`);
  say();
  say(mail.text.trimEnd());
  say();
  say(dim(`${figures.seconds} s`));
};
