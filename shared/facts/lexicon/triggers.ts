/** Words that tell of happenings, with the ACLED sub-type each stands for; a data table, edited without reading code. */
import type { AcledSubType, Tag } from "../event-types.ts";
import type { CountKind, Stage } from "../mention.ts";

/** What a verb must act on before its words mean what they seem: "bombed a bridge" is an attack, "the film bombed" is not. */
export type Patient =
  | "person"
  | "thing"
  | "hurtable"
  | "weapons"
  | "goods"
  | "place"
  | "loot"
  | "captives"
  | "rally"
  | "accord"
  | "base"
  | "troops"
  | "chemicals"
  | "any";

/** How a trigger takes part: the deed itself, the harm it did, what answered it, or the means named as a thing. */
export type Part = "deed" | "harm" | "response" | "blast";

export type Trigger = {
  id: string;
  type: AcledSubType;
  part: Part;
  tags?: readonly Tag[];
  weapon?: string;
  /** Needed patient of the verbs; nouns need an anchor instead (see rules/anchored.ts). */
  patient: Patient;
  /** Kind of count its patients make. */
  counts?: CountKind;
  stage?: Stage;
  verbs: readonly string[];
  nouns: readonly string[];
  /** Verbs in two halves around what they act on: "take ~ hostage". */
  parted?: readonly string[];
  /** Whether the verbs tell of the happening without an object ("rebels attacked at dawn", "a bomb exploded"). */
  alone?: boolean;
  /** Whether the noun by itself may open a mention when it is anchored; false for nouns too common elsewhere. */
  weakNoun?: boolean;
  /** Its verbs are everyday words: without a patient of its own kind they tell of no deed and part no sentence. */
  common?: boolean;
  /** The noun means a deed only where armed people are told with it: "an encounter with rebels", not "with the press". */
  armedNoun?: boolean;
};

const list = (words: string): string[] => words.split(",").map((word) => word.trim());

/** What a state puts up to guard itself, and the words that say it is put up only now. */
const facilities =
  "checkpoint, roadblock, border post, border checkpoint, frontier post, frontier checkpoint, guard post, outpost, watchtower, garrison, military base, military district, border unit";
const freshFacilities = list(facilities).flatMap((facility) => [`new ${facility}`, `additional ${facility}`]);

export const triggers: readonly Trigger[] = [
  {
    id: "kill",
    type: "attack",
    part: "harm",
    patient: "person",
    counts: "killed",
    verbs: list("kill, claim the life of, claim the lives of, leave dead"),
    nouns: list("killing, shooting death"),
  },
  {
    id: "murder",
    type: "attack",
    part: "deed",
    patient: "person",
    counts: "killed",
    verbs: list(
      "murder, slay, massacre, slaughter, behead, decapitate, execute, gun down, mow down, shoot dead, shoot to death, stab to death, beat to death, hack to death, axe to death, bludgeon to death, club to death, stone to death, burn to death, thrash to death, torture to death, crush to death, slit the throat of, slit the throats of, chop off the head of, burn alive, summarily execute, machete, strangle, lynch",
    ),
    nouns: list(
      "murder, slaying, massacre, slaughter, beheading, summary execution, extrajudicial execution, extrajudicial killing, mass killing, execution",
    ),
    parted: list(
      "burn ~ alive, beat ~ to death, stab ~ to death, shoot ~ dead, hack ~ to death, club ~ to death, stone ~ to death, batter ~ to death",
    ),
  },
  {
    id: "assassinate",
    type: "attack",
    part: "deed",
    tags: ["assassination"],
    patient: "person",
    counts: "killed",
    verbs: list("assassinate"),
    nouns: list("assassination, targeted killing"),
  },
  {
    id: "assassination-attempt",
    type: "attack",
    part: "deed",
    tags: ["assassination"],
    patient: "person",
    stage: "attempted",
    verbs: [],
    nouns: list(
      "assassination attempt, assassination bid, attempted assassination, attempted murder, murder attempt, attempt on his life, attempt on her life, attempt on the life, attempt against the life, attempt against his life",
    ),
  },
  {
    id: "injure",
    type: "attack",
    part: "harm",
    patient: "person",
    counts: "injured",
    verbs: list("wound, injure, maim, hurt"),
    nouns: [],
  },
  {
    id: "beat",
    type: "attack",
    part: "deed",
    patient: "person",
    counts: "injured",
    verbs: list("stab, torture, knife"),
    nouns: list("stabbing, knife attack, acid attack, machete attack"),
  },
  {
    id: "beat-up",
    type: "attack",
    part: "deed",
    patient: "person",
    verbs: list("beat up, savagely beat, pistol-whip, thrash, rough up, beat"),
    nouns: [],
  },
  {
    id: "shoot",
    type: "attack",
    part: "deed",
    weapon: "firearm",
    patient: "person",
    verbs: list("shoot, shoot and wound, shoot and kill, machine-gun, riddle with bullets"),
    nouns: list(
      "shooting, mass shooting, drive-by shooting, sniper fire, shooting attack, gun attack, armed attack, sniper attack",
    ),
  },
  {
    id: "fire-at",
    type: "attack",
    part: "deed",
    weapon: "firearm",
    patient: "hurtable",
    verbs: list(
      "fire on, fire upon, fire at, shoot at, open fire on, open fire at, open fire upon, fire indiscriminately at, open indiscriminate fire on, open indiscriminate fire at, open random fire at, strafe, spray with bullets",
    ),
    nouns: [],
  },
  {
    id: "firing",
    type: "attack",
    part: "deed",
    weapon: "firearm",
    patient: "person",
    armedNoun: true,
    verbs: [],
    nouns: list("firing"),
  },
  {
    id: "threaten",
    type: "attack",
    part: "deed",
    patient: "person",
    stage: "threatened",
    verbs: list("threaten, threaten with death, receive death threats"),
    nouns: [],
  },
  {
    id: "open-fire",
    type: "attack",
    part: "deed",
    weapon: "firearm",
    patient: "any",
    alone: true,
    verbs: list(
      "open fire, open indiscriminate fire, open random fire, open heavy fire, fire indiscriminately, open fire indiscriminately",
    ),
    nouns: [],
  },
  {
    id: "attack",
    type: "attack",
    part: "deed",
    patient: "hurtable",
    alone: true,
    verbs: list("attack, assault, ambush, storm, assail"),
    nouns: list(
      "attack, terrorist attack, terror attack, assault, ambush, armed assault, onslaught, rebel attack, guerrilla attack, criminal attack, terrorist action, guerrilla action, terrorist act, act of terrorism",
    ),
  },
  {
    id: "raid",
    type: "attack",
    part: "deed",
    patient: "hurtable",
    alone: true,
    verbs: list("raid"),
    nouns: list("raid"),
  },
  {
    id: "strike",
    type: "attack",
    part: "deed",
    patient: "hurtable",
    verbs: list("strike, hit, harass, target"),
    nouns: [],
    weakNoun: true,
  },
  {
    id: "bomb",
    type: "remote-explosive-landmine-ied",
    part: "deed",
    tags: ["bombing"],
    weapon: "bomb",
    patient: "hurtable",
    verbs: list("bomb, dynamite, blow up, car-bomb, firebomb, blast, plant bombs in, plant a bomb in, plant a bomb at"),
    nouns: list(
      "bombing, bomb attack, bomb blast, bomb explosion, car bombing, car bomb attack, car bomb explosion, dynamite attack, explosive attack, truck bombing, roadside bombing, bomb attempt, firebombing",
    ),
  },
  {
    id: "explode",
    type: "remote-explosive-landmine-ied",
    part: "blast",
    tags: ["bombing"],
    weapon: "bomb",
    patient: "any",
    alone: true,
    verbs: list("explode, blow up, go off, detonate, be detonated, be set off, set off, blow apart, rip through"),
    nouns: list("explosion, blast, detonation"),
  },
  {
    id: "suicide-bomb",
    type: "suicide-bomb",
    part: "deed",
    tags: ["bombing"],
    weapon: "suicide bomb",
    patient: "any",
    alone: true,
    verbs: list(
      "blow himself up, blow herself up, blow themselves up, detonate his vest, detonate his explosives, detonate her explosives, detonate an explosive vest, detonate his explosive vest",
    ),
    nouns: list(
      "suicide bombing, suicide attack, suicide bomb attack, suicide blast, suicide car bombing, suicide bomb blast",
    ),
  },
  {
    id: "grenade",
    type: "grenade",
    part: "deed",
    weapon: "grenade",
    patient: "any",
    alone: true,
    verbs: list(
      "throw a grenade, throw a hand grenade, throw grenades, hurl a grenade, hurl grenades, lob a grenade, lob grenades, toss a grenade, throw two grenades, hurl a hand grenade",
    ),
    nouns: list("grenade attack, hand grenade attack, grenade blast, grenade explosion"),
  },
  {
    id: "hurl",
    type: "attack",
    part: "deed",
    patient: "weapons",
    verbs: list("hurl, throw, lob, toss, plant, place, launch, fire"),
    nouns: [],
  },
  {
    id: "molotov",
    type: "attack",
    part: "deed",
    tags: ["arson"],
    weapon: "incendiary bomb",
    patient: "any",
    alone: true,
    verbs: list(
      "throw a molotov cocktail, throw molotov cocktails, hurl molotov cocktails, throw petrol bombs, hurl petrol bombs, throw incendiary bombs",
    ),
    nouns: list("petrol bomb attack, molotov cocktail attack, arson attack"),
  },
  {
    id: "shell",
    type: "shelling-artillery-missile-attack",
    part: "deed",
    weapon: "artillery",
    patient: "hurtable",
    verbs: list(
      "shell, bombard, mortar, fire rockets at, fire mortars at, fire missiles at, fire rockets into, fire mortar shells at, pound",
    ),
    nouns: list(
      "shelling, bombardment, mortar attack, rocket attack, missile attack, missile strike, artillery fire, rocket fire, mortar fire, artillery strike, artillery attack, artillery barrage, rocket barrage",
    ),
  },
  {
    id: "impact",
    type: "shelling-artillery-missile-attack",
    part: "deed",
    patient: "any",
    alone: true,
    verbs: list("fall on, land on, land in, slam into, rain down on, rain on"),
    nouns: [],
  },
  {
    id: "air-strike",
    type: "air-drone-strike",
    part: "deed",
    weapon: "aircraft",
    patient: "hurtable",
    verbs: [],
    nouns: list(
      "airstrike, air strike, air raid, drone strike, drone attack, aerial bombing, aerial bombardment, air attack, helicopter attack, bombing raid, aerial attack, air bombardment",
    ),
  },
  {
    id: "landmine",
    type: "remote-explosive-landmine-ied",
    part: "deed",
    weapon: "landmine",
    patient: "any",
    alone: true,
    verbs: list(
      "step on a mine, step on a landmine, hit a landmine, hit a mine, drive over a mine, run over a mine, strike a landmine",
    ),
    nouns: list(
      "landmine explosion, mine explosion, ied attack, ied blast, mine blast, roadside bomb blast, ied explosion, landmine blast",
    ),
  },
  {
    id: "chemical",
    type: "chemical-weapon",
    part: "deed",
    weapon: "chemical agent",
    patient: "hurtable",
    verbs: list("gas"),
    nouns: list(
      "chemical attack, chemical weapons attack, gas attack, poison gas attack, nerve gas attack, sarin attack, chlorine attack",
    ),
  },
  {
    id: "use-chemicals",
    common: true,
    type: "chemical-weapon",
    part: "deed",
    weapon: "chemical agent",
    patient: "chemicals",
    verbs: list("use, drop, release, fire, deploy, launch, spread, expose"),
    nouns: [],
  },
  {
    id: "clash",
    type: "armed-clash",
    part: "deed",
    patient: "any",
    alone: true,
    verbs: list(
      "clash, exchange fire, exchange gunfire, trade fire, battle, engage in combat, fight gun battles, fight a gun battle, engage in a gun battle, engage in a gunfight, engage in a gunbattle, exchange shots, repel an attack, fight off, fight",
    ),
    nouns: list(
      "clash, armed clash, firefight, gunfight, gun battle, shootout, shoot out, skirmish, exchange of fire, exchange of gunfire, fighting, heavy fighting, combat, battle, gunbattle, armed confrontation, fierce fighting, fire fight, exchange of shots, fire-exchange",
    ),
  },
  {
    id: "encounter",
    type: "armed-clash",
    part: "deed",
    patient: "any",
    armedNoun: true,
    verbs: [],
    nouns: list("encounter, gun duel, confrontation, retaliatory fire, retaliatory firing"),
  },
  {
    id: "incursion",
    type: "armed-clash",
    part: "deed",
    tags: ["armed-incursion"],
    patient: "place",
    verbs: list(
      "invade, infiltrate, infiltrate into, launch raids into, launch raids, launch incursions into, cross into, storm into, push into",
    ),
    nouns: list(
      "incursion, armed incursion, cross-border raid, invasion, infiltration, armed infiltration, insurgent incursion, cross-border attack",
    ),
  },
  {
    id: "overrun",
    type: "non-state-actor-overtakes-territory",
    part: "deed",
    patient: "place",
    verbs: list(
      "overrun, capture, seize, take control of, seize control of, occupy, take over, conquer, gain control of, take the control of",
    ),
    nouns: [],
  },
  {
    id: "regain",
    common: true,
    type: "government-regains-territory",
    part: "deed",
    patient: "place",
    verbs: list(
      "recapture, retake, regain control of, regain, recover, take back, win back, free, wrest control of, recover control of, liberate, drive out of",
    ),
    nouns: [],
  },
  {
    id: "hand-over-territory",
    type: "non-violent-transfer-of-territory",
    part: "response",
    patient: "place",
    verbs: list(
      "withdraw from, pull out of, pull back from, hand over control of, cede, abandon positions in, hand over",
    ),
    nouns: [],
  },
  {
    id: "sexual-violence",
    type: "sexual-violence",
    part: "deed",
    patient: "person",
    verbs: list("rape, gang-rape, sexually assault, sexually abuse, molest, sexually harass, sexually exploit"),
    nouns: list(
      "rape, gang rape, sexual assault, mass rape, sexual violence, sexual abuse, molestation, sexual slavery, sexual exploitation",
    ),
  },
  {
    id: "abduct",
    type: "abduction-forced-disappearance",
    part: "deed",
    patient: "person",
    counts: "abducted",
    verbs: list(
      "kidnap, abduct, take hostage, seize hostage, hold hostage, take captive, snatch, forcibly disappear, hold captive, take as hostage, take as hostages, take hostages, hold for ransom",
    ),
    nouns: list(
      "kidnapping, abduction, hostage-taking, forced disappearance, enforced disappearance, kidnap, mass kidnapping, mass abduction",
    ),
    parted: list("take ~ hostage, take ~ captive, seize ~ hostage"),
  },
  {
    id: "hijack",
    type: "abduction-forced-disappearance",
    part: "deed",
    patient: "thing",
    verbs: list("hijack, skyjack, commandeer"),
    nouns: list("hijacking, air piracy, plane hijacking"),
  },
  {
    id: "riot",
    type: "violent-demonstration",
    part: "deed",
    patient: "any",
    alone: true,
    verbs: list(
      "riot, throw stones at, hurl stones at, pelt, go on the rampage, go on a rampage, run riot, turn violent, descend into violence, spiral into violence",
    ),
    nouns: list(
      "riot, rioting, violent protest, violent demonstration, stone-throwing, stone-pelting, stone pelting, street violence",
    ),
  },
  {
    id: "mob",
    type: "mob-violence",
    part: "deed",
    patient: "person",
    verbs: [],
    nouns: list("lynching, mob attack, mob violence, communal violence, intercommunal violence"),
  },
  {
    id: "suppress",
    common: true,
    type: "protest-with-intervention",
    part: "deed",
    patient: "rally",
    verbs: list(
      "suppress, disperse, break up, crush, quell, quash, crack down on, tear-gas, pepper-spray, chase away, baton-charge, halt",
    ),
    nouns: [],
  },
  {
    id: "suppress-violently",
    common: true,
    type: "excessive-force-against-protesters",
    part: "deed",
    patient: "rally",
    verbs: list(
      "beat, shoot, kill, open fire on, fire on, fire at, use excessive force to disperse, use excessive force against, use live ammunition against, use live bullets against",
    ),
    nouns: [],
  },
  {
    id: "excessive-force",
    type: "excessive-force-against-protesters",
    part: "deed",
    patient: "any",
    verbs: list(
      "fire on protesters, fire on demonstrators, open fire on protesters, open fire on demonstrators, fire into the crowd, shoot protesters, shoot demonstrators, fire at protesters, fire at demonstrators",
    ),
    nouns: [],
    alone: true,
  },
  {
    id: "disperse",
    type: "protest-with-intervention",
    part: "deed",
    patient: "any",
    verbs: list(
      "disperse protesters, disperse demonstrators, disperse the protesters, disperse the demonstrators, disperse a demonstration, disperse a protest, disperse crowds, disperse the crowd, break up a demonstration, break up a protest, break up a rally, fire tear gas at, tear-gas, use tear gas against, use water cannon against, disperse a mob, disperse the mob, disperse mobs, disperse rioters, disperse the rioters, baton-charge, baton charge, lathi-charge, lathicharge, fire tear gas, fire teargas, fire tear-gas, fire tear gas shells, fire teargas shells, burst tear gas shells, burst teargas shells, lob tear gas shells, lob teargas shells, use tear gas, use water cannon, resort to a baton charge, resort to baton charge, resort to lathi-charge, resort to lathicharge, fire rubber bullets, use batons",
    ),
    nouns: list("baton charge, lathi-charge, lathicharge, lathi charge, teargas shelling"),
    alone: true,
  },
  {
    id: "protest",
    type: "peaceful-protest",
    part: "deed",
    patient: "any",
    alone: true,
    verbs: list(
      "demonstrate, protest, march, rally, stage a protest, stage a demonstration, hold a protest, hold a demonstration, hold a rally, take to the streets, march through, march on, stage a sit-in, stage a rally, rally outside, protest outside, gather to protest, stage rallies, stage protests, stage demonstrations, stage sit-ins, hold protests, hold rallies, take out a march, take out a rally, take out a procession, take out a protest march, form a human chain, hold a vigil, hold a march, hold demonstrations, join a march, join a protest, turn out to demand, picket",
    ),
    nouns: list(
      "protest, demonstration, protest march, sit-in, protest rally, anti-government rally, anti-government protest, street protest, peaceful protest, peaceful march, peaceful demonstration, peaceful rally, mass protest, human chain, candlelight vigil, die-in",
    ),
  },
  {
    id: "arson",
    type: "looting-property-destruction",
    part: "deed",
    tags: ["arson"],
    patient: "thing",
    verbs: list("set fire to, set on fire, set ablaze, torch, burn down, burn, set alight, set afire, light on fire"),
    nouns: list("arson, burning"),
    weakNoun: true,
    parted: list("set ~ ablaze, set ~ afire, set ~ alight, set ~ on fire"),
  },
  {
    id: "destroy",
    type: "looting-property-destruction",
    part: "harm",
    patient: "thing",
    verbs: list(
      "destroy, damage, sink, vandalize, vandalise, ransack, wreck, demolish, partially destroy, heavily damage, sabotage, topple, knock down",
    ),
    nouns: list("sabotage, act of sabotage, sabotage attack, vandalism"),
  },
  {
    id: "rob",
    type: "looting-property-destruction",
    part: "deed",
    tags: ["robbery"],
    patient: "goods",
    verbs: list("rob, hold up"),
    nouns: list("robbery, armed robbery, bank robbery, heist, bank heist"),
  },
  {
    id: "loot",
    type: "looting-property-destruction",
    part: "deed",
    tags: ["robbery"],
    patient: "goods",
    verbs: list("loot, plunder, pillage, rob and burn"),
    nouns: list("looting"),
  },
  {
    id: "steal",
    type: "looting-property-destruction",
    part: "deed",
    tags: ["robbery"],
    patient: "loot",
    verbs: list("steal, make off with, drive off with"),
    nouns: list("theft of weapons, theft of explosives, theft of arms"),
  },
  {
    id: "work-stoppage",
    type: "other",
    part: "deed",
    tags: ["forced-work-stoppage"],
    patient: "any",
    alone: true,
    verbs: list(
      "impose an armed strike, declare an armed strike, call an armed strike, order a transportation stoppage",
    ),
    nouns: list("armed strike, transportation stoppage, transport stoppage, traffic stoppage, forced work stoppage"),
  },
  {
    id: "arrest",
    type: "arrests",
    part: "response",
    patient: "person",
    counts: "arrested",
    verbs: list(
      "arrest, detain, apprehend, capture, round up, take into custody, take into police custody, nab, seize, imprison",
    ),
    nouns: list("arrest, mass arrest, detention, capture"),
    parted: list("take ~ into custody"),
  },
  {
    id: "seize-weapons",
    type: "disrupted-weapons-use",
    part: "response",
    patient: "weapons",
    verbs: list(
      "seize, confiscate, capture, clear, destroy, defuse, deactivate, disarm, discover, intercept, recover, find, uncover, safely detonate, dismantle, unearth, stumble upon, retrieve, dig out, dig up, impound, haul, shoot down",
    ),
    nouns: list(
      "weapons cache, arms cache, weapons seizure, seizure of weapons, seizure of arms, seizure of explosives, arms seizure",
    ),
    weakNoun: true,
  },
  {
    id: "agreement",
    type: "agreement",
    part: "response",
    patient: "any",
    alone: true,
    verbs: list(
      "sign a peace agreement, sign a ceasefire, sign a cease-fire, sign a peace deal, agree to a ceasefire, agree to a truce, declare a ceasefire, declare a truce, sign a truce, reach a ceasefire, sign an agreement on, sign a security agreement, sign a peace accord, agree on a ceasefire, sign a treaty, sign a border agreement, announce a ceasefire, exchange prisoners, sign a security pact, declare a unilateral ceasefire, declare a unilateral truce, swap prisoners, exchange prisoners of war",
    ),
    nouns: list("prisoner exchange, prisoner swap"),
  },
  {
    id: "exchange",
    type: "agreement",
    part: "response",
    patient: "captives",
    verbs: list("exchange, swap"),
    nouns: [],
  },
  {
    id: "accord",
    common: true,
    type: "agreement",
    part: "response",
    patient: "accord",
    verbs: list(
      "sign, reach, agree, agree on, agree to, announce, declare, extend, conclude, broker, strike, accept, start, begin, resume, hold, join, observe, honour, honor, enter, welcome",
    ),
    nouns: list("evacuation deal, prisoner exchange deal, exchange of prisoners"),
  },
  {
    id: "deport",
    type: "other",
    part: "response",
    tags: ["deportation"],
    patient: "person",
    counts: "deported",
    verbs: list("deport, expel, extradite"),
    nouns: list("deportation, expulsion, extradition, mass deportation, mass expulsion"),
  },
  {
    id: "displace",
    type: "other",
    part: "harm",
    tags: ["displacement"],
    patient: "person",
    counts: "displaced",
    verbs: list(
      "displace, uproot, evacuate, drive from their homes, force from their homes, force to flee, flee their homes, flee the fighting, flee the violence, flee, be left homeless",
    ),
    nouns: list("mass displacement"),
  },
  {
    id: "trial",
    type: "other",
    part: "response",
    tags: ["trial"],
    patient: "person",
    verbs: list(
      "sentence, convict, indict, acquit, find guilty, jail, go on trial, stand trial, put on trial, sentence to death, sentence to life, hand down a sentence",
    ),
    nouns: list("court-martial"),
    alone: true,
  },
  {
    id: "exercise",
    type: "other",
    part: "response",
    tags: ["military-exercise"],
    patient: "any",
    verbs: [],
    nouns: list(
      "military exercise, military maneuver, military manoeuvre, anti-terrorism maneuver, anti-terrorism manoeuvre, anti-terrorism exercise, antiterrorism exercise, counterterrorism exercise, anti-terrorist exercise, anti-terrorist maneuver, war game, naval exercise, joint exercise, joint maneuver, joint manoeuvre, live-fire exercise, military drill, naval drill, army exercise, command-post exercise, counter-terrorism drill, anti-terror drill, air force exercise",
    ),
  },
  {
    id: "operation",
    type: "other",
    part: "response",
    tags: ["security-measure"],
    patient: "any",
    verbs: list("launch a manhunt, comb the area, launch a sweep"),
    nouns: list(
      "counterinsurgency operation, counter-insurgency operation, counterterrorism operation, counter-terrorism operation, anti-terrorist operation, anti-terrorism operation, security operation, search operation, military operation, manhunt, security sweep, clearing operation, cordon-and-search operation, special operation",
    ),
    alone: true,
  },
  {
    id: "force-operation",
    type: "other",
    part: "response",
    tags: ["security-measure"],
    patient: "any",
    armedNoun: true,
    verbs: [],
    nouns: list("operation, search, sweep, flag march, combing operation, cordon and search"),
  },
  {
    id: "surrender",
    type: "agreement",
    part: "response",
    tags: ["surrender"],
    patient: "any",
    alone: true,
    verbs: list(
      "surrender, turn himself in, turn herself in, turn themselves in, give himself up, give herself up, give themselves up",
    ),
    nouns: [],
  },
  {
    id: "troop-movement",
    common: true,
    type: "change-to-group-activity",
    part: "response",
    tags: ["security-measure"],
    patient: "troops",
    verbs: list(
      "deploy, redeploy, dispatch, despatch, send, move, mobilize, mobilise, forward, mass, withdraw, pull out, relocate",
    ),
    nouns: [],
  },
  {
    id: "security-measure",
    type: "other",
    part: "response",
    tags: ["security-measure"],
    patient: "any",
    alone: true,
    verbs: list(
      "step up security, step up security measures, tighten security, tighten border controls, increase security, reinforce security, impose a curfew, declare a state of emergency, declare martial law, impose martial law, declare a state of siege, close the border, close its border, close its borders, seal the border, impose a ban, raise the alert level, introduce security measures, introduce measures, introduce new measures, introduce a number of measures, introduce a series of measures, adopt measures, adopt a number of measures, announce measures, announce a series of measures, set up checkpoints, set up new checkpoints, erect checkpoints, extend the curfew, lift the curfew, extend the state of emergency, beef up security, beef up patrols, step up patrols, strengthen security, impose a state of emergency",
    ),
    nouns: freshFacilities,
  },
  {
    id: "policing",
    type: "other",
    part: "response",
    tags: ["security-measure"],
    patient: "any",
    alone: true,
    verbs: list(
      "patrol, deploy, clamp curfew, clamp a curfew, clamp an indefinite curfew, impose curfew, impose an indefinite curfew, impose night curfew, relax curfew, relax the curfew, stage a flag march, conduct a flag march, hold a flag march, intensify patrolling, step up patrolling, use force, use minimum force, escort, bring the situation under control, comb, rescue, frisk, conduct a search, conduct searches, search",
    ),
    nouns: list("curfew, indefinite curfew, night curfew, police raid, combing operation, police patrol"),
  },
  {
    id: "establish-base",
    common: true,
    type: "headquarters-or-base-established",
    part: "response",
    patient: "base",
    verbs: list("set up, establish, build, create, open, erect, inaugurate, construct"),
    nouns: [],
  },
  {
    id: "training-camp",
    type: "headquarters-or-base-established",
    part: "response",
    tags: ["training-camp"],
    patient: "any",
    alone: true,
    verbs: list(
      "set up a training camp, set up training camps, establish a training camp, establish training camps, establish camps, set up camps, establish a camp, set up a camp",
    ),
    nouns: [],
  },
  {
    id: "recruit",
    type: "other",
    part: "response",
    tags: ["recruitment"],
    patient: "person",
    verbs: list("forcibly recruit, forcibly conscript, press-gang"),
    nouns: list("forced recruitment, recruitment of child soldiers, forced conscription"),
  },
  {
    id: "group-activity",
    type: "change-to-group-activity",
    part: "response",
    patient: "any",
    alone: true,
    verbs: list(
      "lay down their arms, lay down their weapons, lay down arms, demobilize, demobilise, disband, split from, pledge allegiance to, merge with, defect",
    ),
    nouns: [],
  },
];
