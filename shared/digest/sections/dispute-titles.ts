/** What is disputed, in words. */
import type { ClaimField } from "../../facts/claim.ts";
import { inWords } from "../../incident/dates-in-words.ts";
import { dated } from "../../incident/days.ts";
import type { Incident } from "../../incident/incident.ts";
import { printableName } from "../../incident/printable-name.ts";
import { speakerOf } from "../../incident/speakers.ts";
import { quoted, spokenOf } from "../phrasing.ts";
import { clauseOf, isAgainst, type Spoken, sentenceOf } from "./spoken.ts";

const questions: Record<ClaimField, (incident: string) => string> = {
  happened: (incident) => `Whether ${incident} took place`,
  perpetrator: (incident) => `Who was behind ${incident}`,
  killed: (incident) => `How many were killed in ${incident}`,
  injured: (incident) => `How many were injured in ${incident}`,
  abducted: (incident) => `How many were abducted in ${incident}`,
  arrested: (incident) => `How many were arrested in ${incident}`,
  place: (incident) => `The place of ${incident}`,
  when: (incident) => `The date of ${incident}`,
  motive: (incident) => `The motive of ${incident}`,
  capability: (incident) => `Circumstances of ${incident}`,
  intent: (incident) => `Circumstances of ${incident}`,
  other: (incident) => `Circumstances of ${incident}`,
};

/** `How many were killed in the attack in Osh on 5 March 2031`. */
export const fieldTitle = (incident: Incident, field: ClaimField): string => questions[field](spokenOf(incident));

const saidWhen = ({ claim }: Spoken): string => (dated(claim.said) === null ? "" : `, ${inWords(claim.said)}`);

/** Fields that a question about the incident does not put into words. */
export const isOpenField = (field: ClaimField): boolean =>
  field === "other" || field === "capability" || field === "intent" || field === "motive";

/** `Whether “the attackers crossed the border”: the attack in Osh on 5 March 2031`; null when no clause is known. */
export const clauseTitle = (group: readonly Spoken[], incident: Incident | null): string | null => {
  const asserted = group.filter((one) => !isAgainst(one) && one.claim.opposes.length > 0);
  const [best] = [...asserted, ...group.filter(isAgainst)].filter((one) => clauseOf(one) !== null);
  if (best === undefined) return null;
  const whose = incident === null ? (isAgainst(best) ? "" : saidWhen(best)) : `: ${spokenOf(incident)}`;
  return `Whether ${quoted(clauseOf(best)!)}${whose}`;
};

/** Somebody killed according to one, alive according to another. */
const fateTitle = (group: readonly Spoken[]): string | null => {
  for (const { claim, material } of group) {
    const mention = material.mentions.find(({ id }) => id === claim.mention);
    const people = mention?.actors.filter(({ role, kind }) => role === "target" && kind === "person") ?? [];
    if (claim.field === "killed" && mention?.killed?.max === 1 && people.length === 1)
      return `Whether ${printableName(people[0]!.name)} was killed`;
  }
  return null;
};

/** Words of a sentence that stand for it in a title. */
const headWords = 12;
const headOf = (sentence: string): string => {
  const words = sentence.split(/\s+/u);
  return words.length <= headWords ? sentence : `${words.slice(0, headWords).join(" ")} ...`;
};

/** A dispute that no incident frames. */
export const groupTitle = (group: readonly Spoken[]): string => {
  const denial = group.find(isAgainst);
  const named = fateTitle(group) ?? (denial === undefined ? null : clauseTitle(group, null));
  if (named !== null) return named;
  if (denial === undefined) return `Rival claims: ${quoted(headOf(sentenceOf(group[0]!)))}`;
  const who = speakerOf(denial.claim, denial.report.publisher);
  return `${denial.claim.stance === "retracts" ? "Retraction" : "Denial"} by ${who}: ${quoted(headOf(sentenceOf(denial)))}`;
};
