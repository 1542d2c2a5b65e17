/** Tolls told without a verb of their own: "left four dead", "leaving 12 wounded", "three people died in the blast". */
import { subjectOf, withJoined } from "../clause.ts";
import { countOf, sum } from "../counting.ts";
import type { Counted, Draft, SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import { type Trigger, triggers } from "../lexicon/triggers.ts";
import type { Count, CountKind } from "../mention.ts";
import { stageOfVerb } from "../modality.ts";
import { type NounPhrase, phraseBefore, phraseList } from "../noun-phrase.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../patient.ts";
import { hasMark } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { type RunningTotal, runningTotal } from "../running-total.ts";
import { weaponIn } from "./weapon.ts";

const kinds: Record<string, CountKind> = {
  dead: "killed",
  fatalities: "killed",
  deaths: "killed",
  killed: "killed",
  wounded: "injured",
  injured: "injured",
  hurt: "injured",
  injuries: "injured",
};
/** "Five others sustained injuries", "received gunshot wounds". */
const wounds = new Set(["injuries", "injury", "wounds", "wound", "burns"]);
const suffering = /^(?:sustain|suffer|receiv|incur)/;
/** "Resulted in injuries to six", "caused the death of two villagers". */
const bringing = /^(?:result|resulted|resulting|lead|leading|led|caus|claim)/;
const fatal = new Set(["died", "perished", "succumbed"]);
const byKind: Partial<Record<CountKind, Trigger>> = {
  killed: triggers.find((trigger) => trigger.id === "kill")!,
  injured: triggers.find((trigger) => trigger.id === "injure")!,
};

/** How wounds kill later: "died of his wounds", "died in hospital", "succumbed to injuries". */
const lateDeath =
  /^(?:of|from|to) (?:(?:his|her|their|the|severe|serious|gunshot|shrapnel|burn|stab|a) )*(?:wounds?|injuries|burns)\b|^(?:later )?(?:in|at) (?:a |the |an? \S+ )?(?:hospital|clinic|intensive care)/;
const ordinals = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

const wordsAfter = (view: SentenceView, i: number): string =>
  view.reading.tokens.word.slice(i + 1, Math.min(view.sentence.to, i + 8)).join(" ");

/** The people said to be dead or hurt at token `i`, with their number. */
type Toll = { phrases: NounPhrase[]; count: Count | null };
const tollAt = (view: SentenceView, i: number): Toll | null => {
  const { reading, sentence } = view;
  const { tokens, part } = reading;
  const word = tokens.word[i] ?? "";
  if (wounds.has(word)) {
    const verb = verbNear(view, i, suffering, 5);
    const hurt = verb >= 0 ? subjectOf(reading, verb, sentence.from) : null;
    if (hurt) return peopleIn(view, withJoined(reading, hurt, sentence.from));
  }
  const tail = word === "death" || word === "deaths" ? "of" : wounds.has(word) ? "to" : null;
  if (tail !== null) {
    if (tokens.word[i + 1] !== tail || verbNear(view, i, bringing, 4) < 0)
      return word in kinds ? numbered(view, i) : null;
    return peopleIn(view, phraseList(reading, i + 2, sentence.to));
  }
  if (fatal.has(word)) {
    const subject = subjectOf(reading, i, sentence.from);
    return subject ? peopleIn(view, withJoined(reading, subject, sentence.from)) : null;
  }
  if (!(word in kinds) || part[i] === parts.verb) {
    // "leaving 12 wounded": a participle straight after its number.
    if (!(word in kinds) || part[i - 1] !== parts.number) return null;
  }
  const phrase = phraseBefore(reading, i, sentence.from);
  if (phrase && isPerson(reading, phrase)) return { phrases: [phrase], count: countOf(reading, phrase) };
  return numbered(view, i);
};

/** A bare number before the word: "12 wounded". */
const numbered = ({ reading, sentence }: SentenceView, i: number): Toll | null => {
  for (let from = Math.max(sentence.from, i - 4); from < i; from += 1) {
    const read = numberAt(reading.tokens, from);
    if (read && read.to === i) return { phrases: [], count: read.count };
  }
  return null;
};

/** The verb of such a meaning a few words before, or -1. */
const verbNear = ({ reading, sentence }: SentenceView, i: number, meaning: RegExp, reach: number): number => {
  for (let j = i - 1; j >= Math.max(sentence.from, i - reach); j -= 1)
    if (reading.part[j] === parts.verb && meaning.test(reading.tokens.word[j] ?? "")) return j;
  return -1;
};

const peopleIn = ({ reading }: SentenceView, phrases: readonly NounPhrase[]): Toll | null => {
  const people = phrases.filter((one) => isPerson(reading, one));
  const counts = people.map((one) => countOf(reading, one)).filter((one): one is Count => one !== null);
  return people.length > 0 ? { phrases: people, count: sum(counts) } : null;
};

export const toll: Rule<SentenceView, Draft[]> = {
  id: "toll",
  read: (view) => {
    const { reading, sentence } = view;
    if (hasMark(reading, sentence.from, sentence.to, "pretence")) return [];
    const drafts: (Draft | null)[] = [];
    const total = runningTotal(reading, sentence.from, sentence.to);
    let told = false;
    for (let i = sentence.from + 1; i < sentence.to; i += 1) {
      const word = reading.tokens.word[i] ?? "";
      if ((!(word in kinds) && !fatal.has(word) && !wounds.has(word) && word !== "death") || total?.from === i)
        continue;
      const found = tollAt(view, i);
      if (!found?.count || found.count.max === 0) continue;
      if (fatal.has(word) && stageOfVerb(reading, i, i + 1, sentence.from, sentence.to) !== "accomplished") continue;
      const kind = kinds[word] ?? (wounds.has(word) ? "injured" : "killed");
      const late = fatal.has(word) && (word === "succumbed" || lateDeath.test(wordsAfter(view, i)));
      const [first] = found.phrases;
      const nth = late && first ? ordinalIn(view, first) : 0;
      const own: Counted = {
        ...(nth > 0 ? { min: nth, max: nth, basis: "derived" as const, total: true } : found.count),
        proof: { from: first?.from ?? i - 1, to: i + 1, rule: `count.${kind}` },
      };
      const value = late && total?.kind === kind ? asTotal(total) : own;
      told ||= value.total === true;
      const plain = tollDraft(view, kind, i, i + 1, value, found.phrases, late);
      const draft = plain && fatal.has(word) && armedWounds.test(wordsAfter(view, i)) ? wounded(view, plain) : plain;
      drafts.push(draft && withWeapon(view, draft, first?.from ?? i - 1));
    }
    if (total && !told) drafts.push(tollDraft(view, total.kind, total.from, total.from + 1, asTotal(total), [], true));
    return drafts.filter((one): one is Draft => one !== null);
  },
};

/** "Died from gunshot wounds": the wounds say that somebody shot. */
const armedWounds = /^(?:of|from) (?:\w+ ){0,3}(?:gunshots?|bullet|stab|shrapnel|knife|machete)\b/;
const wounded = (view: SentenceView, draft: Draft): Draft => {
  const weapon = weaponIn(view, draft.from, draft.to, []);
  return { ...draft, anchored: true, ...(weapon ? { weapon } : {}) };
};

/** "A car bomb left 15 dead": the weapon is the deed. */
const withWeapon = (view: SentenceView, draft: Draft, at: number): Draft => {
  const { reading, sentence } = view;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 3); i -= 1) {
    if (!/^(?:left|leaves|leaving)$/.test(reading.tokens.word[i] ?? "")) continue;
    const subject = subjectOf(reading, i, sentence.from);
    const weapon = subject?.kind === "weapon" ? weaponIn(view, subject.from, subject.to, [subject]) : undefined;
    return weapon ? { ...draft, from: i, weapon, anchored: true } : draft;
  }
  return draft;
};

const asTotal = (total: RunningTotal): Counted => ({
  ...total.count,
  proof: { from: total.from, to: total.to, rule: `count.${total.kind}` },
  total: true,
});

/** "A fifth guard": the fifth to die. */
const ordinalIn = (view: SentenceView, phrase: NounPhrase): number => {
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const nth = ordinals.indexOf(view.reading.tokens.word[i] ?? "");
    if (nth >= 0) return nth + 2;
  }
  return 0;
};

const tollDraft = (
  view: SentenceView,
  kind: CountKind,
  from: number,
  to: number,
  value: Counted,
  phrases: readonly NounPhrase[],
  late: boolean,
): Draft | null => {
  const trigger = byKind[kind];
  if (!trigger) return null;
  const afterOrdinal = (one: NounPhrase): NounPhrase => {
    let at = one.from;
    while (at < one.head && view.reading.part[at] === parts.determiner) at += 1;
    return ordinals.includes(view.reading.tokens.word[at] ?? "") && at < one.head ? { ...one, from: at + 1 } : one;
  };
  return {
    trigger,
    type: trigger.type,
    tags: [],
    from,
    to,
    sentence: view.number,
    stage: "accomplished",
    agents: [],
    patients: phrases.map((one) => ({ ...afterOrdinal(one), harmed: true })),
    counts: { [kind]: value },
    definite: false,
    // A death by itself shows no violence: it needs a deed to belong to.
    anchored: false,
    ...(late ? { late: true } : {}),
    proofs: [{ from: view.sentence.from, to: view.sentence.to, rule: "deed.toll" }],
  };
};
