/** plover_gsr: one sentence's event by PLOVER's names, who acts and who is acted on. */
import type { Stance } from "../../shared/facts/claim.ts";
import type { AcledSubType, Tag } from "../../shared/facts/event-types.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { namesIn } from "./mention-values.ts";
import { type Told, toldBy } from "./told.ts";

const names: Partial<Record<AcledSubType, string>> = {
  agreement: "AGREE",
  "armed-clash": "FIGHT",
  "government-regains-territory": "FIGHT",
  "non-state-actor-overtakes-territory": "FIGHT",
  "shelling-artillery-missile-attack": "FIGHT",
  "air-drone-strike": "FIGHT",
  attack: "ASSAULT",
  "sexual-violence": "ASSAULT",
  "chemical-weapon": "ASSAULT",
  "suicide-bomb": "ASSAULT",
  "remote-explosive-landmine-ied": "ASSAULT",
  grenade: "ASSAULT",
  "abduction-forced-disappearance": "ASSAULT",
  "peaceful-protest": "PROTEST",
  "protest-with-intervention": "PROTEST",
  "excessive-force-against-protesters": "PROTEST",
  "violent-demonstration": "PROTEST",
  "mob-violence": "PROTEST",
  arrests: "COERCE",
  "disrupted-weapons-use": "COERCE",
  "looting-property-destruction": "COERCE",
  "non-violent-transfer-of-territory": "RETREAT",
  "change-to-group-activity": "RETREAT",
};
/** What ACLED has no type of its own for, by our tags. */
const tagged: Partial<Record<Tag, string>> = {
  "security-measure": "COERCE",
  deportation: "COERCE",
  "military-exercise": "MOBILIZE",
};
const stances: Partial<Record<Stance, string>> = {
  threatens: "THREATEN",
  accuses: "DISAPPROVE",
  denies: "REJECT",
};

/** A sentence has one event: what is told as happening, else what somebody is told to have said. */
const events = ({ facts }: Seen): Told[] => [
  ...facts.mentions.flatMap((mention) => {
    const ours = names[mention.type] ?? mention.tags.map((tag) => tagged[tag]).find((name) => name !== undefined);
    const name = mention.stage === "threatened" ? "THREATEN" : ours;
    return name === undefined ? [] : [toldBy(name, mention)];
  }),
  ...facts.claims.flatMap((claim) => {
    const name = stances[claim.stance];
    return name === undefined ? [] : [toldBy(name, claim)];
  }),
];

/** Who acts: the doers, else those whose words are the event. */
const sources = ({ facts }: Seen): Told[] => {
  const doers = [...namesIn("perpetrator", facts.mentions), ...namesIn("party", facts.mentions)];
  if (doers.length > 0) return doers;
  return facts.claims.flatMap((claim) =>
    stances[claim.stance] !== undefined && claim.speaker.name !== null ? [toldBy(claim.speaker.name, claim)] : [],
  );
};

export const adapter = factSheet("plover_gsr", {
  event: { kind: "label", read: events },
  sources: { kind: "strings", read: sources },
  targets: { kind: "strings", read: ({ facts }) => namesIn("target", facts.mentions) },
});
