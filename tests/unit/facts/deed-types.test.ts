/** One verb, many sub-types: who does it, to whom and by what means decides. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const types = (text: string) => factsOf(text).mentions.map(({ type }) => type);

describe("the type of a deed", () => {
  it.each([
    ["Warplanes bombed a village near Osh on Friday.", "air-drone-strike"],
    ["Rebels attacked two army outposts near Batken on Friday.", "armed-clash"],
    ["Four suicide bombers struck a market in Maiduguri on Friday.", "suicide-bomb"],
    ["A grenade exploded outside a school in Lima on Monday.", "grenade"],
    ["The rebels used chlorine gas in Osh on Friday.", "chemical-weapon"],
    ["Government troops seized control of a rebel-held town on Sunday.", "government-regains-territory"],
    ["Rebels captured the town of Batken on Sunday.", "non-state-actor-overtakes-territory"],
    ["Rebels seized the village after the army withdrew.", "non-violent-transfer-of-territory"],
    ["Protesters clashed with police in Lima on Friday.", "violent-demonstration"],
    ["Demonstrators threw stones at the officers in Lima on Friday.", "violent-demonstration"],
    ["Police suppressed a peaceful march in Lima on Friday.", "protest-with-intervention"],
    ["Security forces violently dispersed a demonstration in Lima.", "excessive-force-against-protesters"],
    ["Security forces opened fire on protesters in Lima on Friday.", "excessive-force-against-protesters"],
    ["A mob killed a trader near Osh on Friday.", "mob-violence"],
    ["The two sides agreed a 48-hour ceasefire on Sunday.", "agreement"],
    ["Peace talks resumed, and the rebels signed a peace deal on Monday.", "agreement"],
    ["The army set up a new military base near Osh on Friday.", "headquarters-or-base-established"],
    ["The army sent troops to Batken on Thursday.", "change-to-group-activity"],
    ["Twelve rifles and 108 rounds of ammunition were seized in Osh.", "disrupted-weapons-use"],
    ["Police recovered from them two pistols on Friday.", "disrupted-weapons-use"],
    ["Rebels set two lorries ablaze near Osh on Friday.", "looting-property-destruction"],
  ])("is told by its scene: %s", (text, type) => {
    expect(types(text)).toContain(type);
  });

  it.each([
    "The firm set up a base in Lima on Monday.",
    "The charity set up a new headquarters in Osh on Friday.",
    "The two clubs agreed a deal on Monday.",
    "The parties signed a coalition agreement on Sunday.",
    "The museum moved its paintings to Osh on Friday.",
    "The bakery used gas ovens on Friday.",
    "The minister quelled rumours about the budget on Monday.",
    "The police band joined a parade in Lima on Sunday.",
    "The boy threw a stone at the pond on Friday.",
    "The lawyer halted the sale of the land on Monday.",
    "The striker set the league on fire this season.",
    "The bank recovered from the crisis in May.",
  ])("is none where the words mean something else: %s", (text) => {
    expect(types(text)).toEqual([]);
  });

  it("is a search when forces raid to arrest", () => {
    expect(types("Police arrested two men during a raid in Osh on Friday.")).toEqual(["arrests"]);
  });

  it("leaves what a captive did before as the older story", () => {
    const told = factsOf("A man wanted for the attack on a convoy was arrested in Osh on Friday.", null).mentions;
    expect(told.map(({ type, timeStatus }) => [type, timeStatus])).toContainEqual(["arrests", "news"]);
    expect(told.filter(({ type, timeStatus }) => type === "attack" && timeStatus === "news")).toEqual([]);
  });

  it("takes an age for no time, and a fighter's victim for a person", () => {
    const [mention] = factsOf("Rebels killed a 70-year-old warden near Osh on Friday.").mentions;
    expect(mention).toMatchObject({ timeStatus: "news", killed: { min: 1 } });
  });

  it("finds who was caught behind what is told of him", () => {
    const [mention] = factsOf("A rebel carrying a reward on his head was arrested in Osh on Friday.").mentions;
    expect(mention).toMatchObject({ type: "arrests", arrested: { min: 1 } });
  });

  it("sends envoys home without a deportation", () => {
    expect(types("Kyrgyzstan expelled two diplomats on Friday.")).toEqual([]);
  });
});
