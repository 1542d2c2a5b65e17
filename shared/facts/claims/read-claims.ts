/** Reads who says what: speech rules, then stance, field, horizon, likelihood, the mention meant and who contradicts whom. */
import type { Claim } from "../claim.ts";
import type { Mention } from "../mention.ts";
import { type Reading, spanOf, wordsOf } from "../reading.ts";
import { claimedValue, fieldOf } from "./field.ts";
import { linkOpposed } from "./opposed.ts";
import { outletClaims } from "./outlet.ts";
import { horizonOf, likelihoodOf, saidOf } from "./outlook.ts";
import { introduce } from "./speakers.ts";
import { speechRules } from "./speech-rules.ts";
import type { Speaker, Spoken } from "./spoken.ts";
import { deniedContent, stanceOf } from "./stance.ts";

/** All that is said, in the order of the text. */
const readSpeech = (reading: Reading): Spoken[] => {
  const before: Spoken[] = [];
  const known = new Map<string, Speaker>();
  reading.sentences.forEach((sentence, number) => {
    const view = { reading, sentence, number, before, known };
    introduce(view);
    const here: Spoken[] = [];
    for (const rule of speechRules) {
      for (const spoken of rule.read(view)) {
        const covered = here.some((one) => one.from === spoken.from && one.to === spoken.to);
        const quoteTaken = rule.id === "claim.continued" && here.length > 0;
        if (!covered && !quoteTaken) here.push(spoken);
      }
    }
    before.push(...here);
  });
  return before;
};

/** The mention a claim speaks of: the first whose evidence lies in its content. */
const mentionIn = (mentions: readonly Mention[], start: number, end: number): Mention | undefined =>
  mentions.find((mention) => {
    const at = Number(mention.id.slice(mention.id.lastIndexOf("-") + 1));
    return at >= start && at < end;
  });

const claimOf = (reading: Reading, spoken: Spoken, mentions: readonly Mention[], before: readonly Spoken[]): Claim => {
  const denied = deniedContent(reading, spoken, before);
  const range = denied ?? spoken;
  const content = spanOf(reading, range.from, range.to);
  const stance = stanceOf(reading, spoken);
  const mention = mentionIn(mentions, content.start, content.end);
  const field = fieldOf(reading, range, stance, mention);
  const value = claimedValue(reading, range, field);
  const horizon = horizonOf(reading, spoken, stance);
  const likelihood = likelihoodOf(reading, spoken);
  const sentence = reading.sentences[spoken.sentence];
  return {
    id: `${reading.report.id}-c${content.start}-${field}`,
    report: reading.report.id,
    ...(mention ? { mention: mention.id } : {}),
    speaker: spoken.speaker,
    cue: spoken.cue,
    stance,
    field,
    ...(value === undefined ? {} : { value }),
    content,
    said: saidOf(reading, spoken),
    ...(likelihood ? { likelihood } : {}),
    ...(horizon ? { horizonText: horizon.text, ...(horizon.when ? { horizon: horizon.when } : {}) } : {}),
    opposes: [],
    evidence: [
      ...(sentence
        ? [{ span: sentence.span, quote: wordsOf(reading, sentence.from, sentence.to), rule: spoken.rule }]
        : []),
      {
        span: spanOf(reading, spoken.shown.from, spoken.shown.to),
        quote: wordsOf(reading, spoken.shown.from, spoken.shown.to),
        rule: "claim.speaker",
      },
    ],
  };
};

/** Ids name content and field; a second claim on the same words gets a number. */
const withUniqueIds = (claims: readonly Claim[]): Claim[] => {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const n = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, n);
    return n === 1 ? claim : { ...claim, id: `${claim.id}-${n}` };
  });
};

export const readClaims = (reading: Reading, mentions: readonly Mention[]): { claims: Claim[]; cites: string[] } => {
  const speech = readSpeech(reading);
  const spoken = speech.map((one, i) => claimOf(reading, one, mentions, speech.slice(0, i)));
  const claims = withUniqueIds([...spoken, ...outletClaims(reading, mentions, spoken)]);
  const cites = new Set(reading.report.origin.cites);
  for (const one of speech) if (one.speaker.via) cites.add(one.speaker.via);
  return { claims: linkOpposed(reading, claims), cites: [...cites] };
};
