/** Contested or unverified: one block for each thing disputed, rival claims side by side with their speakers. */
import type { ClaimField } from "../../facts/claim.ts";
import { contentWords } from "../../incident/content-words.ts";
import { DisjointSets } from "../../incident/disjoint-sets.ts";
import type { Incident } from "../../incident/incident.ts";
import { speakerOf } from "../../incident/speakers.ts";
import type { Contested } from "../issue.ts";
import type { Scene } from "../scene.ts";
import { incidentOf } from "./denied-incident.ts";
import { sidesOf } from "./dispute-sides.ts";
import { clauseTitle, fieldTitle, groupTitle, isOpenField } from "./dispute-titles.ts";
import { clauseOf, isAgainst, type Spoken, sentenceOf } from "./spoken.ts";

/** Most disputes an issue lists. */
const mostDisputes = 10;
/** Words two denials share when they deny the same thing. */
const sameWords = 2;

type Dispute = { about: string; group: Spoken[]; field?: ClaimField; note?: string };

/** Claims of the window's relevant reports, copies left out: a reprint is no second voice. */
const spokenIn = (scene: Scene): Spoken[] =>
  [...scene.datedReports, ...scene.undatedReports]
    .filter(({ report }) => report.origin.copyOf === undefined)
    .flatMap((material) => material.claims.map((claim) => ({ claim, report: material.report, material })));

const belongs = (incident: Incident, { claim }: Spoken): boolean =>
  claim.mention !== undefined && incident.aliases.includes(claim.mention);

/** Fields a listed incident is contested in, and those in which a denial was traced to it. */
const ofIncident = (incident: Incident, spoken: readonly Spoken[], denials: readonly Spoken[]): Dispute[] => {
  const own = spoken.filter((one) => belongs(incident, one));
  const fields = new Set<ClaimField>([
    ...incident.contested,
    ...denials.map(({ claim }) => claim.field).filter((field) => !isOpenField(field)),
  ]);
  return [...fields].flatMap((field) => {
    const group = [...new Set([...own, ...denials])].filter(({ claim }) => claim.field === field);
    return group.length === 0 ? [] : [{ about: fieldTitle(incident, field), group, field }];
  });
};

/** Denials of one thing, by whomever: they share words, or they follow one another from the same mouth. */
const sameThing = (denials: readonly Spoken[]): Spoken[][] => {
  const sets = new DisjointSets();
  const words = new Map(
    denials.map((one) => [
      one,
      new Set([...contentWords(clauseOf(one) ?? sentenceOf(one))].map((word) => word.slice(0, 5))),
    ]),
  );
  for (const [i, one] of denials.entries()) {
    for (const other of denials.slice(i + 1)) {
      if (words.get(one)!.intersection(words.get(other)!).size >= sameWords) sets.join(one.claim.id, other.claim.id);
    }
  }
  return [...Map.groupBy(denials, ({ claim }) => sets.find(claim.id)).values()];
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

/** Claims of responsibility that no second origin carries, each with what others say of who did it. */
const unconfirmed = (spoken: readonly Spoken[], incidents: readonly Incident[]): Dispute[] => {
  const claimed = spoken.filter(({ claim }) => claim.stance === "claims-responsibility");
  const about = (one: Spoken): Incident | undefined => incidents.find((incident) => belongs(incident, one));
  const who = (one: Spoken): string => `${about(one)?.id ?? ""} ${speakerOf(one.claim, one.report.publisher)}`;
  return [...Map.groupBy(claimed, who).values()].flatMap((same) => {
    const [first] = same;
    const incident = first && about(first);
    const origin = (report: string): string =>
      incident?.origins.find(({ reports }) => reports.includes(report))?.key ?? report;
    if (new Set(same.map(({ report }) => origin(report.id))).size > 1) return [];
    const title =
      incident === undefined
        ? "Claim of responsibility without a second origin"
        : `${fieldTitle(incident, "perpetrator")}: responsibility claimed`;
    return [{ about: title, group: same, note: ", no second origin" }];
  });
};

/** A claim of responsibility for an incident whose doer is disputed already stands in that dispute. */
const joined = (disputes: readonly Dispute[], lone: readonly Dispute[]): Dispute[] => {
  const rest = lone.filter(
    ({ group }) => !disputes.some((dispute) => group.some((one) => dispute.group.includes(one))),
  );
  const noted = disputes.map((dispute) => {
    const note = lone.find(({ group }) => group.some((one) => dispute.group.includes(one)))?.note;
    return note === undefined ? dispute : { ...dispute, note };
  });
  return [...noted, ...rest];
};

export const contestedOf = (scene: Scene): Contested[] => {
  const spoken = spokenIn(scene);
  const listed = [...scene.significant, ...scene.responses, ...scene.late, ...scene.updates];
  const told = [...listed, ...scene.history, ...scene.undated];
  const tied = new Set(byOpposition(spoken).flatMap((group) => (group.length > 1 ? group : [])));
  const loose = spoken.filter((one) => isAgainst(one) && !tied.has(one));
  const homes = new Map(loose.map((one) => [one, incidentOf(one, told)]));
  const atHome = (incident: Incident): Spoken[] => loose.filter((one) => homes.get(one) === incident);
  const ofListed: Dispute[] = listed.flatMap((incident) => ofIncident(incident, spoken, atHome(incident)));
  const ofOthers = told
    .filter((incident) => !listed.includes(incident) && atHome(incident).length > 0)
    .flatMap((incident) => ofIncident({ ...incident, contested: [] }, spoken, atHome(incident)));
  const framed = [...ofListed, ...ofOthers];
  const shown = new Set(framed.flatMap(({ group }) => group));
  const clauses: Dispute[] = told.flatMap((incident) =>
    sameThing(atHome(incident).filter((one) => !shown.has(one))).map((group) => ({
      about: clauseTitle(group, incident) ?? groupTitle(group),
      group,
    })),
  );
  const placed = new Set([...shown, ...clauses.flatMap(({ group }) => group)]);
  const opposed: Dispute[] = byOpposition(spoken.filter((one) => !placed.has(one))).map((group) => ({
    about: groupTitle(group),
    group,
  }));
  return joined([...framed, ...clauses, ...opposed], unconfirmed(spoken, told))
    .map(({ about, group, field = null, note }) => ({ about, sides: sidesOf(group, field, note) }))
    .slice(0, mostDisputes);
};
