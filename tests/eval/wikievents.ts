/** wikievents: news articles; our types by the names of its ontology, and who, what and where as the text names them. */
import type { AcledSubType } from "../../shared/facts/event-types.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { namesIn, wordsBy } from "./mention-values.ts";
import { type Told, toldBy } from "./told.ts";

const attack = "Conflict.Attack.Unspecified";
const blast = "Conflict.Attack.DetonateExplode";
const damage = "ArtifactExistence.DamageDestroyDisableDismantle.Damage";
const rally = "Conflict.Demonstrate.Unspecified";
const riot = "Conflict.Demonstrate.DemonstrateWithViolence";

const names: Partial<Record<AcledSubType, string>> = {
  attack,
  "armed-clash": attack,
  "sexual-violence": attack,
  "chemical-weapon": attack,
  "shelling-artillery-missile-attack": attack,
  "air-drone-strike": attack,
  "suicide-bomb": blast,
  "remote-explosive-landmine-ied": blast,
  grenade: blast,
  "abduction-forced-disappearance": "Movement.Transportation.Unspecified",
  "looting-property-destruction": damage,
  "peaceful-protest": rally,
  "protest-with-intervention": rally,
  "excessive-force-against-protesters": rally,
  "violent-demonstration": riot,
  "mob-violence": riot,
  arrests: "Justice.ArrestJailDetain.Unspecified",
};

const typesOf = (mention: Mention): string[] => {
  const own = names[mention.type];
  return [
    ...(own === undefined ? [] : [own]),
    ...(mention.killed ? ["Life.Die.Unspecified"] : []),
    ...(mention.injured ? ["Life.Injure.Unspecified"] : []),
    ...(mention.stage === "threatened" ? ["Contact.ThreatenCoerce.Unspecified"] : []),
    ...(mention.tags.includes("trial") ? ["Justice.TrialHearing.Unspecified"] : []),
  ];
};

/** Whatever somebody is quoted with is a contact. */
const types = ({ facts }: Seen): Told[] => [
  ...facts.mentions.flatMap((mention) => typesOf(mention).map((type) => toldBy(type, mention))),
  ...facts.claims.filter(({ cue }) => cue !== "").map((claim) => toldBy("Contact.Contact.Unspecified", claim)),
];
/** The first two levels of a type. */
const coarse = (told: Told): Told => ({ ...told, value: String(told.value).split(".").slice(0, 2).join(".") });

export const adapter = factSheet("wikievents", {
  event_types: { kind: "set", read: types },
  event_subtypes: { kind: "set", read: (seen) => types(seen).map(coarse) },
  perpetrators: { kind: "strings", read: ({ facts }) => namesIn("perpetrator", facts.mentions) },
  victims: { kind: "strings", read: ({ facts }) => namesIn("target", facts.mentions) },
  instruments: { kind: "strings", read: ({ facts }) => wordsBy("weapon", facts.mentions) },
  places: { kind: "strings", read: ({ current }) => wordsBy("place.locative", current) },
});
