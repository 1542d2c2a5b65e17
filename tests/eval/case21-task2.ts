/** case21_task2: the type of a news snippet; ours are ACLED's, so only the spelling differs. */
import type { AcledSubType } from "../../shared/facts/event-types.ts";
import type { NoticeKind } from "../../shared/facts/notice.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { type Told, toldBy } from "./told.ts";

const names: Record<AcledSubType, string> = {
  "government-regains-territory": "GOV_REGAINS_TERIT",
  "non-state-actor-overtakes-territory": "NON_STATE_ACTOR_OVERTAKES_TER",
  "armed-clash": "ARMED_CLASH",
  "chemical-weapon": "CHEM_WEAP",
  "air-drone-strike": "AIR_STRIKE",
  "suicide-bomb": "SUIC_BOMB",
  "shelling-artillery-missile-attack": "ART_MISS_ATTACK",
  "remote-explosive-landmine-ied": "REM_EXPLOS",
  grenade: "GRENADE",
  "sexual-violence": "SEX_VIOL",
  attack: "ATTACK",
  "abduction-forced-disappearance": "ABDUCT_DISSAP",
  "peaceful-protest": "PEACE_PROTEST",
  "protest-with-intervention": "PROTEST_WITH_INTER",
  "excessive-force-against-protesters": "FORCE_AGAINST_PROTEST",
  "violent-demonstration": "VIOL_DEMONSTR",
  "mob-violence": "MOB_VIOL",
  agreement: "AGREEMENT",
  arrests: "ARREST",
  "change-to-group-activity": "CHANGE_TO_GROUP_ACT",
  "disrupted-weapons-use": "DISR_WEAP",
  "headquarters-or-base-established": "HQ_ESTABLISHED",
  "looting-property-destruction": "PROPERTY_DISTRUCT",
  "non-violent-transfer-of-territory": "NON_VIOL_TERRIT_TRANSFER",
  other: "OTHER",
};

/** What the set has beside ACLED's types. */
const beside: Partial<Record<NoticeKind, string>> = {
  "natural-hazard": "NATURAL_DISASTER",
  accident: "MAN_MADE_DISASTER",
  "profit-crime": "ORG_CRIME",
  diplomacy: "DIPLO",
};

/** A snippet has one type: a claim of responsibility is one of its own, else what is told first. */
const typeOf = ({ facts }: Seen): Told[] => {
  const claimed = facts.claims.find(({ stance }) => stance === "claims-responsibility");
  if (claimed) return [toldBy("ATTRIB", claimed)];
  const told = facts.mentions.map((mention) =>
    toldBy(mention.tags.includes("robbery") ? "ORG_CRIME" : names[mention.type], mention),
  );
  const noticed = facts.notices.flatMap((notice) => {
    const name = beside[notice.kind];
    return name === undefined ? [] : [toldBy(name, notice)];
  });
  return [...told, ...noticed].slice(0, 1);
};

export const adapter = factSheet("case21_task2", { type: { kind: "label", read: typeOf } });
