/** The sides of a dispute: each speaker once, with his own sentence. */
import type { ClaimField } from "../../facts/claim.ts";
import { countInWords, countOf } from "../../incident/counts.ts";
import { inWords } from "../../incident/dates-in-words.ts";
import { dated } from "../../incident/days.ts";
import { inOutlet, isOwnVoice, outletInSentence, speakerOf } from "../../incident/speakers.ts";
import type { Contested } from "../issue.ts";
import { capital, quoted } from "../phrasing.ts";
import { isAgainst, type Spoken, sentenceOf, voiceRank } from "./spoken.ts";
import { stanceWords } from "./stance-words.ts";

const counted = new Set<ClaimField>(["killed", "injured", "abducted", "arrested"]);

/** The figure a claim gives, in words; "" for a denial and for what is not counted. */
const figureOf = (spoken: Spoken): string => {
  const { field, value } = spoken.claim;
  const count = isAgainst(spoken) || !counted.has(field) ? null : countOf(value);
  return count === null ? "" : `${countInWords(count)} ${field}`;
};

const sideOf = (spoken: Spoken, field: ClaimField | null, note: string): Contested["sides"][number] => {
  const { claim, report } = spoken;
  const name = capital(speakerOf(claim, report.publisher));
  const figure = claim.field === field ? figureOf(spoken) : "";
  const on = dated(claim.said) === null ? "" : `, ${inWords(claim.said)}`;
  const undated = dated(report.published) === null ? ", in an undated report" : "";
  return {
    speaker: isOwnVoice(claim, report.publisher) ? name : inOutlet(name, outletInSentence(report.publisher)),
    says: `${stanceWords[claim.stance]}${figure === "" ? "" : ` ${figure}`}${on}${undated}${note}: ${quoted(sentenceOf(spoken))}`,
    ids: [claim.id],
  };
};

/** What is denied stands first, the denial after it. */
const claimsFirst = (a: Spoken, b: Spoken): number =>
  Number(isAgainst(a)) - Number(isAgainst(b)) || (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);

const bestFirst = (a: Spoken, b: Spoken): number =>
  Number(isAgainst(b)) - Number(isAgainst(a)) || voiceRank(a) - voiceRank(b) || claimsFirst(a, b);

/** Of all that one key gathers, the denial or else the best named speaker. */
const onePer = (group: readonly Spoken[], key: (one: Spoken) => string): Spoken[] =>
  [...Map.groupBy(group, key).values()].map((same) => same.toSorted(bestFirst)[0]!);

/** The reporter adds nothing to a figure, or a field, that somebody named gives in his report. */
const isEcho = (one: Spoken, group: readonly Spoken[]): boolean =>
  !isAgainst(one) &&
  (voiceRank(one) === 1 || (voiceRank(one) > 1 && figureOf(one) !== "")) &&
  group.some(
    (other) =>
      other !== one &&
      other.report.id === one.report.id &&
      !isAgainst(other) &&
      voiceRank(other) === 0 &&
      other.claim.field === one.claim.field &&
      figureOf(other) === figureOf(one),
  );

/** A claim that quotes only a part of a sentence told beside it adds nothing. */
const isPart = (one: Spoken, group: readonly Spoken[]): boolean =>
  !isAgainst(one) &&
  group.some(
    (other) =>
      other !== one &&
      other.report.id === one.report.id &&
      sentenceOf(other) !== sentenceOf(one) &&
      sentenceOf(other).includes(sentenceOf(one)),
  );

/** Every speaker once for each thing he says, smaller figures first; a sentence once, however many claims were read in it. */
export const sidesOf = (group: readonly Spoken[], field: ClaimField | null, note = ""): Contested["sides"] => {
  // One sentence may give the figures of two speakers.
  const voices = onePer(
    group,
    (one) => `${one.report.id} ${one.claim.field === field ? figureOf(one) : ""} ${sentenceOf(one)}`,
  ).filter((one, _, all) => !isEcho(one, group) && !isPart(one, all));
  // A speaker who gives one figure to two papers gives it once.
  const said = onePer(voices, (one) => {
    const figure = one.claim.field === field ? figureOf(one) : "";
    return figure === "" ? one.claim.id : `${speakerOf(one.claim, one.report.publisher)} ${figure}`;
  });
  const size = ({ claim }: Spoken): number => (claim.field === field ? (countOf(claim.value)?.min ?? 0) : 0);
  const bySize = (a: Spoken, b: Spoken): number =>
    Number(isAgainst(a)) - Number(isAgainst(b)) || size(a) - size(b) || claimsFirst(a, b);
  return said.sort(bySize).map((one) => sideOf(one, field, one.claim.stance === "claims-responsibility" ? note : ""));
};
