/** The sub-type of a happening: what its main word says, judged again by who did it, to whom and by what means. */
import type { Counted, Draft } from "./draft.ts";
import type { AcledSubType } from "./event-types.ts";
import { stateForces } from "./lexicon/people.ts";
import type { Actor, CountKind } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

export type Scene = {
  reading: Reading;
  main: Draft;
  drafts: readonly Draft[];
  actors: readonly Actor[];
  things: readonly { name: string; class: string }[];
  counts: Partial<Record<CountKind, Counted>>;
};

/** Things that belong to an army or a police. */
const military =
  /\b(?:military|army|garrisons?|barracks|battalion|brigade|outposts?|positions?|patrols?|troops?|bases?|detachment|regiment|guardsmen|checkpoints?|police (?:posts?|outposts?)|army camps?|camps?)\b/i;

const isForce = (actor: Actor): boolean => stateForces.has(actor.class);
const isGroup = (actor: Actor): boolean => actor.class === "armed-group" || actor.class === "criminal-group";
const withRole = ({ actors }: Scene, role: Actor["role"]): Actor[] => actors.filter((actor) => actor.role === role);
const wordsIn = ({ reading }: Scene, { from, to }: NounPhrase): string => reading.tokens.word.slice(from, to).join(" ");

/** Crowds that take the law into their hands. */
const crowd = /\b(?:mobs?|crowds?|villagers|vigilantes?|lynch)\b/i;

type Judge = (scene: Scene) => AcledSubType | null;

const explosives = new Set(["bomb", "car bomb", "ied", "landmine", "dynamite"]);
const struck = new Set<AcledSubType>([
  "attack",
  "armed-clash",
  "shelling-artillery-missile-attack",
  "remote-explosive-landmine-ied",
  "looting-property-destruction",
  "grenade",
]);

/** Whether the weapon is what acts: "a rocket hit", "warplanes bombed"; carried ones stand after the deed. */
const weaponActs = ({ main }: Scene): boolean => main.weapon !== undefined && main.weapon.proof.from < main.from;

/** "A suicide bomber struck": the doer is the weapon. */
const bySuicide: Judge = (scene) => {
  if (!struck.has(scene.main.type)) return null;
  const doers = scene.drafts.flatMap((draft) => [
    ...draft.agents,
    ...(draft.trigger.id === "clash" ? [] : draft.patients),
  ]);
  const told = doers.some((one) => /\bsuicide (?:bomber|attacker)s?\b/.test(wordsIn(scene, one)));
  return told || scene.main.weapon?.name === "suicide bomb" ? "suicide-bomb" : null;
};

const byChemicals: Judge = ({ main }) =>
  main.weapon?.name === "chemical agent" && (struck.has(main.type) || main.type === "air-drone-strike")
    ? "chemical-weapon"
    : null;

const byAir: Judge = (scene) => {
  const { main } = scene;
  if (!struck.has(main.type) || main.trigger.id === "clash") return null;
  const flying = main.agents.some((one) => one.kind === "thing" && one.class === "aircraft");
  const weapon = main.weapon?.name;
  const force = main.agents.some((one) => /\bair force\b/.test(wordsIn(scene, one)));
  if (force && (main.trigger.id === "bomb" || main.trigger.id === "strike" || main.trigger.id === "shell"))
    return "air-drone-strike";
  return flying || ((weapon === "aircraft" || weapon === "drone") && weaponActs(scene)) ? "air-drone-strike" : null;
};

const flung = new Set(["rocket", "mortar", "artillery"]);
const byShells: Judge = (scene) =>
  scene.main.type === "attack" && flung.has(scene.main.weapon?.name ?? "") && weaponActs(scene)
    ? "shelling-artillery-missile-attack"
    : null;

const byGrenade: Judge = ({ main }) =>
  main.weapon?.name === "grenade" && (main.type === "attack" || main.trigger.part === "blast") ? "grenade" : null;

/** "A car bomb killed 15": no other deed is told than the explosion. */
const byBomb: Judge = (scene) =>
  scene.main.trigger.part === "harm" &&
  (scene.main.type === "attack" || (scene.main.type === "looting-property-destruction" && weaponActs(scene))) &&
  explosives.has(scene.main.weapon?.name ?? "") &&
  withRole(scene, "perpetrator").length === 0
    ? "remote-explosive-landmine-ied"
    : null;

const inCombat = /\b(?:while fighting|in combat|in action|in battle|in (?:the )?fighting)\b/;
/** "Killed on 3 May while fighting in the hills": a death in combat. */
const byCombat: Judge = ({ reading, main }) =>
  main.type === "attack" &&
  main.trigger.part === "harm" &&
  inCombat.test(reading.tokens.word.slice(main.to, main.to + 8).join(" "))
    ? "armed-clash"
    : null;

/** A fight between a group and a state's forces is a clash, whatever verb tells it. */
const asFight: Judge = (scene) => {
  const { main, things } = scene;
  if (main.type !== "attack" || main.tags.includes("assassination")) return null;
  const doers = withRole(scene, "perpetrator");
  const hit = withRole(scene, "target");
  if (doers.length === 0) return null;
  const posts = things.length > 0 && things.every((thing) => military.test(thing.name));
  if ((hit.length === 0 && !posts) || (things.length > 0 && !posts)) return null;
  const fight =
    // Who goes for one man by name, officer or not, fights no force.
    (doers.some(isGroup) && hit.every((actor) => isForce(actor) && actor.kind !== "person")) ||
    (doers.some(isForce) && hit.length > 0 && hit.every(isGroup)) ||
    (doers.some(isGroup) && hit.length > 0 && hit.every(isGroup));
  return fight ? "armed-clash" : null;
};

const byMob: Judge = (scene) => {
  const { main } = scene;
  if (main.type !== "attack" && main.type !== "looting-property-destruction") return null;
  const doers = withRole(scene, "perpetrator");
  return doers.length > 0 && doers.every((actor) => crowd.test(actor.name) && !isForce(actor) && !isGroup(actor))
    ? "mob-violence"
    : null;
};

const protesting = new Set<AcledSubType>([
  "peaceful-protest",
  "protest-with-intervention",
  "excessive-force-against-protesters",
  "violent-demonstration",
]);
const isProtester = (actor: Actor): boolean => actor.class === "protesters";

/** Protesters who fight, and forces who hurt them; of what is told of one protest the gravest counts. */
const asProtest: Judge = (scene) => {
  const { main, drafts, counts } = scene;
  const parties = withRole(scene, "party");
  if (main.type === "armed-clash" && parties.some(isProtester) && !parties.some(isGroup))
    return "violent-demonstration";
  const hurt = (counts.killed?.max ?? 1) !== 0 && (counts.killed !== undefined || counts.injured !== undefined);
  const byForces = withRole(scene, "perpetrator").some(isForce);
  const hit = main.patients.filter(({ kind }) => kind === "person" || kind === "group");
  const ofForce = main.agents.some((one) => stateForces.has(one.class ?? ""));
  if (main.type === "attack" && ofForce && hit.length > 0 && hit.every((one) => one.class === "protesters"))
    return "excessive-force-against-protesters";
  // What protesters attack, burn or loot is no longer a peaceful march.
  const doers = withRole(scene, "perpetrator");
  const violent = main.type === "attack" || main.type === "looting-property-destruction";
  if (violent && doers.length > 0 && doers.every(isProtester) && !doers.every((actor) => crowd.test(actor.name)))
    return "violent-demonstration";
  if (!protesting.has(main.type)) return null;
  const told = new Set(drafts.map((draft) => draft.type));
  const { word } = scene.reading.tokens;
  const cruelly = drafts.some(
    ({ trigger, from }) =>
      (trigger.id === "suppress" || trigger.id === "disperse") &&
      /^(?:violently|brutally|forcibly)$/.test(word[from - 1] ?? ""),
  );
  if (cruelly) return "excessive-force-against-protesters";
  if (told.has("excessive-force-against-protesters")) return "excessive-force-against-protesters";
  if (told.has("violent-demonstration")) return "violent-demonstration";
  if (told.has("protest-with-intervention"))
    return hurt && byForces ? "excessive-force-against-protesters" : "protest-with-intervention";
  if (drafts.some((draft) => draft.trigger.id === "arrest")) return "protest-with-intervention";
  return null;
};

/** Those who bear arms without a law arrest nobody: whom they hold is abducted, but for soldiers taken in a fight. */
const asCapture: Judge = (scene) => {
  const doers = withRole(scene, "perpetrator");
  if (scene.main.type !== "arrests" || doers.length === 0) return null;
  const held = withRole(scene, "target");
  if (held.length === 0 || held.every(isForce)) return null;
  return doers.every((actor) => isGroup(actor) || actor.class === "unknown") ? "abduction-forced-disappearance" : null;
};

/** Who takes a place decides what the taking is; left by its holders it changes hands without violence. */
const asTaking: Judge = (scene) => {
  const { main, reading } = scene;
  if (main.trigger.id !== "overrun" && main.trigger.id !== "regain") return null;
  const sentence = reading.sentences[main.sentence];
  const words = sentence ? reading.tokens.word.slice(sentence.from, sentence.to).join(" ") : "";
  if (
    /\b(?:without (?:a )?(?:fight|fighting|resistance|clash(?:es)?)|withdrew|withdrawal|pulled out|deserted)\b/.test(
      words,
    )
  )
    return "non-violent-transfer-of-territory";
  const doers = withRole(scene, "perpetrator");
  if (main.trigger.id === "overrun" && doers.length > 0 && doers.every(isForce)) return "government-regains-territory";
  return null;
};

/** Means before sides: what was used names the type more surely than who fought whom. */
const judges: readonly Judge[] = [
  byChemicals,
  bySuicide,
  byAir,
  byGrenade,
  byShells,
  byBomb,
  asProtest,
  byMob,
  asTaking,
  asCapture,
  byCombat,
  asFight,
];

export const deedType = (scene: Scene): AcledSubType => {
  for (const judge of judges) {
    const type = judge(scene);
    if (type) return type;
  }
  return scene.main.type;
};
