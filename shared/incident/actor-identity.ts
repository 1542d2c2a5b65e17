/** When two names mean one actor. */
import type { Actor } from "../facts/mention.ts";
import { foldName } from "./content-words.ts";

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

/** Whether the name is somebody's own, rather than "two villagers". */
export const isNamed = (actor: Known): boolean =>
  actor.id !== undefined || /(?:^|\s)\p{Lu}/u.test(actor.name.replace(/^(?:The|A|An)\s+/u, ""));
