/** Information credibility, 1 to 6, field by field, each number with its reasons; no letter of a source enters here. */
import type { ClaimField } from "../facts/claim.ts";
import { type Credibility, unconfirmedPattern } from "./credibility-words.ts";
import { dated } from "./days.ts";
import { type Dossier, openDenials, originsAmong } from "./dossier.ts";
import { shownIndependent } from "./origins.ts";
import { isAttributed, outlet } from "./speakers.ts";

/** What speaks for one field's value. */
export type Support = {
  field: ClaimField;
  /** Reports that carry the derived value. */
  reports: readonly string[];
  /** Whether reports disagree beyond what intervals allow, and how, in words. */
  inconsistent?: string;
};

export type Judged = { value: Credibility; reasons: string[] };

const named = (speakers: readonly string[]): string => [...new Set(speakers)].join(", ");

/** Reports in which the happening is told only by the sentence that denies it: they are no support. */
const standing = (dossier: Dossier, { field, reports }: Support): string[] => {
  const denials = new Set(openDenials(dossier, field).flatMap(({ claim }) => claim.evidence.map(({ quote }) => quote)));
  return reports.filter((id) =>
    dossier.sightings.some(({ report, mention }) => report.id === id && !denials.has(mention.evidence[0]?.quote ?? "")),
  );
};

/** An undated report confirms nothing that dated ones tell: it may be older than the event it seems to tell of. */
const withDates = (dossier: Dossier, reports: readonly string[]): readonly string[] => {
  const known = new Set(
    dossier.sightings.filter(({ report }) => dated(report.published)).map(({ report }) => report.id),
  );
  const kept = reports.filter((report) => known.has(report));
  return kept.length > 0 ? kept : reports;
};

const toldAsUnconfirmed = (dossier: Dossier, reports: readonly string[]): boolean => {
  const sightings = dossier.sightings.filter(({ report }) => reports.includes(report.id));
  return (
    sightings.length > 0 &&
    sightings.every(({ mention, claims }) =>
      [mention.evidence[0]?.quote ?? "", ...claims.filter((c) => c.mention === mention.id).map((c) => c.cue)].some(
        (words) => unconfirmedPattern.test(words),
      ),
    )
  );
};

/** Nobody to hold it against, and nothing to hold it up to. */
const cannotBeJudged = (dossier: Dossier, reports: readonly string[]): boolean =>
  dossier.sightings
    .filter(({ report }) => reports.includes(report.id))
    .every(
      ({ report, mention, claims }) =>
        report.publisher === null && !claims.some((claim) => claim.mention === mention.id && isAttributed(claim)),
    );

/** Fields of a happening that may be denied while it stands, as a reason names them. */
const parts: readonly [ClaimField, string][] = [
  ["perpetrator", "who did it"],
  ["killed", "the number killed"],
  ["injured", "the number injured"],
  ["abducted", "the number abducted"],
  ["arrested", "the number arrested"],
  ["place", "the place"],
  ["when", "the date"],
];

/** What is denied of a happening that nobody denies; "" when nothing is. */
const deniedInPart = (dossier: Dossier, field: ClaimField): string =>
  field !== "happened"
    ? ""
    : parts
        .flatMap(([part, words]) => {
          const speakers = openDenials(dossier, part).map(({ speaker }) => speaker);
          return speakers.length === 0 ? [] : [`${words} is denied by ${named(speakers)}`];
        })
        .join(", ");

/** The rules of the method, strictest first: the first that speaks decides. */
export const credibilityOf = (dossier: Dossier, support: Support): Judged => {
  const denials = openDenials(dossier, support.field);
  const retractions = denials.filter(({ claim }) => claim.stance === "retracts");
  if (retractions.length > 0) {
    return { value: 5, reasons: [`retracted by ${named(retractions.map(({ speaker }) => speaker))}`] };
  }
  const reports = withDates(dossier, standing(dossier, support));
  const origins = originsAmong(dossier, reports);
  const denying = originsAmong(
    dossier,
    denials.map(({ report }) => report.id),
  ).filter((key) => !origins.includes(key));
  const deniers = named(denials.map(({ speaker }) => speaker));
  if (denying.length > origins.length) {
    return { value: 5, reasons: [`contradicted by ${deniers}: ${denying.length} origins against ${origins.length}`] };
  }
  if (denials.length > 0) return { value: 4, reasons: [`denied by ${deniers}`] };
  if (support.inconsistent !== undefined) return { value: 4, reasons: [`inconsistent: ${support.inconsistent}`] };
  if (toldAsUnconfirmed(dossier, reports)) return { value: 4, reasons: ["told as unconfirmed"] };
  const publishers = dossier.origins.filter(({ key }) => origins.includes(key));
  const names = publishers.map(({ publisher }) => outlet(publisher)).join(" and ");
  const inPart = deniedInPart(dossier, support.field);
  const unopposed = (whole: string): string => (inPart === "" ? whole : `the happening is not denied, but ${inPart}`);
  if (origins.length > 1) {
    return shownIndependent(publishers, dossier.sightings)
      ? { value: 1, reasons: [`${origins.length} independent origins agree: ${names}; ${unopposed("no open denial")}`] }
      : { value: 2, reasons: [`${origins.length} origins agree (${names}), but their independence cannot be shown`] };
  }
  if (cannotBeJudged(dossier, reports))
    return { value: 6, reasons: ["no speaker, no publisher and nothing to compare with"] };
  return { value: 3, reasons: [`one origin (${names}), ${unopposed("nothing against it")}`] };
};
