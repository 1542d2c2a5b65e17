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

/** The speaker's words where he is told to speak, as the corpus has them: "he", not whom "he" means. */
const sourceOf = (claim: Claim): string => {
  const shown = claim.evidence.find(({ rule }) => rule === "claim.speaker")?.quote ?? "";
  const written = shown.replace(claim.cue, "").trim();
  return /\p{L}/u.test(written) ? written : (claim.speaker.name ?? "");
};

const attribution = (claim: Claim, text: string, end: number): Told => ({
  ...toldBy({ source: sourceOf(claim), cue: claim.cue, content: text.slice(claim.content.start, end) }, claim),
  words: claim.evidence[0]?.quote ?? "",
});

const goesOn = ({ evidence }: Claim): boolean => evidence.some(({ rule }) => rule === "claim.continued");

/** A quotation that goes on in the sentences after its cue is one attribution there, and several claims here. */
const attributions = (claims: readonly Claim[], text: string): Told[] => {
  const cued = claims.filter((claim) => claim.cue !== "");
  const ends = new Map(cued.map((claim) => [claim, claim.content.end]));
  for (const more of claims.filter(goesOn)) {
    const head = cued.findLast((one) => one.content.start < more.content.start);
    if (head) ends.set(head, Math.max(ends.get(head) ?? 0, more.content.end));
  }
  return cued.map((claim) => attribution(claim, text, ends.get(claim) ?? claim.content.end));
};

export const adapter = factSheet("polnear", {
  attributions: {
    kind: "records",
    alike: sameContent,
    read: ({ facts, report }) => attributions(facts.claims, report.text),
  },
});
