/** Sentences that tell of one happening, with what must be read in them: one long table of cases. */
import { describe, expect, it } from "vitest";
import type { Mention } from "../../../shared/facts/mention.ts";
import { factsOf } from "./a-report.ts";

type Wanted = Partial<Pick<Mention, "type" | "stage" | "timeStatus" | "weapon">> & {
  killed?: [number, number | null];
  injured?: [number, number | null];
  abducted?: [number, number | null];
  arrested?: [number, number | null];
  deported?: [number, number | null];
  displaced?: [number, number | null];
  by?: string;
  target?: string;
  tag?: Mention["tags"][number];
  place?: string;
  day?: string;
};
const done = { stage: "accomplished", timeStatus: "news" } as const;

const told: Record<string, readonly [sentence: string, wanted: Wanted][]> = {
  "killings and attacks": [
    [
      "Gunmen killed three farmers near Osh on Friday.",
      { ...done, type: "attack", killed: [3, 3], by: "Gunmen", target: "farmers", place: "Osh", day: "2024-05-17" },
    ],
    ["Rebels attacked and damaged a ferry near Osh on Friday.", { ...done, by: "Rebels", place: "Osh" }],
    [
      "Three farmers were killed by gunmen near Osh on Friday.",
      { ...done, type: "attack", killed: [3, 3], by: "gunmen", target: "farmers" },
    ],
    [
      "A judge was shot dead outside his home in Lima on Tuesday.",
      { ...done, type: "attack", killed: [1, 1], target: "judge", place: "Lima" },
    ],
    [
      "Unknown assailants murdered a priest in Ayacucho on 12 May.",
      { ...done, type: "attack", killed: [1, 1], by: "Unknown assailants", day: "2024-05-12" },
    ],
    [
      "Militants massacred at least 20 villagers in Batken on Monday.",
      { ...done, type: "attack", killed: [20, null], by: "Militants" },
    ],
    [
      "Bandits attacked a bus near Maiduguri on Wednesday, killing five passengers and wounding nine.",
      { ...done, type: "attack", killed: [5, 5], injured: [9, 9], by: "Bandits" },
    ],
    ["Rebels ambushed a food convoy outside Batken on Thursday.", { ...done, type: "attack", by: "Rebels" }],
    [
      "Two men on a motorcycle shot and wounded a reporter in Lima on Monday.",
      { ...done, type: "attack", injured: [1, 1], target: "reporter", weapon: "firearm" },
    ],
    ["Attackers stabbed two students in Osh on Sunday.", { ...done, type: "attack", injured: [2, 2], by: "Attackers" }],
    [
      "Dozens of villagers were killed when militiamen stormed a market in Maiduguri on Saturday.",
      { ...done, type: "attack", killed: [24, null] },
    ],
    [
      "Boko Haram fighters beheaded two woodcutters near Maiduguri on Sunday.",
      { ...done, type: "attack", killed: [2, 2], by: "Boko Haram" },
    ],
    ["Between 10 and 15 herders were killed by gunmen in Batken on Monday.", { ...done, killed: [10, 15] }],
    [
      "A gunman killed the mayor of Osh, Aibek Toktomov, on Monday.",
      { ...done, type: "attack", killed: [1, 1], by: "gunman", target: "Aibek Toktomov" },
    ],
    [
      "Four separatists were left dead in a shoot-out at Osh on Friday.",
      { ...done, type: "armed-clash", killed: [4, 4] },
    ],
  ],
  assassinations: [
    [
      "The governor of Batken was assassinated on Monday.",
      { ...done, type: "attack", tag: "assassination", killed: [1, 1], target: "governor" },
    ],
    [
      "The minister survived an assassination attempt in Dushanbe on Sunday.",
      { type: "attack", tag: "assassination", stage: "attempted" },
    ],
    [
      "Colonel Daniyar Esenov survived a grenade attack in Osh on Sunday staged by unknown attackers.",
      { type: "grenade", stage: "attempted", weapon: "grenade", by: "unknown attackers" },
    ],
    [
      "Gunmen tried to kill the prosecutor in Lima on Tuesday.",
      { type: "attack", stage: "attempted", target: "prosecutor" },
    ],
    [
      "Rebels attempted to assassinate the police chief in Osh on Monday.",
      { stage: "attempted", tag: "assassination", target: "police chief" },
    ],
  ],
  "bombs and blasts": [
    [
      "A car bomb exploded outside a bank in Lima on Monday, killing two guards.",
      { ...done, type: "remote-explosive-landmine-ied", tag: "bombing", killed: [2, 2], weapon: "car bomb" },
    ],
    [
      "Guerrillas bombed a bridge near Ayacucho on Tuesday.",
      { ...done, type: "remote-explosive-landmine-ied", by: "Guerrillas" },
    ],
    [
      "A suicide bombing at a mosque in Maiduguri killed 12 worshippers on Friday.",
      { ...done, type: "suicide-bomb", killed: [12, 12] },
    ],
    [
      "A suicide bomber blew himself up at a checkpoint in Maiduguri on Thursday, wounding six soldiers.",
      { ...done, type: "suicide-bomb", injured: [6, 6] },
    ],
    [
      "Two men hurled a grenade at a police station in Osh on Saturday.",
      { ...done, type: "grenade", weapon: "grenade" },
    ],
    ["A roadside bomb struck a patrol near Batken on Sunday, killing one soldier.", { ...done, killed: [1, 1] }],
    [
      "The blast of a homemade bomb injured four shoppers in Lima on Wednesday.",
      { ...done, type: "remote-explosive-landmine-ied", injured: [4, 4] },
    ],
    [
      "Dynamite attacks damaged two banks in Lima on Monday.",
      { ...done, type: "remote-explosive-landmine-ied", weapon: "dynamite" },
    ],
    [
      "A farmer stepped on a landmine near Batken on Friday and lost a leg.",
      { ...done, type: "remote-explosive-landmine-ied", weapon: "landmine" },
    ],
    [
      "Police defused a bomb outside the ministry in Dushanbe on Monday.",
      { type: "disrupted-weapons-use", stage: "foiled" },
    ],
    [
      "Two officials are being held hostage by rebels near Osh.",
      { type: "abduction-forced-disappearance", abducted: [2, 2], by: "rebels" },
    ],
    [
      "Rosa Torvald has died from gunshot wounds, her party reported.",
      { type: "attack", killed: [1, 1], timeStatus: "follow-up", target: "Rosa Torvald" },
    ],
    ["Two men placed a bomb in a bank in Lima on Friday.", { ...done, weapon: "bomb", place: "Lima" }],
    ["A navy helicopter attacked and sank a fishing boat on Friday.", { ...done, day: "2024-05-17" }],
  ],
  "shelling and air": [
    ["The army shelled two villages near Batken on Monday.", { ...done, type: "shelling-artillery-missile-attack" }],
    [
      "A mortar attack on the market in Maiduguri killed seven people on Tuesday.",
      { ...done, type: "shelling-artillery-missile-attack", killed: [7, 7], weapon: "mortar" },
    ],
    [
      "An air strike on a camp near Batken killed 15 fighters on Wednesday.",
      { ...done, type: "air-drone-strike", killed: [15, 15] },
    ],
    [
      "A drone strike killed three militants near Batken on Friday.",
      { ...done, type: "air-drone-strike", killed: [3, 3] },
    ],
  ],
  "clashes and territory": [
    ["Soldiers clashed with rebels near Batken on Tuesday.", { ...done, type: "armed-clash" }],
    [
      "Fighting broke out between the army and militants in Maiduguri on Sunday, leaving eight dead.",
      { ...done, type: "armed-clash", killed: [8, 8] },
    ],
    [
      "Soldiers killed six rebels in a firefight near Ayacucho on Monday.",
      { ...done, type: "armed-clash", killed: [6, 6] },
    ],
    ["Border guards exchanged fire with smugglers near Batken on Saturday.", { ...done, type: "armed-clash" }],
    ["Armed militants invaded Batken on Monday.", { ...done, type: "armed-clash", tag: "armed-incursion" }],
    ["Rebels seized the town of Batken on Thursday.", { ...done, type: "non-state-actor-overtakes-territory" }],
    ["Government troops recaptured Batken on Saturday.", { ...done, type: "government-regains-territory" }],
  ],
  abductions: [
    [
      "Gunmen kidnapped 30 schoolgirls near Maiduguri on Friday.",
      { ...done, type: "abduction-forced-disappearance", abducted: [30, 30], by: "Gunmen" },
    ],
    [
      "Two aid workers were abducted in Maiduguri on Monday.",
      { ...done, type: "abduction-forced-disappearance", abducted: [2, 2] },
    ],
    [
      "Rebels took hostage four engineers near Batken on Wednesday.",
      { ...done, type: "abduction-forced-disappearance", abducted: [4, 4] },
    ],
    ["Armed men hijacked a plane in Lima on Sunday.", { ...done, type: "abduction-forced-disappearance" }],
  ],
  "property, protest and unrest": [
    [
      "Masked men set fire to three buses in Lima on Monday.",
      { ...done, type: "looting-property-destruction", tag: "arson" },
    ],
    [
      "Five armed men robbed a bank in Osh on Tuesday.",
      { ...done, type: "looting-property-destruction", tag: "robbery" },
    ],
    ["Thousands of students demonstrated in Lima on Saturday.", { ...done, type: "peaceful-protest" }],
    ["Police fired tear gas at demonstrators in Osh on Friday.", { ...done, type: "protest-with-intervention" }],
    ["Prisoners rioted in Lima on Sunday.", { ...done, type: "violent-demonstration" }],
  ],
  "answers of states": [
    ["Police arrested 14 suspects in Osh on Monday.", { ...done, type: "arrests", arrested: [14, 14] }],
    [
      "Two Kyrgyz citizens were detained in Osh during the spring.",
      { type: "arrests", arrested: [2, 2], place: "Osh" },
    ],
    [
      "Tajikistan deported 120 migrants on Tuesday.",
      { ...done, type: "other", tag: "deportation", deported: [120, 120] },
    ],
    ["The fighting near Batken displaced 3,000 people on Monday.", { ...done, displaced: [3000, 3000] }],
    ["The army held military exercises near Batken on 14 May.", { ...done, type: "other", tag: "military-exercise" }],
    [
      "On Sunday the governor announced a series of measures in Maiduguri against the growing threat of raids.",
      { ...done, type: "other", tag: "security-measure" },
    ],
    ["The government imposed a curfew in Maiduguri on Sunday.", { ...done, type: "other", tag: "security-measure" }],
    ["Soldiers seized rifles and ammunition near Batken on Saturday.", { ...done, type: "disrupted-weapons-use" }],
    ["The two sides signed a ceasefire in Dushanbe on Monday.", { ...done, type: "agreement" }],
    [
      "A court in Lima sentenced two rebels to 20 years in prison on Wednesday.",
      { type: "other", tag: "trial", timeStatus: "follow-up" },
    ],
    [
      "Kyrgyzstan deployed troops on its southern border on Thursday.",
      { ...done, type: "change-to-group-activity", tag: "security-measure" },
    ],
  ],
  "not done, but told": [
    ["The rebels threatened to kill the mayor of Osh.", { type: "attack", stage: "threatened", by: "rebels" }],
    ["Police foiled an attack on the station in Osh on Friday.", { stage: "foiled" }],
    ["The militants planned to bomb the embassy in Dushanbe.", { stage: "planned" }],
  ],
};

const check = (mention: Mention, wanted: Wanted): void => {
  for (const key of ["type", "stage", "timeStatus", "weapon"] as const)
    if (wanted[key]) expect(mention[key], key).toBe(wanted[key]);
  for (const key of ["killed", "injured", "abducted", "arrested", "deported", "displaced"] as const) {
    const range = wanted[key];
    if (range) expect([mention[key]?.min, mention[key]?.max], key).toEqual(range);
  }
  if (wanted.tag) expect(mention.tags).toContain(wanted.tag);
  if (wanted.place) expect(mention.places[0]?.name).toBe(wanted.place);
  if (wanted.day) expect(mention.when).toMatchObject({ from: wanted.day, to: wanted.day });
  const names = (role: string): string =>
    mention.actors
      .filter((actor) => actor.role === role)
      .map((actor) => actor.name)
      .join("; ");
  if (wanted.by) expect(names("perpetrator")).toContain(wanted.by);
  if (wanted.target) expect(names("target")).toContain(wanted.target);
};

for (const [kind, cases] of Object.entries(told))
  describe(kind, () => {
    it.each(cases)("%s", (sentence, wanted) => {
      const { mentions } = factsOf(sentence);
      expect(mentions).toHaveLength(1);
      const [mention] = mentions;
      if (mention) check(mention, wanted);
    });
  });

it("holds enough cases to mean something", () => {
  expect(Object.values(told).flat().length).toBeGreaterThanOrEqual(60);
});

it("quotes exactly what its spans cover, in every mention and claim", () => {
  for (const [sentence] of Object.values(told).flat()) {
    const { mentions, claims } = factsOf(sentence);
    for (const { span, quote } of [...mentions, ...claims].flatMap((one) => one.evidence))
      expect(sentence.slice(span.start, span.end)).toBe(quote);
  }
});
