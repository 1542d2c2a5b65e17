/** All that is held of one incident: its sightings, its origins, and the claims that speak of it. */
import type { Claim, ClaimField } from "../facts/claim.ts";
import { dated } from "./days.ts";
import { type Origin, originsOf } from "./origins.ts";
import type { ReportBrief, Sighting, Sources } from "./sighting.ts";
import { speakerOf } from "./speakers.ts";

/** A claim with the report it stands in and its speaker in words. */
export type Statement = { claim: Claim; report: ReportBrief; speaker: string };

export type Dossier = {
  sightings: readonly Sighting[];
  origins: readonly Origin[];
  statements: readonly Statement[];
  /** Key of the origin a report belongs to. */
  originOf: ReadonlyMap<string, string>;
};

export const dossierOf = (sightings: readonly Sighting[], sources: Sources): Dossier => {
  const origins = originsOf(sightings, sources);
  return {
    sightings,
    origins,
    statements: sightings.flatMap(({ mention, report, claims }) =>
      claims
        .filter((claim) => claim.mention === mention.id)
        .map((claim) => ({ claim, report, speaker: speakerOf(claim, report.publisher) })),
    ),
    originOf: new Map(origins.flatMap(({ key, reports }) => reports.map((report) => [report, key]))),
  };
};

const against: readonly Claim["stance"][] = ["denies", "retracts"];

/** Day from which a statement stands: said, else published; undated ones sort first. */
const saidOn = ({ claim, report }: Statement): string => dated(claim.said)?.from ?? dated(report.published)?.from ?? "";

export const statementsOn = (dossier: Dossier, field: ClaimField): Statement[] =>
  dossier.statements.filter(({ claim }) => claim.field === field);

/** Denials and retractions of a field that their speaker has not since taken back. */
export const openDenials = (dossier: Dossier, field: ClaimField): Statement[] => {
  const spoken = statementsOn(dossier, field);
  return spoken
    .filter(({ claim }) => against.includes(claim.stance))
    .filter(
      (denial) =>
        !spoken.some(
          (later) =>
            later.speaker === denial.speaker && !against.includes(later.claim.stance) && saidOn(later) > saidOn(denial),
        ),
    );
};

/** Origins of the sightings or statements given, each once, in order. */
export const originsAmong = (dossier: Dossier, reports: Iterable<string>): string[] =>
  [...new Set([...reports].map((report) => dossier.originOf.get(report) ?? report))].sort();
