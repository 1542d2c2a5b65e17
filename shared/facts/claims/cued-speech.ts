/** Speech by a cue verb: 'X said that ...', '"...," said X', 'X denied the reports'. */

import type { Stance } from "../claim.ts";
import { doerAfter, groupStart, isPassive, subjectOf } from "../clause.ts";
import { parts } from "../grammar.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { phraseAt } from "../noun-phrase.ts";
import { type Reading, wordsOf } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { openedAt, quotesOf, splitQuote } from "./quotations.ts";
import { asWritten, speakerOf } from "./speakers.ts";
import type { Speaker, SpeechView, Spoken } from "./spoken.ts";

type Cue = { from: number; to: number; stance: Stance; lemma: string; form: string };

const isQuote = (word: string | undefined): boolean =>
  word === '"' || word === "'" || word === "“" || word === "”" || word === "«" || word === "»";

/** Cue verbs of a sentence outside its quotations. */
export const cuesOf = (view: SpeechView): Cue[] => {
  const { reading, sentence } = view;
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const hit = reading.starts[i]?.find((one) => one.sense.kind === "cue");
    if (hit?.sense.kind !== "cue" || hit.to > sentence.to) continue;
    const verb = reading.part[i] === parts.verb || hit.to - i > 1;
    const gerund =
      hit.sense.form === "ing" && reading.part[i - 1] !== parts.auxiliary && reading.tokens.word[i - 1] !== ",";
    if (verb && !gerund && reading.quoted[i] === 0)
      cues.push({ from: i, to: hit.to, stance: hit.sense.stance, lemma: hit.sense.lemma, form: hit.sense.form });
    i = Math.max(i, hit.to - 1);
  }
  return cues;
};

const isNegated = (reading: Reading, cue: Cue): boolean => {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 4); i -= 1) {
    if (reading.part[i] === parts.negator) return true;
    if (reading.part[i] === parts.nominal) break;
  }
  return false;
};

/** What one takes back is something said: people withdraw too, and plans are revised. */
const isNoRetraction = ({ reading, sentence }: SpeechView, cue: Cue): boolean => {
  if (cue.stance !== "retracts" || cue.lemma === "recant") return false;
  if (reading.tokens.word[cue.to] === "that") return false;
  const after = phraseAt(reading, reading.tokens.word[cue.to] === "on" ? cue.to + 1 : cue.to, sentence.to);
  const before = subjectOf(reading, cue.from, sentence.from);
  const phrase = isPassive(reading, cue.from, sentence.from) ? before : after;
  return !phrase || !wordsIn(reading, phrase).some((word) => said.has(word));
};
const said = new Set(
  "statement statements claim claims report reports accusation accusations article allegation allegations remark remarks comment comments story testimony confession assertion denial warning toll figure figures estimate words".split(
    " ",
  ),
);
const wordsIn = (reading: Reading, phrase: NounPhrase): readonly string[] =>
  reading.tokens.word.slice(phrase.from, phrase.to);

const hasFinite = ({ part }: Reading, from: number, to: number): boolean =>
  part.subarray(from, to).some((one) => one === parts.verb || one === parts.auxiliary || one === parts.modal);

/** Speaker after the cue: `said committee chairman Askar Duishen`. */
const inverted = (view: SpeechView, cue: Cue): NounPhrase | null => {
  const { reading, sentence } = view;
  const before = reading.tokens.word[cue.from - 1];
  if ((!isQuote(before) && before !== ",") || cue.lemma === "tell") return null;
  const phrase = phraseAt(reading, cue.to, sentence.to);
  if (!phrase) return null;
  // After a comma only where a clause went before: "three died, said the mayor".
  if (before === "," && !hasFinite(reading, sentence.from, cue.from - 1)) return null;
  return phrase.kind === "person" || phrase.kind === "group" || phrase.kind === "body" || phrase.name ? phrase : null;
};

/** Content of the cue: quotation first, then what follows, then what went before. */
const contentOf = (
  view: SpeechView,
  cue: Cue,
  phrase: NounPhrase,
): { from: number; to: number; direct: boolean } | null => {
  const { reading, sentence } = view;
  const quotes = quotesOf(view).filter((quote) => quote.to - quote.from > 2);
  const split = splitQuote(view, cue, quotes);
  if (split) return { ...split, direct: true };
  const [longest] = quotes.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const quote = longest && { ...longest, from: openedAt(view, longest.from) };
  const words = reading.tokens.word;
  const follows = { from: cue.to, to: sentence.to };
  while (follows.to > follows.from && reading.part[follows.to - 1] === parts.sign) follows.to -= 1;
  // "told the agency that", "said on Monday that": skip to the clause.
  for (let i = cue.to; i < Math.min(cue.to + 14, follows.to); i += 1)
    if (words[i] === "that" || words[i] === ":") {
      follows.from = i + 1;
      break;
    }
  if (quote && quote.to - quote.from >= (follows.to - follows.from) * 0.6) return { ...quote, direct: true };
  // "claimed responsibility on Wednesday for the attack": what was claimed follows "for".
  if (cue.stance === "claims-responsibility")
    for (let i = cue.to; i < Math.min(cue.to + 8, follows.to); i += 1)
      if (words[i] === "for") {
        follows.from = i + 1;
        break;
      }
  const told = follows.to - follows.from;
  // "..., the agency reported, citing the police": what was said stands before.
  const setOff = words[phrase.from - 1] === "," && phrase.from - sentence.from > 4;
  // "said on Wednesday, correcting its figure": a day may stand after the verb.
  let pause = cue.to;
  while (setOff && pause < follows.to && (reading.timeAt[pause] !== -1 || words[pause] === "on")) pause += 1;
  const postponed = setOff && (words[pause] === "," || pause === follows.to);
  // "A guard died, the committee added, bringing the toll to five": the whole sentence is theirs.
  if (
    postponed &&
    told >= 4 &&
    !/^(?:citing|quoting|correcting|revising|withdrawing)$/.test(words[pause + 1] ?? "") &&
    !quote
  )
    return { from: sentence.from, to: follows.to, direct: false };
  const saysAfter = !postponed && phrase.to <= cue.from && told >= (cue.stance === "denies" ? 1 : 3);
  if (saysAfter) return { ...follows, direct: false };
  if (quote) return { ...quote, direct: true };
  const end = Math.min(phrase.from, cue.from);
  let to = end;
  while (to > sentence.from && reading.part[to - 1] === parts.sign) to -= 1;
  return to - sentence.from >= 3 ? { from: sentence.from, to, direct: false } : null;
};

/** "The report that rebels attacked was denied by the ministry": what stands before the passive, its report-noun left out. */
const toldBefore = (
  { reading, sentence }: SpeechView,
  cue: Cue,
  source: NounPhrase | null,
): { from: number; to: number; direct: boolean } | null => {
  if (!source || reading.tokens.word[source.to] === "that") return null;
  const to = groupStart(reading, cue.from, sentence.from);
  let { from } = sentence;
  for (let i = sentence.from; i < Math.min(to, sentence.from + 8); i += 1) {
    const noun = reading.starts[i]?.find((hit) => hit.sense.kind === "cue-noun");
    if (noun && /^(?:that|of)$/.test(reading.tokens.word[noun.to] ?? "")) from = noun.to + 1;
  }
  return to - from >= 2 ? { from, to, direct: false } : null;
};

/** The medium a speaker spoke to: "told the Tien Shan news agency". */
const viaOf = (view: SpeechView, cue: Cue): string | undefined => {
  const { reading, sentence } = view;
  const at = reading.tokens.word[cue.to] === "to" ? cue.to + 1 : cue.to;
  if (cue.lemma !== "tell" && at === cue.to) return undefined;
  const phrase = phraseAt(reading, at, sentence.to);
  if (!phrase) return undefined;
  for (let i = phrase.from; i < phrase.to; i += 1)
    for (const hit of reading.starts[i] ?? []) {
      if (hit.sense.kind !== "media-noun" && hit.sense.kind !== "agency") continue;
      const from = reading.part[phrase.from] === parts.determiner ? phrase.from + 1 : phrase.from;
      return wordsOf(reading, from, phrase.to);
    }
  return undefined;
};

/** Verbs that only a speaker or a document can have for a subject. */
const speakingVerbs = new Set(
  "say tell report announce note add claim allege argue maintain assert explain insist stress emphasize believe estimate suggest affirm acknowledge admit conclude write tweet state warn deny confirm find-that think declare".split(
    " ",
  ),
);

const unnamed: Speaker = { name: null, role: "unnamed" };

export const cuedSpeech: Rule<SpeechView, Spoken[]> = {
  id: "claim.cue",
  read: (view) => {
    const { reading, sentence, number } = view;
    const out: Spoken[] = [];
    for (const cue of cuesOf(view)) {
      if (isNegated(reading, cue) || isNoRetraction(view, cue)) continue;
      const turned = inverted(view, cue);
      const phrase = turned ?? subjectOf(reading, cue.from, sentence.from);
      if (!phrase) continue;
      const passive = !turned && isPassive(reading, cue.from, sentence.from);
      const described = {
        from: Math.min(phrase.from, turned ? phrase.from : phrase.from),
        to: turned ? phrase.to + appositionLength(reading, phrase.to, sentence.to) : cue.from,
      };
      const source = passive ? doerAfter(reading, cue.to, sentence.to) : null;
      const named = source ? speakerOf(view, source, source.from, source.to) : null;
      const plain = speakingVerbs.has(cue.lemma) ? asWritten(reading, phrase) : null;
      const speaker = passive ? (named ?? unnamed) : (speakerOf(view, phrase, described.from, described.to) ?? plain);
      if (!speaker) continue;
      // "rebels attacked ... and threatened": only tellings with content count.
      const content = (named && toldBefore(view, cue, source)) ?? contentOf(view, cue, phrase);
      if (!content || content.to - content.from < 1) continue;
      if (passive && !(cue.form === "past" || cue.form === "participle")) continue;
      const via = viaOf(view, cue);
      out.push({
        speaker: via ? { ...speaker, via } : speaker,
        cue: wordsOf(reading, cue.from, cue.to),
        stance: cue.stance,
        from: content.from,
        to: content.to,
        sentence: number,
        shown: { from: Math.min(phrase.from, cue.from), to: Math.max(phrase.to, cue.to) },
        direct: content.direct,
        rule: "claim.cue",
      });
    }
    return out;
  },
};

/** Tokens of the description after a name: ", the deputy secretary of the council,". */
const appositionLength = (reading: Reading, at: number, ceiling: number): number => {
  if (reading.tokens.word[at] !== "," && reading.tokens.word[at] !== "of" && reading.tokens.word[at] !== "at") return 0;
  const phrase = phraseAt(reading, at + 1, ceiling);
  return phrase ? phrase.to - at : 0;
};
