/** The ledger rows of what the outlet itself tells: each value of a mention that no named speaker gave. */

import type { Evidence, Span } from "../../text/span.ts";
import type { Claim, ClaimField } from "../claim.ts";
import { countKinds, type Mention } from "../mention.ts";
import type { Reading } from "../reading.ts";

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const fieldOfKind: Partial<Record<(typeof countKinds)[number], ClaimField>> = {
  killed: "killed",
  injured: "injured",
  abducted: "abducted",
  arrested: "arrested",
};

/** Who told the words of an evidence: a speaker whose content holds them, else the outlet. */
const tellerOf = (reading: Reading, spoken: readonly Claim[], at: Span): Pick<Claim, "speaker" | "cue" | "said"> => {
  const teller = spoken.find(
    (claim) =>
      claim.cue !== "" && (claim.stance === "asserts" || claim.stance === "confirms") && inside(at, claim.content),
  );
  if (teller) return { speaker: teller.speaker, cue: teller.cue, said: teller.said };
  return { speaker: { name: reading.report.publisher, role: "media" }, cue: "", said: reading.published };
};

export const outletClaims = (reading: Reading, mentions: readonly Mention[], spoken: readonly Claim[]): Claim[] => {
  const rows: Claim[] = [];
  const add = (mention: Mention, field: ClaimField, value: unknown, evidence: Evidence, sentence: Evidence): void => {
    const known = spoken.some(
      (claim) => claim.mention === mention.id && claim.field === field && inside(evidence.span, claim.content),
    );
    if (known) return;
    rows.push({
      id: `${reading.report.id}-c${sentence.span.start}-${field}`,
      report: reading.report.id,
      mention: mention.id,
      ...tellerOf(reading, spoken, evidence.span),
      stance: "asserts",
      field,
      ...(value === undefined ? {} : { value }),
      content: sentence.span,
      opposes: [],
      evidence: [evidence],
    });
  };
  for (const mention of mentions) {
    const told = mention.evidence.find((one) => one.rule.startsWith("deed."));
    if (!told) continue;
    add(mention, "happened", undefined, told, told);
    const doers = mention.actors.filter((actor) => actor.role === "perpetrator" && actor.class !== "unknown");
    if (doers.length > 0)
      add(
        mention,
        "perpetrator",
        doers.map((actor) => actor.name),
        told,
        told,
      );
    for (const kind of countKinds) {
      const field = fieldOfKind[kind];
      const proof = mention.evidence.find((one) => one.rule === `count.${kind}`);
      if (!field || !proof || !mention[kind]) continue;
      const around =
        mention.evidence.find((one) => one.rule.startsWith("deed.") && inside(proof.span, one.span)) ?? told;
      add(mention, field, mention[kind], proof, around);
    }
  }
  return rows;
};
