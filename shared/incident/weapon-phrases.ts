/** What a weapon adds to the name of a happening. */

type WeaponPhrase = {
  weapon: RegExp;
  /** What an attack with it is called. */
  attack: string;
  /** What an explosion of it is called. */
  explosion?: string;
  /** Its place behind another noun: "an assassination attempt with a grenade". */
  means: string;
};

/** First that applies. */
const weaponPhrases: readonly WeaponPhrase[] = [
  { weapon: /grenade/iu, attack: "a grenade attack", means: "with a grenade" },
  {
    weapon: /car[- ]bomb|vehicle[- ]bomb/iu,
    attack: "a car bomb attack",
    explosion: "a car bomb explosion",
    means: "with a car bomb",
  },
  { weapon: /\bmine|landmine/iu, attack: "a mine attack", explosion: "a mine explosion", means: "with a mine" },
  {
    weapon: /bomb|explosive|\bied\b|dynamite|\btnt\b/iu,
    attack: "a bomb attack",
    explosion: "a bomb explosion",
    means: "with a bomb",
  },
  { weapon: /rocket|missile/iu, attack: "a rocket attack", means: "with rockets" },
  { weapon: /mortar|artillery|shell/iu, attack: "a mortar attack", means: "with mortars" },
  { weapon: /kni(?:fe|ves)|machete|dagger|blade/iu, attack: "a knife attack", means: "with a knife" },
  { weapon: /\baxe?s?\b/iu, attack: "an axe attack", means: "with an axe" },
  {
    weapon: /firearm|\bguns?\b|machine[- ]?gun|rifle|pistol|revolver|shotgun|kalashnikov|\bak-?\d*\b/iu,
    attack: "a gun attack",
    means: "with firearms",
  },
  { weapon: /petrol bomb|molotov|fire ?bomb/iu, attack: "a firebomb attack", means: "with firebombs" },
  { weapon: /poison|cyanide/iu, attack: "a poison attack", means: "with poison" },
  { weapon: /stone|rock\b|rocks\b/iu, attack: "an attack with stones", means: "with stones" },
];

export const weaponPhrase = (weapon: string | undefined): WeaponPhrase | undefined =>
  weapon === undefined ? undefined : weaponPhrases.find((phrase) => phrase.weapon.test(weapon));
