/** Whether an act was aimed at civilians: shown by who was hit or by the place hit, never by the kind of act alone. */
import type { ActorClass } from "../facts/lexicon/people.ts";
import type { Actor } from "../facts/mention.ts";
import { foldName } from "./content-words.ts";

/** Classes of target that carry no arms. */
const unarmed: ReadonlySet<string> = new Set<ActorClass>([
  "civilian",
  "protesters",
  "clergy",
  "journalist",
  "aid-worker",
  "detainee",
  "judiciary",
  "politician",
]);
/** Classes that serve under arms. */
const underArms: ReadonlySet<string> = new Set<ActorClass>([
  "military",
  "police",
  "foreign-forces",
  "armed-group",
  "criminal-group",
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Heads that say only that somebody was hit, not who: a soldier is a person, too. */
const anybody = words(
  "person persons people individual individuals man men woman women victim victims casualty casualties hostage hostages member members friend friends leader leaders chief chiefs director directors guard guards bodyguard bodyguards citizen citizens national nationals human being beings aide aides representative representatives youth youths crew others",
);
/** Places where civilians are, by the word their name ends in. */
const civilianPlaces = words(
  "market marketplace bazaar school kindergarten university college campus dormitory hospital clinic ambulance bus minibus minivan taxi tram train airliner ferry church cathedral chapel mosque temple synagogue shrine monastery convent hotel restaurant cafe bakery shop store supermarket mall cinema theatre theater nightclub discotheque library museum wedding funeral house home apartment dwelling village hamlet neighbourhood neighborhood farm newspaper",
);
/** A place of theirs is no civilian one: "army hospital", "police bus". */
const forcesOwn =
  /(?:^|\s)(?:army|military|police|navy|naval|troop|soldiers?|border|guards?|security|prison|militia)\s/u;

/** Where only people under arms are to be expected. */
const forcesPlace =
  /(?:^|\s)(?:barracks|checkpoint|outpost|garrison|headquarters|patrol|convoy|(?:border|guard|command|military|army|police|air)\s(?:posts?|stations?|bases?|cars?|trucks?|vehicles?|bus(?:es)?))(?:\s|$)/u;

const headOf = (name: string): string =>
  foldName(name)
    .split(/\s(?:of|for|in|from|at|near|with|who|carrying)\s/u)[0]!
    .split(" ")
    .at(-1) ?? "";

/** Whether the words for somebody fit anybody: "three people". */
export const saysNothing = (name: string): boolean => anybody.has(headOf(name));

/** "Schools" as "school", "buses" as "bus". */
const singulars = (word: string): string[] => [word, word.replace(/s$/u, ""), word.replace(/es$/u, "")];

const isCivilianPlace = (thing: string): boolean =>
  !forcesOwn.test(foldName(thing)) && singulars(headOf(thing)).some((word) => civilianPlaces.has(word));

/**
 * A target whose own word is a civilian's shows it, beside soldiers too. Words for anybody and civilian places show it
 * only where nobody under arms was hit: a bus may carry conscripts.
 */
export const aimedAtCivilians = ({
  actors,
  things = [],
}: {
  actors: readonly Actor[];
  things?: readonly string[] | undefined;
}): boolean => {
  const targets = actors.filter(({ role }) => role === "target");
  const civilians = targets.filter((target) => unarmed.has(target.class));
  if (civilians.some(({ name }) => !saysNothing(name))) return true;
  if (targets.some((target) => underArms.has(target.class))) return false;
  return (
    things.some(isCivilianPlace) || (civilians.length > 0 && !things.some((thing) => forcesPlace.test(foldName(thing))))
  );
};
