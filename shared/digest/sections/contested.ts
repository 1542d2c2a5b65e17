/** Rival claims side by side with their speakers: disputes inside incidents, denials, retractions, lone claims of responsibility. */
import type { Claim, ClaimField } from "../../facts/claim.ts";
import { countInWords, countOf } from "../../incident/counts.ts";
import { inWords } from "../../incident/dates-in-words.ts";
import { dated } from "../../incident/days.ts";
import { DisjointSets } from "../../incident/disjoint-sets.ts";
import type { Incident } from "../../incident/incident.ts";
import { inOutlet, isOwnVoice, outlet, speakerOf } from "../../incident/speakers.ts";
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

/** A claim's sentence: the longest of its evidence, the rest are spans of single values. */
const sentenceOf = ({ claim }: Spoken): string =>
  claim.evidence
    .map(({ quote }) => quote)
    .reduce((longest, quote) => (quote.length > longest.length ? quote : longest), "");

const sideOf = (spoken: Spoken, field: ClaimField | null = null): Contested["sides"][number] => {
  const { claim, report } = spoken;
  const name = capital(speakerOf(claim, report.publisher));
  const count = field === claim.field ? countOf(claim.value) : null;
  const figure = count === null ? "" : ` ${countInWords(count)} ${claim.field}`;
  const on = dated(claim.said) === null ? "" : `, ${inWords(claim.said)}`;
  const undated = dated(report.published) === null ? ", in an undated report" : "";
  return {
    speaker: isOwnVoice(claim, report.publisher) ? name : inOutlet(name, outlet(report.publisher)),
    says: `${stanceWords[claim.stance]}${figure}${on}${undated}: ${quoted(sentenceOf(spoken))}`,
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
    return sides.length === 0
      ? []
      : [{ about: `${capital(inShort(incident))}: ${field}`, sides: sides.map((side) => sideOf(side, field)) }];
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

/**
 * Several claims read in one sentence are one side of a dispute; the denial, or the best named speaker, stands for it.
 * A claim that quotes only a value of a sentence told beside it adds nothing.
 */
const onePerSentence = (group: readonly Spoken[]): Spoken[] => {
  const told = [...Map.groupBy(group, (one) => `${one.report.id} ${sentenceOf(one)}`).values()].map(
    (same) => same.toSorted((a, b) => rank(a) - rank(b) || (a.claim.id < b.claim.id ? -1 : 1))[0]!,
  );
  const within = (one: Spoken, other: Spoken): boolean =>
    one !== other && one.report.id === other.report.id && sentenceOf(other).includes(sentenceOf(one));
  return told.filter((one) => isAgainst(one) || !told.some((other) => within(one, other))).sort(claimsFirst);
};

const rank = (one: Spoken): number => (isAgainst(one) ? 0 : one.claim.speaker.name !== null ? 1 : 2);

/** The name that most of the rival sentences share: what they are about. */
const sharedName = (group: readonly Spoken[]): string => {
  const names = group.map(
    (one) => new Set([...sentenceOf(one).matchAll(/(?<=\p{L}[\p{L},]*\s)\p{Lu}\p{L}{3,}/gu)].map(([name]) => name)),
  );
  const counts = Map.groupBy(
    names.flatMap((set) => [...set]),
    (name) => name,
  );
  const [best] = [...counts]
    .filter(([, all]) => all.length > 1)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return best === undefined ? "" : ` on ${best[0]}`;
};

const aboutGroup = (group: readonly Spoken[]): string => {
  const denial = group.find(isAgainst);
  if (denial === undefined) return `Rival claims${sharedName(group)}`;
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
    sides: onePerSentence(group).map((one) => sideOf(one)),
  }));
  return [...disputes, ...opposed, ...loneResponsibility(incidents, rest)].slice(0, mostDisputes);
};
