import { describe, expect, it } from "vitest";
import { resolve } from "../../../shared/incident/resolve.ts";
import { atLeast, day, exactly, kyrgyzstan, osh, perpetrator, speaker, target, telling } from "./a-sighting.ts";

const bus = "Gunmen opened fire on a bus carrying traders from the bazaar.";
const only = (...sightings: ReturnType<typeof telling>[]) => {
  const [incident, ...others] = resolve(sightings, []);
  expect(others).toEqual([]);
  return incident!;
};
const by = (name: string, n: number) =>
  ({ field: "killed", speaker: speaker(name), value: exactly(n), cue: "said" }) as const;

describe("figures", () => {
  it("reads 4 by the police and 11 by residents as 4-11, contested, with both claims", () => {
    const incident = only(telling({ quote: bus, killed: exactly(4), claims: [by("police", 4), by("residents", 11)] }));
    expect(incident.counts.killed).toEqual({ min: 4, max: 11, basis: "derived", claims: ["r1-c0", "r1-c1"] });
    expect(incident.contested).toEqual(["killed"]);
    expect(incident.grade.reasons).toContain("killed 4: inconsistent: 4 (police), 11 (residents)");
  });
  it("narrows figures that agree: at least 4 and 11 are 11", () => {
    const incident = only(
      telling({ quote: bus, killed: atLeast(4) }),
      telling({ report: "r2", publisher: "Noon Wire", quote: bus, killed: exactly(11) }),
    );
    expect(incident.counts.killed).toMatchObject({ min: 11, max: 11 });
    expect(incident.contested).toEqual([]);
  });
  it("takes a speaker's newer figure for his older one", () => {
    const first = telling({ quote: bus, killed: exactly(4) });
    const later = telling({ report: "r2", quote: bus, killed: exactly(6), published: day("2031-03-08") });
    expect(only(first, later).counts.killed).toMatchObject({ min: 6, max: 6 });
  });
  it("does not add up what reprints repeat", () => {
    const copies = ["r1", "r2", "r3"].map((report) =>
      telling({ report, publisher: `Outlet ${report}`, quote: bus, killed: exactly(4), exact: "one" }),
    );
    expect(only(...copies).counts.killed).toMatchObject({ min: 4, max: 4 });
  });
  it("ignores a claim whose value is no count", () => {
    expect(
      only(telling({ quote: bus, claims: [{ ...by("police", 4), value: "several" }] })).counts.killed,
    ).toBeUndefined();
  });
});

describe("other fields", () => {
  it("takes the more precise place and date", () => {
    const vague = telling({
      quote: bus,
      places: [kyrgyzstan],
      when: day("2031-03-04", "2031-03-06"),
      actors: [target("Emil Sadykov")],
    });
    const exact = telling({ report: "r2", publisher: "Noon Wire", quote: bus, actors: [target("Sadykov")] });
    expect(only(vague, exact)).toMatchObject({ place: { id: osh.id }, when: { from: "2031-03-05", to: "2031-03-05" } });
  });
  it("names each actor once, by the fullest name", () => {
    const one = telling({ quote: bus, actors: [target("Sadykov")] });
    const other = telling({
      report: "r2",
      publisher: "Noon Wire",
      quote: bus,
      actors: [target("Emil Sadykov"), perpetrator("Valley Brigade")],
    });
    expect(only(one, other).actors.map(({ name, role }) => [role, name])).toEqual([
      ["perpetrator", "Valley Brigade"],
      ["target", "Emil Sadykov"],
    ]);
  });
  it("contests the perpetrator when outlets blame different groups", () => {
    const one = telling({ quote: bus, actors: [perpetrator("Valley Brigade")] });
    const other = telling({ report: "r2", publisher: "Noon Wire", quote: bus, actors: [perpetrator("Ridge Front")] });
    expect(only(one, other).contested).toEqual(["perpetrator"]);
  });
  it("is as restricted as its most restricted report", () => {
    const open = telling({ quote: bus });
    const closed = telling({ report: "r2", publisher: "Noon Wire", quote: bus, marking: "TLP:AMBER" });
    expect(only(open, closed).marking).toBe("TLP:AMBER");
  });
});

describe("when it became known", () => {
  it("is the first receipt of dated news of a done act, not of a follow-up", () => {
    const trial = telling({ report: "r1", quote: bus, timeStatus: "follow-up", received: "2031-03-06T00:00:00.000Z" });
    const news = telling({ report: "r2", publisher: "Noon Wire", quote: bus, received: "2031-03-07T00:00:00.000Z" });
    expect(only(trial, news)).toMatchObject({ known: "2031-03-07T00:00:00.000Z", updated: "2031-03-07T00:00:00.000Z" });
  });
  it.each([
    ["history", { timeStatus: "background" as const }],
    ["an undated report", { published: null }],
    ["a threat", { stage: "threatened" as const }],
  ])("is never for %s", (_, told) => {
    expect(only(telling({ quote: bus, ...told })).known).toBeNull();
  });
});
