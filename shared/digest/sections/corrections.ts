/** What an earlier issue said, what is held now, and why. */
import type { Incident } from "../../incident/incident.ts";
import type { IncidentRow, Issue, Line } from "../issue.ts";
import type { Scene } from "../scene.ts";
import { rowOf } from "./incident-rows.ts";

type Compared = { name: string; read: (row: IncidentRow) => string };

const fields: readonly Compared[] = [
  { name: "casualties", read: ({ counts }) => counts },
  { name: "type", read: ({ type }) => type },
  { name: "date", read: ({ date }) => date },
  { name: "place", read: ({ place }) => place },
  { name: "grade", read: ({ grade }) => grade },
];

const correction = (said: IncidentRow, now: Incident, issue: number): Line | null => {
  const row = rowOf(now);
  const changes = fields
    .filter(({ read }) => read(said) !== read(row))
    .map(({ name, read }) => `${name} ${read(said)} then, ${read(row)} now`);
  if (changes.length === 0) return null;
  const reports = row.reports - said.reports;
  const why =
    reports > 0 ? `${reports} more ${reports === 1 ? "report" : "reports"} since` : "the reports were read again";
  return {
    text: `Issue ${issue}, ${said.type} in ${said.place}, ${said.date}: ${changes.join("; ")}. Why: ${why}.`,
    ids: [now.id],
  };
};

const withdrawn = (said: IncidentRow, issue: number): Line => ({
  text: `Issue ${issue}, ${said.type} in ${said.place}, ${said.date}: withdrawn. Why: no report read now tells of it.`,
  ids: [said.id],
});

export const correctionsOf = (scene: Scene): Line[] => {
  const previous: Issue | null = scene.previous;
  if (previous === null) return [];
  return [...previous.incidents, ...previous.responses].flatMap((said) => {
    const now = scene.revisited[said.id];
    // Not looked up, or above the reader's clearance by now: nothing may be said of it.
    if (now === undefined) return [];
    if (now === null) return [withdrawn(said, previous.number)];
    return correction(said, now, previous.number) ?? [];
  });
};
