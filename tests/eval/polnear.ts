/** polnear: who says what. The reporter's own voice is no attribution there. */
import type { Claim } from "../../shared/facts/claim.ts";
import { factSheet } from "./fact-sheet.ts";
import { type Told, toldBy, type Value } from "./told.ts";

const bag = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The corpus's own measure: contents that share half their words are one. */
const sameContent = (right: Value, read: Value): boolean => {
  const [a, b] = [right, read].map((value) => bag(typeof value === "object" ? (value["content"] ?? "") : ""));
  if (!a || !b) return false;
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  return (2 * shared.length) / (a.length + b.length) >= 0.5;
};

const attribution = (claim: Claim, text: string): Told => ({
  ...toldBy(
    {
      source: claim.speaker.name ?? "",
      cue: claim.cue,
      content: text.slice(claim.content.start, claim.content.end),
    },
    claim,
  ),
  words: claim.evidence[0]?.quote ?? "",
});

export const adapter = factSheet("polnear", {
  attributions: {
    kind: "records",
    alike: sameContent,
    read: ({ facts, report }) =>
      facts.claims.filter(({ cue }) => cue !== "").map((claim) => attribution(claim, report.text)),
  },
});
