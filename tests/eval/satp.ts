/** satp: incident summaries of one conflict; what was done, by which side, how many were hurt, in which district. */
import type { Mention } from "../../shared/facts/mention.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { actorsIn, totalOf, typesBy } from "./mention-values.ts";
import { type Told, toldBy } from "./told.ts";

const actions = {
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
  "change-to-group-activity": "surrender",
} as const;

const state = new Set(["military", "police", "foreign-forces", "government", "intelligence"]);
/** Who arrests and seizes needs no name: the types mean the state. */
const ofTheState = new Set<Mention["type"]>(["arrests", "disrupted-weapons-use"]);

const sideOf = (mention: Mention): string => {
  const doers = actorsIn(mention, "perpetrator");
  if (doers.some((doer) => doer.class === "armed-group")) return "Maoist";
  return ofTheState.has(mention.type) || doers.some((doer) => state.has(doer.class)) ? "Security" : "Unknown";
};

/** The side that acts in the first mention. */
const side = ({ current }: Seen): Told[] => current.slice(0, 1).map((mention) => toldBy(sideOf(mention), mention));

const districts = ({ current, facts, row }: Seen): Told[] => [
  ...current.flatMap((mention) =>
    mention.places
      .filter(({ precision }) => precision === "district")
      .map(({ name }) => toldBy(name, mention, "place.")),
  ),
  ...facts.toponyms.flatMap(({ place, span, role }) =>
    place?.precision === "district" && role === "locative"
      ? [{ value: place.name, sentence: row.text, words: row.text.slice(span.start, span.end), rule: `place.${role}` }]
      : [],
  ),
];

export const adapter = factSheet("satp", {
  actions: { kind: "set", read: ({ current }) => typesBy(actions, current) },
  perpetrator: { kind: "label", read: side },
  killed: { kind: "count", read: ({ current }) => totalOf("killed", current) },
  injured: { kind: "count", read: ({ current }) => totalOf("injured", current) },
  arrested: { kind: "count", read: ({ current }) => totalOf("arrested", current) },
  abducted: { kind: "count", read: ({ current }) => totalOf("abducted", current) },
  district: { kind: "name", read: districts },
});
