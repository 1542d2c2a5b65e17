/** When two names mean one actor. */
import { people } from "../facts/lexicon/people.ts";
import type { Actor } from "../facts/mention.ts";
import { foldName } from "./content-words.ts";

/** Words that open a description and are no name. */
const quantityWords =
  "a an the two three four five six seven eight nine ten eleven twelve dozen dozens scores hundreds several some many few unknown unidentified armed masked local senior former alleged suspected".split(
    " ",
  );

type Known = Pick<Actor, "id" | "name">;

/** Key of an actor: its register id, else its folded name. */
export const actorKey = (actor: Known): string => actor.id ?? foldName(actor.name);

const parts = (name: string): string[] => foldName(name).split(" ").filter(Boolean);

/** Same register id, same name, or one name holding all words of the other ("Ashirov" in "Talant Ashirov"). */
export const sameActor = (a: Known, b: Known): boolean => {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const [one, two] = [parts(a.name), parts(b.name)];
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  return few.length > 0 && few.some((word) => word.length > 3) && few.every((word) => many.includes(word));
};

/** Single words that name kinds of people, singular and plural, folded. */
const commonWords = new Set(
  Object.values(people)
    .flatMap((nouns) => nouns.split(","))
    .flatMap((noun) => foldName(noun).split(" "))
    .flatMap((word) => [word, `${word}s`, word.replace(/man$/u, "men"), word.replace(/y$/u, "ies")])
    .concat(quantityWords),
);

/** Whether the name is somebody's own, rather than "two villagers" or a sentence that began with "Gunmen". */
export const isNamed = (actor: Known): boolean => {
  if (actor.id !== undefined) return true;
  const words = actor.name.trim().split(/\s+/u);
  const head = words.at(-1) ?? "";
  if (!/^[\p{Lu}\p{N}]/u.test(head)) return false;
  return words.length > 1 || !commonWords.has(foldName(head));
};

/** A description as it reads inside a sentence: "Gunmen" began one, "Kyrgyz citizens" did not get its capital there. */
export const insideSentence = (actor: Known): string => {
  const [first = ""] = actor.name.split(/\s+/u);
  const plain = !isNamed(actor) && commonWords.has(foldName(first));
  return plain ? actor.name.charAt(0).toLowerCase() + actor.name.slice(1) : actor.name;
};
