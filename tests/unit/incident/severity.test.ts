import { describe, expect, it } from "vitest";
import { severityOf } from "../../../shared/incident/severity.ts";
import { exactly, target } from "./a-sighting.ts";

const clash = { type: "armed-clash", stage: "accomplished", actors: [], tags: [], counts: {}, weapons: [] } as const;
const of = (change: Partial<Parameters<typeof severityOf>[0]>) =>
  severityOf({ ...clash, actors: [], tags: [], ...change });

describe("severity", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [9, 2],
    [10, 3],
    [24, 3],
    [25, 4],
  ])("puts %i deaths in band %i", (deaths, band) => {
    expect(of({ counts: { killed: exactly(deaths) } }).value).toBe(band);
  });
  it("follows the fewest deaths nobody disputes and says what the most would make of it", () => {
    const { value, reasons } = of({ counts: { killed: { min: 4, max: 11 } } });
    expect(value).toBe(2);
    expect(reasons).toContain("the highest figure would make it band 3 instead of 2");
  });
  it.each([
    ["civilians among the targets", { actors: [target("traders")] }],
    ["civilians killed beside soldiers", { actors: [target("soldiers", "military"), target("traders")] }],
    ["people nobody describes further", { type: "attack" as const, actors: [target("three people")] }],
    ["a market", { things: ["cattle market"] }],
    ["schools", { things: ["schools"] }],
    ["a bus of passengers", { things: ["passenger bus"] }],
    ["a mass abduction", { counts: { abducted: exactly(12) } }],
    ["territory", { type: "non-state-actor-overtakes-territory" as const }],
    ["several weapons", { weapons: ["car bomb", "rifles"] }],
  ])("goes one step up for %s", (_, change) => {
    expect(of(change).value).toBe(1);
  });
  it.each([
    ["border guards", { actors: [target("two border guards", "military")] }],
    ["policemen", { actors: [target("policemen", "police")] }],
    ["soldiers on a bus", { actors: [target("soldiers", "military")], things: ["bus"] }],
    ["people at a border post", { actors: [target("four people")], things: ["border post"] }],
    ["soldiers told also as people", { actors: [target("soldiers", "military"), target("eight people")] }],
    ["an army hospital", { things: ["army hospital"] }],
    ["nobody named", {}],
    ["targets of an unknown class", { actors: [target("Zarina Orozova", "unknown")] }],
    ["attackers who are civilians", { actors: [{ ...target("farmers"), role: "perpetrator" as const }] }],
  ])("gives an attack no step for %s", (_, change) => {
    const { value, reasons } = of({ type: "attack", counts: { killed: exactly(2) }, ...change });
    expect(value).toBe(1);
    expect(reasons).toEqual(["killed: 2"]);
  });
  it("goes up one step in all, and never beyond 4", () => {
    const traders = [target("traders")];
    expect(of({ actors: traders, weapons: ["car bomb", "rifles"] }).value).toBe(1);
    expect(of({ actors: traders, counts: { killed: exactly(40) } }).value).toBe(4);
  });
  it("puts threats on a scale of their own, whatever toll they announce", () => {
    const { value, reasons } = of({ stage: "threatened", counts: { killed: exactly(100) } });
    expect(value).toBe(0);
    expect(reasons).toContain("scale of threats and plans, not of violence");
  });
  it("gives arrests no severity of violence", () => {
    expect(of({ type: "arrests", counts: { arrested: exactly(30) } }).value).toBe(0);
  });
});
