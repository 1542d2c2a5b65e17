/** The ledger rows of what the outlet itself tells: each value of a mention that no named speaker gave. */

import type { Evidence, Span } from "../../text/span.ts";
import type { Claim, ClaimField } from "../claim.ts";
import { countKinds, type Mention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { outletSpeaker } from "./outlet-speaker.ts";

/** Whether a speaker's content holds these words, or most of the sentence they are. */
const inside = (inner: Span, outer: Span): boolean =>
  Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start) > (inner.end - inner.start) * 0.5;
const fieldOfKind: Partial<Record<(typeof countKinds)[number], ClaimField>> = {
  killed: "killed",
  injured: "injured",
  abducted: "abducted",
  arrested: "arrested",
};

/** Claims, in the order of the text, that begin within a page before the end of a span. */
const around = (ordered: readonly Claim[], at: Span): readonly Claim[] => {
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.content.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ordered.slice(firstFrom(at.start - page), firstFrom(at.end));
};
const page = 4000;

/** Who told the words of an evidence: a speaker whose content holds them, else the outlet. */
const tellerOf = (reading: Reading, spoken: readonly Claim[], at: Span): Pick<Claim, "speaker" | "cue" | "said"> => {
  const teller = around(spoken, at).find(
    (claim) =>
      claim.cue !== "" && (claim.stance === "asserts" || claim.stance === "confirms") && inside(at, claim.content),
  );
  if (teller) return { speaker: teller.speaker, cue: teller.cue, said: teller.said };
  return { speaker: outletSpeaker(reading), cue: "", said: reading.published };
};

/** Whether only a claim or an accusation makes this actor the doer: the outlet did not say so itself. */
const isBlamed = (mention: Mention, name: string, spoken: readonly Claim[]): boolean =>
  mention.evidence.some((one) => one.rule === "actor.blamed" && one.quote.includes(name)) ||
  spoken.some(
    (claim) =>
      claim.field === "perpetrator" &&
      (claim.stance === "claims-responsibility" || claim.stance === "accuses") &&
      claim.value === name,
  );

export const outletClaims = (reading: Reading, mentions: readonly Mention[], spoken: readonly Claim[]): Claim[] => {
  const rows: Claim[] = [];
  const byMention = Map.groupBy(spoken, (claim) => claim.mention);
  const byPlace = [...spoken].sort((a, b) => a.content.start - b.content.start);
  const add = (mention: Mention, field: ClaimField, value: unknown, evidence: Evidence, sentence: Evidence): void => {
    const known = (byMention.get(mention.id) ?? []).some(
      (claim) => claim.field === field && inside(evidence.span, claim.content),
    );
    if (known) return;
    rows.push({
      id: `${reading.report.id}-c${sentence.span.start}-${field}`,
      report: reading.report.id,
      mention: mention.id,
      ...tellerOf(reading, byPlace, evidence.span),
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
    const doers = mention.actors.filter(
      (actor) =>
        actor.role === "perpetrator" &&
        actor.class !== "unknown" &&
        !isBlamed(mention, actor.name, byMention.get(mention.id) ?? []),
    );
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
