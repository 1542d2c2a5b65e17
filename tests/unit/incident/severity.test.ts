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
    ["civilians", { type: "attack" as const }],
    ["civilians among the targets", { actors: [target("traders")] }],
    ["a mass abduction", { counts: { abducted: exactly(12) } }],
    ["territory", { type: "non-state-actor-overtakes-territory" as const }],
    ["several weapons", { weapons: ["car bomb", "rifles"] }],
  ])("goes one step up for %s", (_, change) => {
    expect(of(change).value).toBe(1);
  });
  it("goes up one step in all, and never beyond 4", () => {
    expect(of({ type: "attack", weapons: ["car bomb", "rifles"] }).value).toBe(1);
    expect(of({ type: "attack", counts: { killed: exactly(40) } }).value).toBe(4);
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
