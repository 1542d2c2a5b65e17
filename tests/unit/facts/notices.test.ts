/** What is told beside incidents: the conduct of state forces, hazards, accidents, crime for gain, measures between states. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const kinds = (text: string) => factsOf(text).notices.map(({ kind }) => kind);

describe("the conduct of state forces", () => {
  it.each([
    ["Two traders were killed in police firing in Osh on Friday.", ["state-force", "state-killing"]],
    ["Police shot dead a student during the march.", ["state-killing"]],
    ["The police burst teargas shells to disperse the crowd.", ["state-force"]],
    ["The police had to fire six rounds.", ["state-force"]],
    ["Police arrested 12 people in Osh on Friday.", ["state-arrest"]],
    ["Twelve people were arrested in Osh.", ["state-arrest"]],
    ["About 40 marchers were on Friday taken into custody.", ["state-arrest"]],
    ["The arrested teachers were released later.", ["state-arrest"]],
    ["The police failed to protect the traders.", ["state-inaction"]],
    ["Residents said the police did not intervene.", ["state-inaction"]],
    ["Shops burned while policemen stood mute witness.", ["state-inaction"]],
    ["Not a single rioter has been arrested so far.", ["state-inaction"]],
    ["The army patrolled the streets of Osh.", ["state-action"]],
    ["Security has been beefed up around the court.", ["state-action"]],
    ["A curfew was imposed in Osh on Friday.", ["state-action"]],
  ])("is read: %s", (text, wanted) => {
    expect(kinds(text)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    "The police chief said on Friday that the town was calm.",
    "Gunmen shot dead a student near the police station.",
    "The union demanded the arrest of the governor.",
    "He died of a cardiac arrest on Monday.",
    "The opposition leader must be found and arrested, the paper wrote.",
    "The parcel had been booked by a firm in Osh.",
    "If the police arrest him, his party will march.",
    "The soldiers' wages were discussed in parliament.",
    "The team failed to protect its lead.",
    "The firm did not intervene in the market.",
  ])("is not read into: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("names the force, its words and whether the deed is only ahead", () => {
    const [notice] = factsOf("The army will patrol the streets of Osh on Sunday.").notices;
    expect(notice).toMatchObject({ kind: "state-action", stage: "planned", force: "army" });
    expect(notice?.evidence.map(({ quote }) => quote)).toEqual([
      "The army will patrol the streets of Osh on Sunday.",
      "patrol",
    ]);
  });

  it("stays with the force just spoken of", () => {
    expect(kinds("The police reached the mill at noon. They fired at the strikers.")).toContain("state-force");
    expect(kinds("Police fired in the air. No one was hurt in the firing.")).toEqual(["state-force", "state-force"]);
  });
});

describe("circumstances", () => {
  it.each([
    ["A strong earthquake hit the valley on Friday.", "natural-hazard"],
    ["Flash floods and landslides killed nine people near Osh.", "natural-hazard"],
    ["A gas leak at a factory in Osh sent 40 people to hospital.", "accident"],
    ["Police seized counterfeit money in a flat in Lima.", "profit-crime"],
    ["The ministry expelled two diplomats on Friday.", "diplomacy"],
    ["The council imposed new sanctions on the ministry.", "diplomacy"],
  ])("are noticed: %s", (text, kind) => {
    expect(kinds(text)).toContain(kind);
    expect(factsOf(text).mentions.filter(({ type }) => type === "attack")).toEqual([]);
  });

  it.each([
    "The paper received a flood of letters.",
    "The sequel opens with an earthquake, and the film ends on a volcano.",
    "An avalanche of complaints reached the council.",
    "The firm is exposed to fraud, a study says.",
    "His resignation sent tremors through the party.",
  ])("are not read into: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
