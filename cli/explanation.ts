/** A report and what was read in it, laid out for reading. */
import type { Claim } from "../shared/facts/claim.ts";
import type { CountKind, Mention } from "../shared/facts/mention.ts";
import type { Report } from "../shared/report/report.ts";
import type { Evidence } from "../shared/text/span.ts";
import { hanging } from "./layout.ts";
import { bold, counted, dim } from "./terminal.ts";
import { countOf, dateOf, placeOf } from "./values.ts";

const countKinds: readonly CountKind[] = [
  "killed",
  "injured",
  "abducted",
  "arrested",
  "displaced",
  "deported",
  "other",
];

type Line = readonly [label: string, value: string];

/** Labelled values in two columns; those without a value are left out. */
const labelled = (lines: readonly Line[], indent: string): string[] => {
  const shown = lines.filter(([, value]) => value !== "");
  const width = Math.max(0, ...shown.map(([label]) => label.length));
  return shown.map(([label, value]) => hanging(`${indent}${label.padEnd(width)}  `, value));
};

const quotes = (evidence: readonly Evidence[], indent: string): string[] => {
  const width = Math.max(0, ...evidence.map(({ rule }) => rule.length));
  return evidence.map(({ rule, quote }) => hanging(`${indent}${rule.padEnd(width)}  `, `“${quote}”`));
};

/** By whom words were read in pictures, and how sure it was of which pages. */
const recognisedIn = ({ transcription }: Report): string => {
  if (transcription === undefined) return "";
  const { engine, confidence, pages } = transcription;
  const each = pages.length < 2 ? "" : ` (${pages.map((one) => `page ${one.page}: ${one.confidence}`).join(", ")})`;
  return `in pictures by ${engine}, ${confidence} of 100 sure${each}; quotes are its reading, not verbatim`;
};

const headLines = (report: Report): Line[] => [
  ["publisher", report.publisher ?? "unknown"],
  ["authors", report.authors.join(", ")],
  ["published", `${dateOf(report.published)}${report.publishedBasis === null ? "" : ` (${report.publishedBasis})`}`],
  [
    "received",
    `${report.received.slice(0, 16).replace("T", " ")} UTC${report.receivedBasis === "as-published" ? " (as published)" : ""}`,
  ],
  ["language", report.language],
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

const mentionLines = (mention: Mention): Line[] => [
  ["when", whenLine(mention)],
  ["place", mention.places.map((place) => `${placeOf(place)} (${place.precision})`).join("; ") || "unknown"],
  ["tags", mention.tags.join(", ")],
  ["perpetrator", actorsWith(mention, "perpetrator")],
  ["target", actorsWith(mention, "target")],
  ["party", actorsWith(mention, "party")],
  ["weapon", mention.weapon ?? ""],
  ...countKinds.map((kind): Line => [kind, countOf(mention[kind])]),
];

const explainMention = (mention: Mention, n: number): string[] => [
  "",
  `${bold(`${n}. ${mention.type}`)}, ${mention.stage}, ${mention.timeStatus}  ${dim(mention.id)}`,
  ...labelled(mentionLines(mention), "   "),
  dim("   read from"),
  ...quotes(mention.evidence, "     "),
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

const claimLines = (claim: Claim): Line[] => [
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

const explainClaim = (claim: Claim, n: number): string[] => [
  "",
  `${bold(`${n}. ${speakerOf(claim)} ${claim.stance.replaceAll("-", " ")} ${claim.field}`)}  ${dim(claim.id)}`,
  ...labelled(claimLines(claim), "   "),
  dim("   read from"),
  ...quotes(claim.evidence, "     "),
];

const memberLine = ({ id, title, state, reason, member, kind }: Report): string =>
  hanging(`  ${id}  `, `${member ?? ""} (${kind}): ${reason === undefined ? title || state : `${state}: ${reason}`}`);

const headOf = (report: Report): string[] => [
  `${bold(report.title || "untitled")}  ${dim(report.id)}`,
  ...labelled(headLines(report), "  "),
];

const membersOf = (members: readonly Report[]): string[] =>
  members.length === 0 ? [] : ["", bold(`${counted(members.length, "report")} inside`), ...members.map(memberLine)];

const factsOf = (report: Report, mentions: readonly Mention[], claims: readonly Claim[]): string[] => [
  "",
  bold(`${counted(mentions.length, "mention")}${report.relevant ? "" : ", nothing for a threat picture"}`),
  ...mentions.flatMap((mention, i) => explainMention(mention, i + 1)),
  "",
  bold(counted(claims.length, "claim")),
  ...claims.flatMap((claim, i) => explainClaim(claim, i + 1)),
];

/** `members` are the reports that lie in it; of a file that only holds others there is nothing more to tell. */
export const explained = (
  report: Report,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  members: readonly Report[],
): string =>
  [
    ...headOf(report),
    ...membersOf(members),
    ...(report.state === "unpacked" ? [] : factsOf(report, mentions, claims)),
  ].join("\n");
