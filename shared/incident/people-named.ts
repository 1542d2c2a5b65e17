/** Whom a sentence names for a role: the named first, and nobody twice under a vaguer word. */
import type { Actor } from "../facts/mention.ts";
import { insideSentence, isNamed } from "./actor-identity.ts";
import { isPlural, withArticle } from "./articles.ts";
import { contentWords, foldName } from "./content-words.ts";
import { printableName } from "./printable-name.ts";

/** Words that say no more than that there were people. */
const vague = /^(?:(?:other|more|some|several|many)\s+)?(?:people|persons?|men|members|others|individuals)$/iu;
/** Words that name a class and nobody in it: beside one of that class they add nothing. */
const classWord = /^(?:police|troops|soldiers|military|army|security forces|officials|authorities|civilians)$/iu;
/** A rank in a row tells a toll, not a person: "a fifth border guard died". */
const ordinal = /^(?:a |the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)\s+/iu;
/** Classes of descriptions that a named group stands for. */
const swallowedClasses = new Set(["armed-group", "armed group", "criminal-group", "unknown"]);

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");

/** `IMU members` beside the Islamic Movement of Uzbekistan, `Brigade fighters` beside the Valley Brigade. */
const speaksOf = (description: string, named: Actor): boolean => {
  const short = initials(named.name);
  const parts = new Set(foldName(named.name).split(" "));
  return description
    .split(/\s+/u)
    .some((word) => (short.length > 1 && word === short) || (/^\p{Lu}/u.test(word) && parts.has(foldName(word))));
};

const swallowed = (actor: Actor, named: readonly Actor[], all: readonly Actor[]): boolean => {
  if (all.length > 1 && vague.test(actor.name)) return all.some((other) => other !== actor && !vague.test(other.name));
  if (classWord.test(actor.name)) {
    if (all.some((other) => other.class === actor.class && !classWord.test(other.name))) return true;
  }
  if (named.some((other) => speaksOf(actor.name, other))) return true;
  const groups = named.filter(({ kind }) => kind !== "person");
  return (
    actor.role === "perpetrator" &&
    groups.some((group) => swallowedClasses.has(actor.class) || actor.class === group.class)
  );
};

const plain = (actor: Actor): Actor => ({ ...actor, name: actor.name.replace(ordinal, "") });

/** One of several of whom another description speaks already: a border guard beside border guards. */
const oneOf = (actor: Actor, all: readonly Actor[]): boolean =>
  !isPlural(actor.name) &&
  all.some(
    (other) => other !== actor && isPlural(other.name) && equal(contentWords(actor.name), contentWords(other.name)),
  );

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b);

/** Actors of a role worth naming, named ones first, each as it is told. */
export const worthNaming = (actors: readonly Actor[], role: Actor["role"]): Actor[] => {
  const all = actors.filter((actor) => actor.role === role && printableName(actor.name) !== "").map(plain);
  const named = all.filter(isNamed);
  const others = all.filter((actor) => !isNamed(actor));
  const kept = others.filter((actor) => !swallowed(actor, named, all) && !oneOf(actor, others));
  // "a protest by people" says nothing that "a protest" does not.
  const told = [...named, ...kept];
  return role === "perpetrator" && told.every(({ name }) => vague.test(name)) ? [] : told;
};

/** An actor as it stands inside a sentence, with its article. */
export const inSentence = (actor: Pick<Actor, "id" | "name">): string =>
  withArticle(printableName(insideSentence(actor)));
