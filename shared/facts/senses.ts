/** What a word or phrase of the lexicons can mean, and the one book they are all compiled into. */
import type { icd203Rows, Stance } from "./claim.ts";
import { inflectNoun, inflectVerb, type VerbForm } from "./inflection.ts";
import { accordingTo, cueNouns, cueVerbs, stanceWords, unprovenWords } from "./lexicon/cues.ts";
import * as grammar from "./lexicon/function-words.ts";
import { backgroundWords, labelWords, landmarks, otherwiseWords } from "./lexicon/history.ts";
import { likelihoodWords } from "./lexicon/likelihood.ts";
import * as modality from "./lexicon/modality.ts";
import { type ActorClass, people } from "./lexicon/people.ts";
import { mediaNouns, newsAgencies, roleWords, titles } from "./lexicon/speakers.ts";
import { arms, goods, things, weapons } from "./lexicon/things.ts";
import { type Trigger, triggers } from "./lexicon/triggers.ts";
import { compile, type Phrase, type Phrasebook } from "./phrasebook.ts";

export const marks = [
  "hypothetical",
  "negation",
  "attempted",
  "foiled",
  "threatened",
  "planned",
  "pretence",
  "accident",
  "idiom",
  "unproven",
  "according-to",
  "harm-word",
  "future-word",
  "occurrence",
  "background",
  "otherwise",
  "label",
] as const;
export type Mark = (typeof marks)[number];

export type SpeakerRole = keyof typeof roleWords;
export type Likelihood = (typeof icd203Rows)[number];

export type Sense =
  | { kind: "trigger"; trigger: Trigger; form: VerbForm | "noun" | "nouns" }
  | { kind: "person"; class: ActorClass; plural: boolean }
  | { kind: "thing"; class: string; plural: boolean }
  | { kind: "weapon"; weapon: string }
  | { kind: "arms" }
  | { kind: "goods" }
  | { kind: "cue"; stance: Stance; form: VerbForm; lemma: string }
  | { kind: "cue-noun"; stance: Stance; unsure: boolean }
  | { kind: "role"; role: SpeakerRole }
  | { kind: "title" }
  | { kind: "agency" }
  | { kind: "media-noun" }
  | { kind: "likelihood"; row: Likelihood }
  | { kind: "landmark"; from: string; to: string; country: string }
  | { kind: "mark"; mark: Mark };

const split = (words: string): string[] =>
  words
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);

function* marked(mark: Mark, words: string): Iterable<Phrase<Sense>> {
  for (const phrase of split(words)) yield { phrase, sense: { kind: "mark", mark } };
}

function* nouns<S extends Sense>(words: string, sense: (plural: boolean) => S): Iterable<Phrase<Sense>> {
  for (const entry of split(words)) {
    if (entry.endsWith("*")) {
      yield { phrase: entry.slice(0, -1), sense: sense(true) };
      continue;
    }
    yield { phrase: entry, sense: sense(false) };
    yield { phrase: inflectNoun(entry), sense: sense(true) };
  }
}

function* triggerPhrases(): Iterable<Phrase<Sense>> {
  for (const trigger of triggers) {
    for (const verb of trigger.verbs)
      for (const { form, words } of inflectVerb(verb))
        yield { phrase: words, sense: { kind: "trigger", trigger, form } };
    for (const noun of trigger.nouns) {
      yield { phrase: noun, sense: { kind: "trigger", trigger, form: "noun" } };
      yield { phrase: inflectNoun(noun), sense: { kind: "trigger", trigger, form: "nouns" } };
    }
  }
}

function* phrases(): Iterable<Phrase<Sense>> {
  yield* triggerPhrases();
  for (const [name, words] of Object.entries(people) as [ActorClass, string][])
    yield* nouns(words, (plural) => ({ kind: "person", class: name, plural }));
  for (const [name, words] of Object.entries(things))
    yield* nouns(words, (plural) => ({ kind: "thing", class: name, plural }));
  for (const [name, words] of Object.entries(weapons)) yield* nouns(words, () => ({ kind: "weapon", weapon: name }));
  yield* nouns(arms, () => ({ kind: "arms" }));
  yield* nouns(goods, () => ({ kind: "goods" }));
  for (const [stance, verbs] of Object.entries(cueVerbs) as [Stance, string][])
    for (const lemma of split(verbs))
      for (const { form, words } of inflectVerb(lemma))
        yield { phrase: words, sense: { kind: "cue", stance, form, lemma } };
  for (const [noun, cue] of Object.entries(cueNouns)) {
    yield { phrase: noun, sense: { kind: "cue-noun", ...cue } };
    yield { phrase: inflectNoun(noun), sense: { kind: "cue-noun", ...cue } };
  }
  for (const [role, words] of Object.entries(roleWords) as [SpeakerRole, string][])
    for (const phrase of split(words)) yield { phrase, sense: { kind: "role", role } };
  for (const phrase of split(titles)) yield { phrase, sense: { kind: "title" } };
  for (const phrase of split(newsAgencies)) yield { phrase, sense: { kind: "agency" }, exactCase: true };
  for (const phrase of split(mediaNouns)) yield { phrase, sense: { kind: "media-noun" } };
  for (const [row, words] of Object.entries(likelihoodWords) as [Likelihood, string][])
    for (const phrase of split(words)) yield { phrase, sense: { kind: "likelihood", row } };
  yield* marked("hypothetical", modality.hypothetical);
  yield* marked("negation", modality.negation);
  yield* marked("attempted", modality.attempted);
  yield* marked("foiled", modality.foiled);
  yield* marked("threatened", modality.threatened);
  yield* marked("planned", modality.planned);
  yield* marked("pretence", modality.pretence);
  yield* marked("accident", modality.accident);
  yield* marked("idiom", modality.idioms);
  yield* marked("unproven", unprovenWords);
  yield* marked("harm-word", stanceWords.harmWords);
  yield* marked("future-word", stanceWords.futureWords);
  yield* marked("background", backgroundWords);
  yield* marked("otherwise", otherwiseWords);
  yield* marked("label", labelWords);
  for (const { phrase, ...day } of landmarks) yield { phrase, sense: { kind: "landmark", ...day } };
  for (const phrase of accordingTo) yield { phrase, sense: { kind: "mark", mark: "according-to" } };
  for (const verb of split(grammar.occurrenceVerbs))
    for (const { words } of inflectVerb(verb)) yield { phrase: words, sense: { kind: "mark", mark: "occurrence" } };
}

/** The one book of words, compiled when the module loads. */
export const book: Phrasebook<Sense> = compile(phrases());
