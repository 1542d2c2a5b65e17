/** What each kind of event is called in a sentence: neutral nouns, an article ready to stand after "reported". */
import type { AcledSubType, Tag } from "../facts/event-types.ts";
import type { Stage } from "../facts/mention.ts";
import { weaponPhrase } from "./weapon-phrases.ts";

const eventPhrases: Record<AcledSubType, string> = {
  "government-regains-territory": "a takeover of territory by government forces",
  "non-state-actor-overtakes-territory": "a takeover of territory by an armed group",
  "armed-clash": "an armed clash",
  "chemical-weapon": "an attack with a chemical weapon",
  "air-drone-strike": "an air or drone strike",
  "suicide-bomb": "a suicide bombing",
  "shelling-artillery-missile-attack": "shelling or a missile attack",
  "remote-explosive-landmine-ied": "a bomb or mine explosion",
  grenade: "a grenade attack",
  "sexual-violence": "sexual violence",
  attack: "an attack",
  "abduction-forced-disappearance": "an abduction",
  "peaceful-protest": "a peaceful protest",
  "protest-with-intervention": "a protest met with intervention",
  "excessive-force-against-protesters": "force used against protesters",
  "violent-demonstration": "a violent demonstration",
  "mob-violence": "mob violence",
  agreement: "an agreement",
  arrests: "arrests",
  "change-to-group-activity": "a change in an armed group's activity",
  "disrupted-weapons-use": "a seizure of weapons",
  "headquarters-or-base-established": "a base set up",
  "looting-property-destruction": "looting or destruction of property",
  "non-violent-transfer-of-territory": "a transfer of territory without violence",
  other: "another development",
};

/** Word before the target, where it is not "against". */
const targetWords: Partial<Record<AcledSubType, string>> = {
  attack: "on",
  grenade: "on",
  "air-drone-strike": "on",
  "chemical-weapon": "on",
  "shelling-artillery-missile-attack": "on",
  "remote-explosive-landmine-ied": "hitting",
  "violent-demonstration": "involving",
  arrests: "of",
  "abduction-forced-disappearance": "of",
  agreement: "with",
  "disrupted-weapons-use": "from",
  "armed-clash": "with",
  other: "concerning",
};

type TagPhrase = { tag: Tag; types: readonly AcledSubType[] | null; phrase: string; name: string; target: string };

const phraseOf = (
  tag: Tag,
  types: TagPhrase["types"],
  phrase: string,
  name: string,
  target = "concerning",
): TagPhrase => ({
  tag,
  types,
  phrase,
  name,
  target,
});

/** Tags that say more than the sub-type does, first that applies. */
const tagPhrases: readonly TagPhrase[] = [
  phraseOf("military-exercise", ["other", "change-to-group-activity"], "a military exercise", "Military exercise"),
  phraseOf("deportation", ["other", "arrests"], "deportations", "Deportation", "of"),
  phraseOf("displacement", ["other"], "displacement", "Displacement", "of"),
  phraseOf("trial", ["other", "arrests"], "a trial", "Trial", "of"),
  phraseOf("recruitment", ["other", "change-to-group-activity"], "recruitment", "Recruitment", "of"),
  phraseOf("training-camp", ["other", "headquarters-or-base-established"], "a training camp", "Training camp"),
  phraseOf("security-measure", ["other"], "a security measure", "Security measure"),
  phraseOf("warning", ["other"], "a warning", "Warning"),
  phraseOf("armed-incursion", null, "an armed incursion", "Armed incursion", "against"),
  phraseOf("robbery", ["attack", "looting-property-destruction"], "an armed robbery", "Armed robbery", "of"),
  phraseOf("arson", ["attack", "looting-property-destruction"], "arson", "Arson", "against"),
];

type Kind = { type: AcledSubType; tags: readonly Tag[]; stage: Stage; weapon?: string | undefined };

/** A named aim says more than the means: each stage has its own noun. */
const assassination: Record<Stage, { phrase: string; name: string; target: string }> = {
  accomplished: { phrase: "an assassination", name: "Assassination", target: "of" },
  attempted: { phrase: "an assassination attempt", name: "Assassination attempt", target: "against" },
  foiled: { phrase: "a foiled assassination plot", name: "Foiled assassination plot", target: "against" },
  threatened: { phrase: "an assassination threat", name: "Assassination threat", target: "against" },
  planned: { phrase: "an assassination plot", name: "Assassination plot", target: "against" },
};

const assassinationOf = ({ tags, type, stage }: Kind): (typeof assassination)[Stage] | undefined =>
  tags.includes("assassination") && killingTypes.has(type) ? assassination[stage] : undefined;

const killingTypes = new Set<AcledSubType>([
  "attack",
  "grenade",
  "suicide-bomb",
  "remote-explosive-landmine-ied",
  "air-drone-strike",
  "chemical-weapon",
]);

const tagPhrase = ({ type, tags }: Kind): TagPhrase | undefined =>
  tagPhrases.find(({ tag, types }) => tags.includes(tag) && (types === null || types.includes(type)));

/** What was done and missed its aim has failed; what was not done is said to be so before its noun. */
const stageWords: Record<Stage, string> = {
  accomplished: "",
  attempted: "failed ",
  foiled: "foiled ",
  threatened: "threatened ",
  planned: "planned ",
};

/** `an attack` becomes `a failed attack`. */
export const atStage = (phrase: string, stage: Stage): string => {
  const word = stageWords[stage];
  if (word === "") return phrase;
  return phrase.startsWith("the ")
    ? `the ${word}${phrase.slice(4)}`
    : /^an? /u.test(phrase)
      ? phrase.replace(/^an? /u, `a ${word}`)
      : `${word}${phrase}`;
};

const withWeapon = ({ type, weapon }: Kind): string => {
  const by = weaponPhrase(weapon);
  if (type === "attack") return by?.attack ?? eventPhrases.attack;
  if (type === "remote-explosive-landmine-ied") return by?.explosion ?? eventPhrases[type];
  return eventPhrases[type];
};

/** What a happening is called in a sentence, with its article. */
export const eventPhrase = (kind: Kind): string => {
  const aimed = assassinationOf(kind);
  if (aimed !== undefined) {
    const means = weaponPhrase(kind.weapon ?? (kind.type === "grenade" ? "grenade" : undefined))?.means;
    return means === undefined ? aimed.phrase : `${aimed.phrase} ${means}`;
  }
  return atStage(tagPhrase(kind)?.phrase ?? withWeapon(kind), kind.stage);
};

/** The same as something spoken of before: `the grenade attack`. */
export const definite = (phrase: string): string =>
  /^the /u.test(phrase) ? phrase : `the ${phrase.replace(/^an? /u, "")}`;

/** What a happening is called in a table. */
export const eventName = (kind: Kind): string =>
  assassinationOf(kind)?.name ?? tagPhrase(kind)?.name ?? eventNames[kind.type];

/** The word between a happening and whom it befell. */
export const targetWord = (kind: Kind): string =>
  assassinationOf(kind)?.target ?? tagPhrase(kind)?.target ?? targetWords[kind.type] ?? "against";

/** Short names for tables. */
const eventNames: Record<AcledSubType, string> = {
  "government-regains-territory": "Government regains territory",
  "non-state-actor-overtakes-territory": "Armed group overtakes territory",
  "armed-clash": "Armed clash",
  "chemical-weapon": "Chemical weapon",
  "air-drone-strike": "Air or drone strike",
  "suicide-bomb": "Suicide bombing",
  "shelling-artillery-missile-attack": "Shelling or missiles",
  "remote-explosive-landmine-ied": "Bomb or mine",
  grenade: "Grenade",
  "sexual-violence": "Sexual violence",
  attack: "Attack",
  "abduction-forced-disappearance": "Abduction",
  "peaceful-protest": "Peaceful protest",
  "protest-with-intervention": "Protest with intervention",
  "excessive-force-against-protesters": "Force against protesters",
  "violent-demonstration": "Violent demonstration",
  "mob-violence": "Mob violence",
  agreement: "Agreement",
  arrests: "Arrests",
  "change-to-group-activity": "Change to group activity",
  "disrupted-weapons-use": "Weapons seized",
  "headquarters-or-base-established": "Base established",
  "looting-property-destruction": "Looting or destruction",
  "non-violent-transfer-of-territory": "Transfer of territory",
  other: "Other development",
};
