/** A report and what was read in it, laid out for reading. */
import type { Claim } from "../shared/facts/claim.ts";
import type { Mention } from "../shared/facts/mention.ts";
import type { Report } from "../shared/report/report.ts";
import type { Evidence } from "../shared/text/span.ts";
import { claimLines, claimTitle, headLines, type Line, mentionLines, mentionTitle } from "./explained-values.ts";
import { hanging } from "./layout.ts";
import { bold, counted, dim } from "./terminal.ts";

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

const explainMention = (mention: Mention, n: number): string[] => [
  "",
  `${bold(`${n}. ${mentionTitle(mention)}`)}  ${dim(mention.id)}`,
  ...labelled(mentionLines(mention), "   "),
  dim("   read from"),
  ...quotes(mention.evidence, "     "),
];

const explainClaim = (claim: Claim, n: number): string[] => [
  "",
  `${bold(`${n}. ${claimTitle(claim)}`)}  ${dim(claim.id)}`,
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
