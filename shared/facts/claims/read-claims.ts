/** Reads who says what: speech rules, then stance, field, horizon, likelihood, the mention meant and who contradicts whom. */

import type { Claim } from "../claim.ts";
import type { Draft } from "../draft.ts";
import { isViolent } from "../event-types.ts";
import type { Mention } from "../mention.ts";
import { isForeign, type Reading, spanOf, wordsOf } from "../reading.ts";
import { withDenied } from "./denied-deeds.ts";
import { type DeniableIndex, deniedMention, indexDeniable } from "./denied-mention.ts";
import { claimedValue, fieldOf } from "./field.ts";
import { indexMentions, type MentionIndex, mentionIn } from "./mention-index.ts";
import { linkOpposed } from "./opposed.ts";
import { outletClaims } from "./outlet.ts";
import { horizonOf, likelihoodOf, saidOf } from "./outlook.ts";
import { introduce } from "./speakers.ts";
import { speechRules } from "./speech-rules.ts";
import type { Heard, Speaker, Spoken } from "./spoken.ts";
import { deniedContent, isIgnorance, isOwnDeed, stanceOf } from "./stance.ts";
import { indexViolent, type ViolentIndex, violentNear } from "./violent-index.ts";

/** "The agency reported, citing the police": the police say it, the agency passes it on. */
const withSource = (here: readonly Spoken[]): Spoken[] => {
  const source = here.find((one) => /^(?:citing|quoting)$/i.test(one.cue) && one.speaker.role !== "media");
  const passing = here.find(
    (one) =>
      one.speaker.role === "media" &&
      one.stance === "asserts" &&
      source &&
      one.from < source.to &&
      source.from < one.to,
  );
  if (!source || !passing) return [...here];
  const via = passing.speaker.name;
  return here.flatMap((one) => {
    if (one === passing) return [];
    return one === source && via !== null ? [{ ...one, speaker: { ...one.speaker, via } }] : [one];
  });
};

/** All that is said, in the order of the text. */
const readSpeech = (reading: Reading): Spoken[] => {
  const before: Spoken[] = [];
  const known = new Map<string, Speaker>();
  const heard: Heard = { named: null, outlet: null };
  reading.sentences.forEach((sentence, number) => {
    if (isForeign(reading, sentence)) return;
    const view = { reading, sentence, number, before, heard, known };
    introduce(view);
    const here: Spoken[] = [];
    for (const rule of speechRules) {
      for (const spoken of rule.read(view)) {
        const covered = here.some((one) => one.from === spoken.from && one.to === spoken.to);
        const quoteTaken = rule.id === "claim.continued" && here.length > 0;
        if (!covered && !quoteTaken) here.push(spoken);
      }
    }
    for (const one of withSource(here)) {
      before.push(one);
      if (one.speaker.name !== null) heard.named = one.speaker;
      if (one.speaker.name !== null && one.speaker.role === "media") heard.outlet = one.speaker;
    }
  });
  return before;
};

/** Words of guilt: who denies them denies to be the doer, not that it happened. */
const guilt = new Set([
  "responsibility",
  "involvement",
  "complicity",
  "guilt",
  "role",
  "part",
  "hand",
  "link",
  "links",
]);

type Indexes = { told: MentionIndex; violent: ViolentIndex; deniable: DeniableIndex };

const claimOf = (
  reading: Reading,
  all: readonly Spoken[],
  at: number,
  { told, violent, deniable }: Indexes,
): Claim | null => {
  const spoken = all[at];
  if (!spoken) return null;
  const denied = deniedContent(reading, spoken, all, at);
  const range = denied ?? spoken;
  const content = spanOf(reading, range.from, range.to);
  const within = mentionIn(told, content.start, content.end);
  const own = within !== undefined && isViolent(within.type) && isOwnDeed(reading, spoken);
  const stance = own ? "claims-responsibility" : stanceOf(reading, spoken);
  const opening = reading.tokens.word.slice(spoken.from, spoken.from + 4);
  const denial = stance === "denies" && opening.some((word) => guilt.has(word));
  const owned = stance === "claims-responsibility" || denial;
  // A figure taken back speaks against itself and not against what is told now: it hangs on no mention.
  const mention = spoken.former
    ? undefined
    : (within ?? (owned ? violentNear(violent, content.start) : deniedMention(reading, range, stance, deniable)));
  const ignorance = isIgnorance(reading, range.from, range.to);
  const field = denial ? "perpetrator" : ignorance ? "other" : fieldOf(reading, range, stance, mention);
  // Who claims or denies an attack speaks of himself as its doer.
  const value = owned && spoken.speaker.name !== null ? spoken.speaker.name : claimedValue(reading, range, field);
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

export const readClaims = (
  reading: Reading,
  mentions: readonly Mention[],
  denied: readonly Draft[],
): { claims: Claim[]; cites: string[] } => {
  const speech = withDenied(reading, readSpeech(reading), denied);
  const indexes = { told: indexMentions(mentions), violent: indexViolent(mentions), deniable: indexDeniable(mentions) };
  const spoken = speech.map((_, i) => claimOf(reading, speech, i, indexes)).filter((one): one is Claim => one !== null);
  const claims = withUniqueIds([...spoken, ...outletClaims(reading, mentions, spoken)]);
  const cites = new Set(reading.report.origin.cites);
  for (const one of speech) if (one.speaker.via) cites.add(one.speaker.via);
  return { claims: linkOpposed(reading, claims), cites: [...cites] };
};
