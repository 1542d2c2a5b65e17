/** Rival claims side by side with their speakers: disputes inside incidents, denials, retractions, lone claims of responsibility. */
import type { Claim } from "../../facts/claim.ts";
import { countInWords, countOf } from "../../incident/counts.ts";
import { inWords } from "../../incident/dates-in-words.ts";
import { dated } from "../../incident/days.ts";
import { DisjointSets } from "../../incident/disjoint-sets.ts";
import type { Incident } from "../../incident/incident.ts";
import { isOwnVoice, outlet, speakerOf } from "../../incident/speakers.ts";
import type { Report } from "../../report/report.ts";
import type { Contested } from "../issue.ts";
import { capital, inShort, quoted } from "../phrasing.ts";
import type { Scene } from "../scene.ts";
import { stanceWords } from "./stance-words.ts";

/** Most disputes an issue lists. */
const mostDisputes = 10;

type Spoken = { claim: Claim; report: Report };

/** Claims of the window's relevant reports, copies left out: a reprint is no second voice. */
const spokenIn = (scene: Scene): Spoken[] =>
  [...scene.datedReports, ...scene.undatedReports]
    .filter(({ report }) => report.origin.copyOf === undefined)
    .flatMap(({ report, claims }) => claims.map((claim) => ({ claim, report })));

const sideOf = ({ claim, report }: Spoken): Contested["sides"][number] => {
  const name = capital(speakerOf(claim, report.publisher));
  const where = isOwnVoice(claim, report.publisher) ? "" : ` (in ${outlet(report.publisher)})`;
  const count = countOf(claim.value);
  const figure = count === null || claim.field === "other" ? "" : ` ${countInWords(count)} ${claim.field}`;
  const on = dated(claim.said) === null ? "" : `, ${inWords(claim.said)}`;
  const undated = dated(report.published) === null ? ", in an undated report" : "";
  return {
    speaker: `${name}${where}`,
    says: `${stanceWords[claim.stance]}${figure}${on}${undated}: ${quoted(claim.evidence[0]?.quote ?? "")}`,
    ids: [claim.id],
  };
};

const isAgainst = ({ claim }: Spoken): boolean => claim.stance === "denies" || claim.stance === "retracts";

/** What is denied stands first, the denial after it. */
const claimsFirst = (a: Spoken, b: Spoken): number =>
  Number(isAgainst(a)) - Number(isAgainst(b)) || (a.claim.id < b.claim.id ? -1 : 1);

const ofIncident = (incident: Incident, spoken: readonly Spoken[]): Contested[] => {
  const own = spoken.filter(({ claim }) => claim.mention !== undefined && incident.aliases.includes(claim.mention));
  return incident.contested.flatMap((field) => {
    const sides = own.filter(({ claim }) => claim.field === field).sort(claimsFirst);
    return sides.length === 0 ? [] : [{ about: `${capital(inShort(incident))}: ${field}`, sides: sides.map(sideOf) }];
  });
};

/** Claims tied by "opposes", each tie one dispute; a denial of something not quoted stands alone. */
const byOpposition = (spoken: readonly Spoken[]): Spoken[][] => {
  const known = new Set(spoken.map(({ claim }) => claim.id));
  const sets = new DisjointSets();
  for (const { claim } of spoken) {
    for (const other of claim.opposes) if (known.has(other)) sets.join(claim.id, other);
  }
  return [...Map.groupBy(spoken, ({ claim }) => sets.find(claim.id)).values()].filter(
    (group) => group.length > 1 || group.some(isAgainst),
  );
};

const aboutGroup = (group: readonly Spoken[]): string => {
  const denial = group.find(isAgainst);
  if (denial === undefined) return "Rival claims";
  const who = speakerOf(denial.claim, denial.report.publisher);
  return `${denial.claim.stance === "retracts" ? "Retraction" : "Denial"} by ${who}`;
};

const loneResponsibility = (incidents: readonly Incident[], spoken: readonly Spoken[]): Contested[] =>
  spoken
    .filter(({ claim }) => claim.stance === "claims-responsibility")
    .filter(({ claim }) => {
      const incident = incidents.find(({ aliases }) => claim.mention !== undefined && aliases.includes(claim.mention));
      return incident === undefined || incident.origins.length < 2;
    })
    .map((one) => ({ about: "Claim of responsibility without a second origin", sides: [sideOf(one)] }));

export const contestedOf = (scene: Scene): Contested[] => {
  const spoken = spokenIn(scene);
  const incidents = [...scene.significant, ...scene.responses, ...scene.late, ...scene.updates];
  const disputes = incidents.flatMap((incident) => ofIncident(incident, spoken));
  const shown = new Set(disputes.flatMap(({ sides }) => sides.flatMap(({ ids }) => ids)));
  const rest = spoken.filter(({ claim }) => !shown.has(claim.id));
  const opposed = byOpposition(rest).map((group) => ({
    about: aboutGroup(group),
    sides: group.toSorted(claimsFirst).map(sideOf),
  }));
  return [...disputes, ...opposed, ...loneResponsibility(incidents, rest)].slice(0, mostDisputes);
};
