/** The book of words that notices are read by, apart from that of happenings: a notice must never open an incident. */
import { inflectNoun, inflectVerb, type VerbForm } from "../inflection.ts";
import { circumstanceNouns, circumstanceVerbs, weakCircumstances } from "../lexicon/circumstances.ts";
import * as conduct from "../lexicon/conduct.ts";
import type { CircumstanceKind } from "../notice.ts";
import { compile, type Hit, type Phrase, startingAt } from "../phrasebook.ts";
import type { Reading } from "../reading.ts";

export type ConductVerb =
  | "arrest"
  | "violence"
  | "own-violence"
  | "own-killing"
  | "measure"
  | "duty"
  | "order"
  | "none";
export type NoticeSense =
  | { kind: "verb"; verb: ConductVerb; form: VerbForm; loose: boolean }
  | { kind: "noun"; deed: keyof typeof conduct.conductNouns }
  | { kind: "inaction" }
  | { kind: "authority" }
  | { kind: "security" }
  | { kind: "circumstance"; circumstance: CircumstanceKind; weak: boolean; form: VerbForm | "noun" };

export const wordsIn = (list: string): string[] => list.split(",").map((word) => word.trim());

function* verbs(list: string, verb: ConductVerb, isLoose: (lemma: string) => boolean): Iterable<Phrase<NoticeSense>> {
  for (const lemma of wordsIn(list))
    for (const { form, words } of inflectVerb(lemma))
      yield { phrase: words, sense: { kind: "verb", verb, form, loose: isLoose(lemma) } };
}

function* phrases(): Iterable<Phrase<NoticeSense>> {
  const loosePassives = new Set(wordsIn(conduct.loosePassives));
  const isLoose = (lemma: string): boolean => loosePassives.has(lemma);
  yield* verbs(conduct.forceDeeds.arrest, "arrest", isLoose);
  yield* verbs(conduct.forceDeeds.violence, "violence", isLoose);
  yield* verbs(conduct.ownKilling, "own-killing", isLoose);
  yield* verbs(conduct.ownViolence, "own-violence", isLoose);
  yield* verbs(conduct.measures, "measure", isLoose);
  yield* verbs(conduct.orders, "order", isLoose);
  yield* verbs(conduct.duties, "duty", isLoose);
  for (const phrase of wordsIn(conduct.securityNouns)) yield { phrase, sense: { kind: "security" } };
  yield* verbs(conduct.noDeeds, "none", isLoose);
  for (const [deed, list] of Object.entries(conduct.conductNouns) as [keyof typeof conduct.conductNouns, string][])
    for (const noun of wordsIn(list))
      for (const phrase of [noun, inflectNoun(noun)]) yield { phrase, sense: { kind: "noun", deed } };
  for (const phrase of wordsIn(conduct.inactionWords)) yield { phrase, sense: { kind: "inaction" } };
  for (const phrase of wordsIn(conduct.authorities)) yield { phrase, sense: { kind: "authority" } };
  const weak = new Set(wordsIn(weakCircumstances));
  for (const [circumstance, list] of Object.entries(circumstanceNouns) as [CircumstanceKind, string][])
    for (const noun of wordsIn(list))
      for (const phrase of [noun, inflectNoun(noun)])
        yield { phrase, sense: { kind: "circumstance", circumstance, weak: weak.has(noun), form: "noun" } };
  for (const [circumstance, list] of Object.entries(circumstanceVerbs) as [CircumstanceKind, string][])
    for (const lemma of wordsIn(list))
      for (const { form, words } of inflectVerb(lemma))
        yield { phrase: words, sense: { kind: "circumstance", circumstance, weak: !lemma.includes(" "), form } };
}

const book = compile(phrases());

/** What the words at a token can mean, longest first. */
export const sensesAt = (reading: Reading, at: number): readonly Hit<NoticeSense>[] =>
  startingAt(book, reading.tokens, at);
