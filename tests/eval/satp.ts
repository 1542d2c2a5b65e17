/** satp: incident summaries of one conflict; what was done, by which side, how many were hurt, in which district. */
import type { Actor, Mention } from "../../shared/facts/mention.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { actorsIn, totalOf } from "./mention-values.ts";
import { type Told, toldBy } from "./told.ts";

const actions: Partial<Record<Mention["type"], string>> = {
  attack: "armed_assault",
  "armed-clash": "armed_assault",
  "shelling-artillery-missile-attack": "armed_assault",
  "remote-explosive-landmine-ied": "bombing",
  "suicide-bomb": "bombing",
  grenade: "bombing",
  "abduction-forced-disappearance": "abduction",
  "looting-property-destruction": "infrastructure",
  arrests: "arrest",
  "disrupted-weapons-use": "seizure",
};

const state = new Set(["military", "police", "foreign-forces", "government", "intelligence"]);
/** Who arrests and seizes needs no name: the types mean the state. */
const ofTheState = new Set<Mention["type"]>(["arrests", "disrupted-weapons-use"]);

const sides = (actors: readonly Actor[]): string[] =>
  actors.flatMap(({ class: kind }) => (kind === "armed-group" ? ["Maoist"] : state.has(kind) ? ["Security"] : []));

const sideOf = (mention: Mention): string | undefined => {
  const doers = sides(actorsIn(mention, "perpetrator"));
  if (doers.includes("Maoist")) return "Maoist";
  return ofTheState.has(mention.type) || doers.length > 0 ? "Security" : undefined;
};

/** The summary's own deeds: what a captive is said to have done before is another's. */
const own = ({ current }: Seen): Mention[] => current.filter(({ timeStatus }) => timeStatus === "news");

/** The first side told to act. */
const side = (seen: Seen): Told[] => {
  const current = own(seen);
  const told = current.flatMap((mention) => {
    const name = sideOf(mention);
    return name === undefined ? [] : [toldBy(name, mention)];
  });
  return [...told, ...current.map((mention) => toldBy("Unknown", mention))].slice(0, 1);
};

/** A mention's deeds: that of its type, and those its other fields tell of. */
const deeds = (mention: Mention): Told[] =>
  [
    ...(mention.tags.includes("robbery") ? [] : [actions[mention.type]]),
    ...(mention.tags.includes("surrender") ? ["surrender"] : []),
    ...(mention.abducted ? ["abduction"] : []),
    ...(mention.arrested ? ["arrest"] : []),
    ...(mention.tags.includes("arson") ? ["infrastructure"] : []),
    ...(mention.tags.includes("bombing") ? ["bombing"] : []),
  ]
    .filter((name) => name !== undefined)
    .map((name) => toldBy(name, mention));

/** Districts as the text spells them: first those something happened in, then the others named. */
const districts = ({ current, facts, row }: Seen): Told[] => {
  const scenes = new Set(current.flatMap((mention) => mention.places.map(({ id }) => id)));
  const named = facts.toponyms.filter(({ place, role }) => place?.precision === "district" && role === "locative");
  const isScene = (id: string | undefined): boolean => id !== undefined && scenes.has(id);
  return [...named.filter(({ place }) => isScene(place?.id)), ...named.filter(({ place }) => !isScene(place?.id))].map(
    ({ span, role }) => {
      const words = row.text.slice(span.start, span.end);
      return { value: words.replace(/ district$/i, ""), sentence: row.text, words, rule: `place.${role}` };
    },
  );
};

export const adapter = factSheet("satp", {
  actions: { kind: "set", read: (seen) => own(seen).flatMap(deeds) },
  perpetrator: { kind: "label", read: side },
  killed: { kind: "count", read: (seen) => totalOf("killed", own(seen)) },
  injured: { kind: "count", read: ({ current }) => totalOf("injured", current) },
  arrested: { kind: "count", read: ({ current }) => totalOf("arrested", current) },
  abducted: { kind: "count", read: ({ current }) => totalOf("abducted", current) },
  district: { kind: "name", read: districts },
});
