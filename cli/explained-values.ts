/** What was read in a report as labelled values in words, for the terminal and for a page alike. */
import type { Claim } from "../shared/facts/claim.ts";
import type { CountKind, Mention } from "../shared/facts/mention.ts";
import type { Report } from "../shared/report/report.ts";
import { countOf, dateOf, placeOf } from "./values.ts";

/** A value nobody read is empty. */
export type Line = readonly [label: string, value: string];

const countKinds: readonly CountKind[] = [
  "killed",
  "injured",
  "abducted",
  "arrested",
  "displaced",
  "deported",
  "other",
];

/** By whom words were read in pictures, and how sure it was of which pages. */
const recognisedIn = ({ transcription }: Report): string => {
  if (transcription === undefined) return "";
  const { engine, confidence, pages } = transcription;
  const each = pages.length < 2 ? "" : ` (${pages.map((one) => `page ${one.page}: ${one.confidence}`).join(", ")})`;
  return `in pictures by ${engine}, ${confidence} of 100 sure${each}; quotes are its reading, not verbatim`;
};

export const headLines = (report: Report): Line[] => [
  ["publisher", report.publisher ?? "unknown"],
  ["authors", report.authors.join(", ")],
  ["published", `${dateOf(report.published)}${report.publishedBasis === null ? "" : ` (${report.publishedBasis})`}`],
  [
    "received",
    `${report.received.slice(0, 16).replace("T", " ")} UTC${report.receivedBasis === "as-published" ? " (as published)" : ""}`,
  ],
  ["language", [report.language, ...(report.otherLanguages ?? []).map((tag) => `${tag} in part`)].join(", ")],
  ["marking", report.marking],
  [
    "file",
    `${report.key}${report.member === undefined ? "" : ` > ${report.member}`} (${report.kind}, ${report.size} bytes)`,
  ],
  ["inside", report.container ?? ""],
  ["state", report.reason === undefined ? report.state : `${report.state}: ${report.reason}`],
  ["recognised", recognisedIn(report)],
  ["copy of", report.origin.copyOf ?? ""],
  ["credits", report.origin.credits.join(", ")],
  ["cites", report.origin.cites.join(", ")],
];

const whenLine = ({ when }: Mention): string =>
  when !== null && "from" in when
    ? `${dateOf(when)} (${when.precision}, ${when.basis.replaceAll("-", " ")})`
    : dateOf(when);

const actorsWith = (mention: Mention, role: Mention["actors"][number]["role"]): string =>
  mention.actors
    .filter((actor) => actor.role === role)
    .map((actor) => `${actor.name} (${actor.class}${actor.id === undefined ? "" : `, ${actor.id}`})`)
    .join("; ");

export const mentionLines = (mention: Mention): Line[] => [
  ["when", whenLine(mention)],
  ["place", mention.places.map((place) => `${placeOf(place)} (${place.precision})`).join("; ") || "unknown"],
  ["tags", mention.tags.join(", ")],
  ["perpetrator", actorsWith(mention, "perpetrator")],
  ["target", actorsWith(mention, "target")],
  ["party", actorsWith(mention, "party")],
  ["weapon", mention.weapon ?? ""],
  ...countKinds.map((kind): Line => [kind, countOf(mention[kind])]),
];

const speakerOf = ({ speaker }: Claim): string => {
  const about = [speaker.role, speaker.institution, speaker.via && `via ${speaker.via}`].filter((part) => part);
  return `${speaker.name ?? "somebody unnamed"} (${about.join(", ")})`;
};

const assertedOf = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(assertedOf).join("; ");
  if (typeof value === "object" && "min" in value && "max" in value) {
    return countOf({ min: Number(value.min), max: value.max === null ? null : Number(value.max) });
  }
  return typeof value === "string" ? value : JSON.stringify(value);
};

export const claimLines = (claim: Claim): Line[] => [
  ["value", assertedOf(claim.value)],
  ["cue", claim.cue],
  ["said", claim.said === null ? "" : dateOf(claim.said)],
  ["likelihood", claim.likelihood ? `${claim.likelihood.word} (${claim.likelihood.row})` : ""],
  [
    "horizon",
    claim.horizon
      ? `${dateOf(claim.horizon)}${claim.horizonText ? ` (“${claim.horizonText}”)` : ""}`
      : (claim.horizonText ?? ""),
  ],
  ["about", claim.mention ?? ""],
  ["against", claim.opposes.join(", ")],
];

/** `2. armed-clash, accomplished, news` without the number. */
export const mentionTitle = ({ type, stage, timeStatus }: Mention): string => `${type}, ${stage}, ${timeStatus}`;

export const claimTitle = (claim: Claim): string =>
  `${speakerOf(claim)} ${claim.stance.replaceAll("-", " ")} ${claim.field}`;
