/** petrarch: who acts on whom in made-up countries; actors go by the first three letters of their names, deeds by CAMEO's roots. */
import type { AcledSubType } from "../../shared/facts/event-types.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { actorsIn } from "./mention-values.ts";
import { type Told, toldBy } from "./told.ts";

const roots: Partial<Record<AcledSubType, string>> = {
  agreement: "05",
  "peaceful-protest": "14",
  "protest-with-intervention": "14",
  "violent-demonstration": "14",
  "mob-violence": "14",
  arrests: "17",
  "looting-property-destruction": "17",
  "excessive-force-against-protesters": "17",
  attack: "18",
  "sexual-violence": "18",
  "suicide-bomb": "18",
  "remote-explosive-landmine-ied": "18",
  grenade: "18",
  "abduction-forced-disappearance": "18",
  "armed-clash": "19",
  "shelling-artillery-missile-attack": "19",
  "air-drone-strike": "19",
  "government-regains-territory": "19",
  "non-state-actor-overtakes-territory": "19",
  "chemical-weapon": "20",
};

const rootOf = (mention: Mention): string | undefined =>
  mention.stage === "threatened" ? "13" : mention.tags.includes("deportation") ? "17" : roots[mention.type];

const codesIn = (mention: Mention, role: "perpetrator" | "target" | "party"): string[] =>
  actorsIn(mention, role).map(({ name }) => name.slice(0, 3).toUpperCase());

/** Parties of a clash act on each other. */
const dyadsOf = (mention: Mention): { source: string; target: string }[] => {
  const parties = codesIn(mention, "party");
  return [
    ...parties.flatMap((source) => parties.filter((target) => target !== source).map((target) => ({ source, target }))),
    ...codesIn(mention, "perpetrator").flatMap((source) =>
      codesIn(mention, "target").map((target) => ({ source, target })),
    ),
  ];
};

const dyads = ({ facts }: Seen): Told[] =>
  facts.mentions.flatMap((mention) => {
    const type = rootOf(mention);
    return type === undefined ? [] : dyadsOf(mention).map((dyad) => toldBy({ type, ...dyad }, mention));
  });

export const adapter = factSheet("petrarch", {
  roots: {
    kind: "set",
    read: ({ facts }) =>
      facts.mentions.flatMap((mention) => {
        const root = rootOf(mention);
        return root === undefined ? [] : [toldBy(root, mention)];
      }),
  },
  dyads: { kind: "records", read: dyads },
});
