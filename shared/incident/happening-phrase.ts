/** The happening as a noun phrase: `a grenade attack on a police station in Osh on 7 September 2002 (2 killed)`. */
import { isViolent, type Tag } from "../facts/event-types.ts";
import type { Actor, CountKind } from "../facts/mention.ts";
import { isNamed } from "./actor-identity.ts";
import { isPlural, withArticle } from "./articles.ts";
import { countInWords } from "./counts.ts";
import { whereAndWhen } from "./dates-in-words.ts";
import type { Dossier } from "./dossier.ts";
import { atStage, eventPhrase, targetWord } from "./event-phrases.ts";
import { figuresOf, isDisputed } from "./figures.ts";
import type { Incident } from "./incident.ts";
import { inSentence, worthNaming } from "./people-named.ts";
import { printableName } from "./printable-name.ts";

export type Told = Pick<
  Incident,
  "type" | "tags" | "stage" | "when" | "place" | "actors" | "counts" | "weapon" | "things"
>;

/** Names beyond these are in the record; a sentence that lists all says nothing. */
const mostNames = 2;

/** `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const named = (actors: readonly Actor[]): string => listed(actors.slice(0, mostNames).map(inSentence));

/** Violence is "blamed on" those a report names; what nobody disputes is simply done by them. */
const doneBy = (told: Told, denied: string): string => {
  const doers = worthNaming(told.actors, "perpetrator");
  const by = named(doers);
  if (by === "") return "";
  if (by.toLowerCase() === "unknown") return " by unknown perpetrators";
  const doubt = denied === "" ? "" : denied === by ? " (who denies it)" : ` (denied by ${denied})`;
  return isViolent(told.type) && doers.some(isNamed) ? `, blamed on ${by}${doubt},` : ` by ${by}${doubt}`;
};

/** Happenings that are counted by those they befell: "the arrest of 3 men" says it all. */
const counted: readonly { applies: (told: Told) => boolean; kind: CountKind; phrase: string }[] = [
  {
    applies: (told) => told.tags.includes("deportation" satisfies Tag) && told.type !== "arrests",
    kind: "deported",
    phrase: "the deportation",
  },
  {
    applies: (told) => told.tags.includes("displacement" satisfies Tag) && told.type === "other",
    kind: "displaced",
    phrase: "the displacement",
  },
  {
    applies: ({ type, tags }) => type === "arrests" && !tags.includes("trial"),
    kind: "arrested",
    phrase: "the arrest",
  },
  { applies: ({ type }) => type === "abduction-forced-disappearance", kind: "abducted", phrase: "the abduction" },
];

const numbers = "no one two three four five six seven eight nine ten".split(" ");

/** `the arrest of two Kyrgyz citizens`, when one figure stands and at most one description goes with it. */
const byNumber = (
  told: Told,
  targets: readonly Actor[],
  dossier: Dossier,
): { phrase: string; kind: CountKind } | null => {
  const way = counted.find(({ applies }) => applies(told));
  const count = way && told.counts[way.kind];
  const people = targets.filter((actor) => !isNamed(actor));
  if (!(way && count) || count.max === 0 || count.min === 0 || isDisputed(dossier, way.kind)) return null;
  if (people.length > 1 || targets.some((actor) => isNamed(actor) && actor.kind !== "organisation")) return null;
  const one = count.min === 1 && count.max === 1;
  const [description] = people.map((actor) => inSentence(actor));
  const fits = description === undefined || (isPlural(description) !== one && !/^(?:\d|“)/u.test(description));
  if (!fits) return null;
  const noun = description ?? (one ? "person" : "people");
  const figure = count.min === count.max ? (numbers[count.min] ?? String(count.min)) : countInWords(count);
  const whom = one && description !== undefined ? description : `${figure} ${noun}`;
  return { phrase: `${atStage(way.phrase, told.stage)} of ${whom}`, kind: way.kind };
};

/** People first; things where nobody is named, or nobody but "people". */
const onWhom = (told: Told, targets: readonly Actor[]): string => {
  const things = (told.things ?? []).map((thing) => withArticle(printableName(thing))).filter(Boolean);
  const vague = targets.every(({ name }) => /^(?:people|persons?|men)$/iu.test(name));
  return vague && things.length > 0 ? listed(things.slice(0, mostNames)) : named(targets);
};

/** A clash has sides rather than doers and targets. */
const betweenSides = (told: Told): string => {
  const sides = (["perpetrator", "target", "party"] as const).flatMap((role) =>
    worthNaming(told.actors, role).slice(0, 1).map(inSentence),
  );
  return sides.length > 1
    ? ` between ${listed(sides.slice(0, 2))}`
    : sides.length === 1
      ? ` involving ${sides[0]}`
      : "";
};

/** What was done to whom by whom, without where, when and how many; and the figure it has told. */
const core = (
  told: Told,
  dossier: Dossier,
  denied: string,
): { text: string; kind: CountKind | null; also: string[] } => {
  const targets = worthNaming(told.actors, "target");
  if (told.type === "armed-clash" && !told.tags.includes("armed-incursion") && denied === "") {
    return { text: `${eventPhrase(told)}${betweenSides(told)}`, kind: null, also: [] };
  }
  const by = doneBy(told, denied);
  const apart = counted.some(({ applies }) => applies(told)) ? targets.filter((actor) => isGroup(actor)) : [];
  const people = targets.filter((actor) => !apart.includes(actor));
  const also = apart.length === 0 || people.length === 0 ? [] : [`named: ${named(apart)}`];
  const whom = also.length === 0 ? targets : people;
  const number = byNumber(told, whom, dossier);
  if (number !== null) return { text: `${number.phrase}${by}`, kind: number.kind, also };
  const on = onWhom(told, whom);
  const between = named(worthNaming(told.actors, "party"));
  const sides = between === "" || on !== "" ? "" : ` involving ${between}`;
  return {
    text: `${eventPhrase(told)}${on === "" ? "" : ` ${targetWord(told)} ${on}`}${by}${sides}`,
    kind: null,
    also,
  };
};

const isGroup = (actor: Actor): boolean => actor.kind === "organisation" && isNamed(actor);

/** The whole phrase; `denied` names who denies the blame. */
export const happeningPhrase = (told: Told, dossier: Dossier, denied: string): string => {
  const { text, kind, also } = core(told, dossier, denied);
  return `${text} ${whereAndWhen(told.place?.name, told.when, [...figuresOf(told.counts, dossier, kind), ...also])}`;
};
