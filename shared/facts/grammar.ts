/** The little grammar we need: which part of speech a token plays, decided by closed classes, known verbs and neighbours. */
import { type Tokens, tokenKinds } from "../text/tokens.ts";
import { inflectVerb, type VerbForm } from "./inflection.ts";
import { cueVerbs } from "./lexicon/cues.ts";
import * as words from "./lexicon/function-words.ts";
import { triggers } from "./lexicon/triggers.ts";

export const parts = {
  nominal: 0,
  determiner: 1,
  pronoun: 2,
  preposition: 3,
  conjunction: 4,
  auxiliary: 5,
  modal: 6,
  negator: 7,
  adverb: 8,
  verb: 9,
  number: 10,
  sign: 11,
  possessive: 12,
} as const;
export type Part = (typeof parts)[keyof typeof parts];

const closed = new Map<string, Part>();
const put = (list: string, part: Part): void => {
  for (const word of list.split(" ")) if (!closed.has(word)) closed.set(word, part);
};
put(words.auxiliaries, parts.auxiliary);
put(words.modals, parts.modal);
put(words.negators, parts.negator);
put(words.conjunctions, parts.conjunction);
put(words.determiners, parts.determiner);
put(words.pronouns, parts.pronoun);
put(words.prepositions, parts.preposition);
put(words.adverbs, parts.adverb);

/** Forms a word can be as a verb: `killed` is past and participle, `attack` base. */
const verbs = new Map<string, Set<VerbForm>>();
const learn = (lemma: string): void => {
  const verb = lemma.split(" ")[0] ?? "";
  if (closed.has(verb)) return;
  for (const { form, words: spelled } of inflectVerb(verb)) {
    const forms = verbs.get(spelled) ?? new Set<VerbForm>();
    forms.add(form);
    verbs.set(spelled, forms);
  }
};
for (const verb of words.plainVerbs.split(",")) learn(verb.trim());
for (const trigger of triggers) for (const verb of trigger.verbs) learn(verb);
for (const list of Object.values(cueVerbs)) for (const verb of list.split(",")) learn(verb.trim());

/** Determiners that mostly open a relative clause: "that killed two", "which left three dead". */
const relative = new Set(["that", "which", "what"]);

/** Words that are far more often nouns than verbs in their base and -s forms. */
const ambiguous = (forms: Set<VerbForm>): boolean => forms.has("base") || forms.has("s");

/** Base forms that are hardly ever nouns. */
const alwaysVerb = new Set(
  "say says believe believes think thinks tell tells kill kills admit admits accuse accuses deny denies argue argues allege alleges insist insists warn warns confirm confirms expect expects condemn condemns include includes destroy destroys injure injures arrive arrives become becomes maintain maintains continue continues belong belongs happen happens occur occurs".split(
    " ",
  ),
);

const headNouns = /^(?:fighting|shelling|shooting|bombing|rioting|looting|killing)$/;

/** Whether a word in -ing names a thing: "the fighting", "Fighting broke out". */
const isNounUse = (tokens: Tokens, i: number, before: number | undefined, out: Uint8Array): boolean => {
  // "in police firing near the mill": between a preposition and the next it is what the police did.
  if (tokens.word[i] === "firing" && before === parts.nominal && out[i - 2] === parts.preposition) {
    const after = closed.get(tokens.word[i + 1] ?? "");
    return tokens.kind[i + 1] === tokenKinds.sign || after === parts.preposition || after === parts.auxiliary;
  }
  // "Fighting between": at the head of a sentence and before a preposition these name the deed.
  if (before === parts.sign && headNouns.test(tokens.word[i] ?? ""))
    if (closed.get(tokens.word[i + 1] ?? "") === parts.preposition || tokens.word[i + 1] === "in") return true;
  if (before === parts.determiner || before === parts.possessive || before === parts.number) return true;
  const next = verbs.get(tokens.word[i + 1] ?? "");
  return before === parts.sign && next !== undefined && !next.has("base") && !next.has("ing");
};

/** "One suspected rebel", "one soldier": a number and no pronoun where a noun follows it. */
const countsNext = (tokens: Tokens, i: number): boolean => {
  const plain = (at: number): boolean =>
    tokens.kind[at] === tokenKinds.word && !closed.has(tokens.word[at] ?? "") && !verbs.has(tokens.word[at] ?? "");
  const next = verbs.get(tokens.word[i + 1] ?? "");
  // "Lima one year before": a measure of time begins no phrase of people.
  if (/^(?:year|month|week|day|night|hour|minute|morning|evening|afternoon)$/.test(tokens.word[i + 1] ?? ""))
    return false;
  return plain(i + 1) || (next !== undefined && !next.has("base") && !next.has("ing") && plain(i + 2));
};

/** Participles that say how somebody is wherever a noun follows: "four armed men". */
const descriptive = new Set(["armed", "unarmed", "masked", "hooded", "uniformed", "wanted"]);

const numberWord = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)$/;
const timeUnit = /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|of)$/;

/** Part of speech of every token. */
export const partsOf = (tokens: Tokens): Uint8Array => {
  const out = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kind[i];
    if (kind === tokenKinds.sign) {
      out[i] = parts.sign;
      continue;
    }
    if (kind === tokenKinds.number) {
      out[i] = parts.number;
      continue;
    }
    if (kind === tokenKinds.possessive) {
      out[i] = parts.possessive;
      continue;
    }
    const word = tokens.word[i] ?? "";
    // The month: "on 14 May".
    if (word === "may" && tokens.capital[i] === 1) continue;
    const known = closed.get(word);
    if (known !== undefined) {
      out[i] = word === "one" && countsNext(tokens, i) ? parts.number : known;
      continue;
    }
    const forms = verbs.get(word);
    if (!forms) {
      if (word.length > 4 && word.endsWith("ly")) out[i] = parts.adverb;
      continue;
    }
    const before = i > 0 ? out[i - 1] : parts.sign;
    const tiedTo = tokens.tied[i] === 1 || tokens.tied[i + 1] === 1;
    // A capital inside a sentence is a name ("Operation Strike"), a tied word part of a compound ("US-led").
    if (tiedTo || (tokens.capital[i] === 1 && before !== parts.sign)) continue;
    if (!ambiguous(forms)) {
      out[i] = parts.verb;
      if (forms.has("ing") && isNounUse(tokens, i, before, out)) out[i] = parts.nominal;
      // "arrested suspected rebels", "by armed men": a participle after a verb or preposition describes what follows.
      let lead = i - 1;
      while (lead > 0 && out[lead] === parts.adverb) lead -= 1;
      const opens =
        out[lead] === parts.verb || out[lead] === parts.preposition || (lead < i - 1 && out[lead] === parts.determiner);
      if (opens && !forms.has("ing")) {
        const next = tokens.word[i + 1] ?? "";
        if (tokens.kind[i + 1] === tokenKinds.word && !closed.has(next) && !verbs.has(next)) out[i] = parts.nominal;
      }
      // "Armed men", "Wounded soldiers were": at the head of a sentence, or said of how somebody is, it describes too.
      const heads = before === parts.sign && tokens.capital[i] === 1;
      if ((heads || descriptive.has(word)) && !forms.has("ing")) {
        const next = tokens.word[i + 1] ?? "";
        // A name after it is read by itself: "Armed Maoists" are Maoists.
        const isName = tokens.capital[i + 1] === 1;
        if (tokens.kind[i + 1] === tokenKinds.word && !isName && !closed.has(next) && !verbs.has(next))
          out[i] = parts.nominal;
      }
      // "the wounded soldiers", "two injured men": a participle between determiner and noun is part of the phrase.
      const article = before === parts.determiner && !relative.has(tokens.word[i - 1] ?? "");
      if (article || before === parts.number || before === parts.possessive) {
        const next = closed.get(tokens.word[i + 1] ?? "");
        const nextIsWord = tokens.kind[i + 1] === tokenKinds.word && next === undefined;
        if (nextIsWord) out[i] = parts.nominal;
      }
      continue;
    }
    const beforeWord = tokens.word[i - 1] ?? "";
    const wantsVerb =
      before === parts.modal ||
      before === parts.pronoun ||
      beforeWord === "to" ||
      beforeWord === "did" ||
      (before === parts.adverb && (out[i - 2] === parts.modal || tokens.word[i - 2] === "to"));
    const next = closed.get(tokens.word[i + 1] ?? "");
    // "Police arrests four rebels", but "attacks five years ago".
    const counts = numberWord.test(tokens.word[i + 1] ?? "") && !timeUnit.test(tokens.word[i + 2] ?? "");
    const opensObject =
      counts || next === parts.determiner || next === parts.pronoun || tokens.kind[i + 1] === tokenKinds.number;
    if (alwaysVerb.has(word) || wantsVerb || (before === parts.nominal && opensObject)) out[i] = parts.verb;
  }
  return out;
};
