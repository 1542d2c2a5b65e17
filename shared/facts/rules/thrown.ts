/** Thrown and planted weapons: "hurled dynamite sticks at a bank", "planted a bomb in the station". */
import type { Trigger } from "../lexicon/triggers.ts";
import { type NounPhrase, phraseList } from "../noun-phrase.ts";
import { fits } from "../patient.ts";
import type { Reading } from "../reading.ts";

type Roles = { agents: NounPhrase[]; patients: NounPhrase[]; passive: boolean };

/** What a thrown or planted weapon makes of the deed. */
const thrown: Record<string, Pick<Trigger, "type" | "tags">> = {
  bomb: { type: "remote-explosive-landmine-ied", tags: ["bombing"] },
  "car bomb": { type: "remote-explosive-landmine-ied", tags: ["bombing"] },
  ied: { type: "remote-explosive-landmine-ied", tags: ["bombing"] },
  dynamite: { type: "remote-explosive-landmine-ied", tags: ["bombing"] },
  grenade: { type: "grenade" },
  landmine: { type: "remote-explosive-landmine-ied" },
  rocket: { type: "shelling-artillery-missile-attack" },
  mortar: { type: "shelling-artillery-missile-attack" },
  artillery: { type: "shelling-artillery-missile-attack" },
  rpg: { type: "shelling-artillery-missile-attack" },
  "incendiary bomb": { type: "attack", tags: ["arson"] },
  stone: { type: "violent-demonstration" },
};

/** What the weapon was thrown at. */
const aimedAt = (reading: Reading, from: number, ceiling: number): NounPhrase[] => {
  const word = reading.tokens.word[from] ?? "";
  return word === "at" ||
    word === "into" ||
    word === "against" ||
    word === "on" ||
    word === "in" ||
    word === "near" ||
    word === "inside"
    ? phraseList(reading, from + 1, ceiling).filter((one) => fits(reading, "hurtable", one))
    : [];
};

/** The trigger with the type its weapon gives it; null when nothing that explodes or burns is thrown. */
export const asThrown = (
  reading: Reading,
  trigger: Trigger,
  end: number,
  roles: Roles,
  ceiling: number,
): { trigger: Trigger; roles: Roles } | null => {
  const weapon = roles.patients.find((one) => one.kind === "weapon");
  const made = thrown[weapon?.class ?? ""];
  // A stone is thrown in a riot; one boy's is none.
  if (weapon?.class === "stone" && !roles.agents.some((one) => one.plural && one.kind === "person")) return null;
  if (!weapon || !made || (!roles.passive && roles.agents.length === 0)) return null;
  return {
    trigger: { ...trigger, ...made, patient: "any", weapon: weapon.class ?? "bomb" },
    roles: { ...roles, patients: aimedAt(reading, roles.passive ? end : weapon.to, ceiling) },
  };
};
