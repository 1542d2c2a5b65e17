/** From noun phrases to actors: names, register ids, classes and roles; things hit are kept beside them. */
import type { Draft } from "./draft.ts";
import { parts } from "./grammar.ts";
import { exactWords, vagueWords } from "./lexicon/number-words.ts";
import { armedClasses, unknownWords } from "./lexicon/people.ts";
import type { Actor } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isPerson } from "./patient.ts";
import { type Reading, wordsOf } from "./reading.ts";

type Role = Actor["role"];
const leading = new Set([
  "the",
  "a",
  "an",
  "some",
  "his",
  "her",
  "its",
  "their",
  "this",
  "that",
  "these",
  "those",
  "other",
  "another",
  "also",
  "about",
  "at",
  "least",
  "nearly",
  "more",
  "than",
  "up",
  "to",
  "around",
  "over",
  "of",
  "between",
  "and",
  "no",
  "fewer",
  "less",
]);

/** The phrase's words without articles and numbers before its noun. */
const bare = (reading: Reading, from: number, to: number): string => {
  let start = from;
  while (
    start < to - 1 &&
    // "70-year-old": the number is half of a word.
    reading.tokens.tied[start + 1] !== 1 &&
    (leading.has(reading.tokens.word[start] ?? "") ||
      reading.part[start] === parts.determiner ||
      reading.part[start] === parts.number ||
      exactWords.has(reading.tokens.word[start] ?? "") ||
      vagueWords.has(reading.tokens.word[start] ?? "") ||
      reading.part[start] === parts.sign)
  )
    start += 1;
  return wordsOf(reading, start, to);
};

const isUnknown = (reading: Reading, phrase: NounPhrase): boolean => {
  if (phrase.class === "unknown") return true;
  for (let i = phrase.from; i <= phrase.head; i += 1) if (unknownWords.has(reading.tokens.word[i] ?? "")) return true;
  return false;
};

/** "Suspected rebels" are suspects where they are held, and rebels where they act. */
const doerClass = (reading: Reading, phrase: NounPhrase): string => {
  if (phrase.class === "detainee")
    for (const { from, sense } of reading.ends[phrase.head + 1] ?? [])
      if (from === phrase.head && sense.kind === "person" && sense.class !== "detainee") return sense.class;
  return phrase.class ?? "civilian";
};

/** Nouns that mean a body and not its people: "the army" and "death squads", but "soldiers" and "gunmen". */
const bodies = new Set(
  "army navy military government regime police force forces service services guard gendarmerie cartel cartels mafia mafias squad squads syndicate battalion brigade regiment militia militias".split(
    " ",
  ),
);

/** Whether a phrase of people without a name of its own means a body as such. */
export const isBody = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.kind === "person" &&
  phrase.name?.kind !== "person" &&
  bodies.has(reading.tokens.word[phrase.head] ?? "") &&
  (armedClasses.has(phrase.class ?? "") || phrase.class === "government");

/** Actors a phrase names: the people themselves and, where it names one, their group. */
export const actorsOf = (reading: Reading, phrase: NounPhrase, role: Role): Actor[] => {
  const actors: Actor[] = [];
  const { name } = phrase;
  if (
    phrase.kind === "time" ||
    phrase.kind === "weapon" ||
    phrase.kind === "arms" ||
    phrase.kind === "goods" ||
    phrase.kind === "thing"
  )
    return [];
  const named = name && (name.kind === "group" || name.kind === "body") ? name : undefined;
  if (named) {
    const entry = named.actor;
    const kind = entry?.class ?? (named.kind === "group" ? "armed-group" : "institution");
    actors.push({
      ...(entry ? { id: entry.id } : {}),
      name: entry?.name ?? named.full ?? named.text,
      class: kind,
      role,
      kind: "organisation",
    });
  }
  if (phrase.kind === "person") {
    // "Juan Perez", "a guard, Juan Perez", but "union workers" of a union called by its name.
    const heads = name !== undefined && (name.to === phrase.head + 1 || name.from > phrase.head);
    const own = heads && (name.kind === "person" || name.kind === "name") ? name : undefined;
    const words = own ? (own.full ?? own.text) : bare(reading, phrase.from, phrase.head + 1);
    const unknown = role === "perpetrator" && isUnknown(reading, phrase);
    const body = role === "perpetrator" && !named && isBody(reading, phrase);
    // "Members of the army": the people, and whose they are.
    const theirs = body && phrase.counted !== undefined && phrase.counted < phrase.head;
    if (theirs)
      actors.push({ name: bodyWords(reading, phrase), class: doerClass(reading, phrase), role, kind: "organisation" });
    actors.unshift({
      name: words,
      class: unknown ? "unknown" : role === "target" ? (phrase.class ?? "civilian") : doerClass(reading, phrase),
      role,
      kind: own ? "person" : body && !theirs ? "organisation" : "people",
    });
  }
  if (phrase.kind === "other" && name && isPerson(reading, phrase))
    actors.push({ name: name.full ?? name.text, class: "civilian", role, kind: "person" });
  return actors;
};

/** The body's own words in a phrase of its people. */
const bodyWords = (reading: Reading, phrase: NounPhrase): string => {
  let from = phrase.head;
  while (from > phrase.from && reading.part[from - 1] === parts.nominal) from -= 1;
  return wordsOf(reading, from, phrase.head + 1);
};

/** Things a draft's patients are. */
export const thingsOf = (reading: Reading, draft: Draft): { name: string; class: string }[] =>
  draft.patients
    .filter((phrase) => phrase.kind === "thing" || phrase.kind === "body")
    .map((phrase) => ({
      name: bare(reading, phrase.from, phrase.kind === "thing" ? Math.max(phrase.head + 1, phrase.to) : phrase.to),
      class: phrase.kind === "thing" ? (phrase.class ?? "thing") : "institution",
    }));

/** Actors of a draft in their roles; a clash has parties, an arrest its arrested as targets. */
export const participantsOf = (reading: Reading, draft: Draft): Actor[] => {
  // Troops on the move are hit by nobody.
  const clash = /^(?:clash|encounter|troop-movement)$/.test(draft.trigger.id);
  const agents = draft.agents.flatMap((phrase) => actorsOf(reading, phrase, clash ? "party" : "perpetrator"));
  const patients = draft.patients.flatMap((phrase) =>
    actorsOf(reading, phrase, clash && !phrase.harmed ? "party" : "target"),
  );
  const seen = new Set<string>();
  return [...agents, ...patients].filter((actor) => {
    const key = `${actor.role} ${actor.id ?? actor.name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
};
