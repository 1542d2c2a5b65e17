/** The 25 ACLED sub-types under their six event types, and the tags analysts add to them. */
export const acled = {
  battles: ["government-regains-territory", "non-state-actor-overtakes-territory", "armed-clash"],
  "explosions-remote-violence": [
    "chemical-weapon",
    "air-drone-strike",
    "suicide-bomb",
    "shelling-artillery-missile-attack",
    "remote-explosive-landmine-ied",
    "grenade",
  ],
  "violence-against-civilians": ["sexual-violence", "attack", "abduction-forced-disappearance"],
  protests: ["peaceful-protest", "protest-with-intervention", "excessive-force-against-protesters"],
  riots: ["violent-demonstration", "mob-violence"],
  "strategic-developments": [
    "agreement",
    "arrests",
    "change-to-group-activity",
    "disrupted-weapons-use",
    "headquarters-or-base-established",
    "looting-property-destruction",
    "non-violent-transfer-of-territory",
    "other",
  ],
} as const;

export type AcledEventType = keyof typeof acled;
export type AcledSubType = (typeof acled)[AcledEventType][number];

export const subTypes = Object.values(acled).flat() as [AcledSubType, ...AcledSubType[]];

/** The event type a sub-type belongs to. */
export const eventTypeOf = (subType: AcledSubType): AcledEventType =>
  (Object.keys(acled) as AcledEventType[]).find((type) => (acled[type] as readonly string[]).includes(subType))!;

const violent = new Set<AcledEventType>([
  "battles",
  "explosions-remote-violence",
  "violence-against-civilians",
  "riots",
]);
/** Whether a sub-type counts as violence in the threat score. */
export const isViolent = (subType: AcledSubType): boolean =>
  subType === "excessive-force-against-protesters" || violent.has(eventTypeOf(subType));

export const tags = [
  "armed-incursion",
  "assassination",
  "arson",
  "bombing",
  "deportation",
  "displacement",
  "forced-work-stoppage",
  "military-exercise",
  "recruitment",
  "robbery",
  "security-measure",
  "surrender",
  "training-camp",
  "trial",
  "warning",
] as const;
export type Tag = (typeof tags)[number];
