/** Tolls told without a verb of their own: "left four dead", "leaving 12 wounded", "three people died in the blast". */
import { subjectOf, withJoined } from "../clause.ts";
import { countOf, sum } from "../counting.ts";
import type { Counted, Draft, SentenceView } from "../draft.ts";
import { parts } from "../grammar.ts";
import { type Trigger, triggers } from "../lexicon/triggers.ts";
import type { Count, CountKind } from "../mention.ts";
import { type NounPhrase, phraseBefore } from "../noun-phrase.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../patient.ts";
import { hasMark } from "../reading.ts";
import type { Rule } from "../rule.ts";

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
const byKind: Partial<Record<CountKind, Trigger>> = {
  killed: triggers.find((trigger) => trigger.id === "kill")!,
  injured: triggers.find((trigger) => trigger.id === "injure")!,
};

/** The people said to be dead or hurt at token `i`, with their number. */
const tollAt = (view: SentenceView, i: number): { phrases: NounPhrase[]; count: Count | null } | null => {
  const { reading, sentence } = view;
  const { tokens, part } = reading;
  const word = tokens.word[i] ?? "";
  if (word === "died" || word === "perished") {
    const subject = subjectOf(reading, i, sentence.from);
    const people = subject ? withJoined(reading, subject, sentence.from).filter((one) => isPerson(reading, one)) : [];
    const counts = people.map((one) => countOf(reading, one)).filter((one): one is Count => one !== null);
    return people.length > 0 ? { phrases: people, count: sum(counts) } : null;
  }
  if (!(word in kinds) || part[i] === parts.verb) {
    // "leaving 12 wounded": a participle straight after its number.
    if (!(word in kinds) || part[i - 1] !== parts.number) return null;
  }
  const phrase = phraseBefore(reading, i, sentence.from);
  if (phrase && isPerson(reading, phrase)) return { phrases: [phrase], count: countOf(reading, phrase) };
  for (let from = Math.max(sentence.from, i - 4); from < i; from += 1) {
    const read = numberAt(tokens, from);
    if (read && read.to === i) return { phrases: [], count: read.count };
  }
  return null;
};

export const toll: Rule<SentenceView, Draft[]> = {
  id: "toll",
  read: (view) => {
    const { reading, sentence } = view;
    if (hasMark(reading, sentence.from, sentence.to, "pretence")) return [];
    const drafts: Draft[] = [];
    for (let i = sentence.from + 1; i < sentence.to; i += 1) {
      const word = reading.tokens.word[i] ?? "";
      if (!(word in kinds) && word !== "died" && word !== "perished") continue;
      const found = tollAt(view, i);
      if (!found?.count || found.count.max === 0) continue;
      const kind = kinds[word] ?? "killed";
      const trigger = byKind[kind];
      if (!trigger) continue;
      const value: Counted = {
        ...found.count,
        proof: { from: found.phrases[0]?.from ?? i - 1, to: i + 1, rule: `count.${kind}` },
      };
      drafts.push({
        trigger,
        type: trigger.type,
        tags: [],
        from: i,
        to: i + 1,
        sentence: view.number,
        stage: "accomplished",
        agents: [],
        patients: found.phrases.map((one) => ({ ...one, harmed: true })),
        counts: { [kind]: value },
        definite: false,
        // A death by itself shows no violence: it needs a deed to belong to.
        anchored: false,
        proofs: [{ from: sentence.from, to: sentence.to, rule: "deed.toll" }],
      });
    }
    return drafts;
  },
};
