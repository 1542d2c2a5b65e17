import { describe, expect, it } from "vitest";
import { type AssessInput, assess } from "../../../shared/digest/assess.ts";
import { previousWindows } from "../../../shared/digest/window.ts";
import type { Incident } from "../../../shared/incident/incident.ts";
import { resolve } from "../../../shared/incident/resolve.ts";
import { day, telling } from "../incident/a-sighting.ts";
import { week, zone } from "./an-issue.ts";

type Wanted = { severity?: 0 | 1 | 2 | 3 | 4; credibility?: number; origins?: number } & Partial<
  Omit<Incident, "severity" | "origins">
>;

let serial = 0;
/** An incident in Kyrgyzstan of the severity, credibility and number of origins the test needs. */
const incident = ({ severity = 0, credibility = 1, origins = 2, ...change }: Wanted = {}): Incident => {
  serial += 1;
  const [made] = resolve([telling({ report: `i${serial}`, type: "armed-clash" })], []);
  return {
    ...made!,
    severity: { value: severity, reasons: [] },
    grade: { ...made!.grade, credibility },
    origins: Array.from({ length: origins }, (_, i) => ({ key: `o${i}`, publisher: `O${i}`, reports: [] })),
    ...change,
  };
};
const times = (n: number, wanted: Wanted = {}): Incident[] => Array.from({ length: n }, () => incident(wanted));

const input = (
  incidents: Incident[],
  change: Partial<AssessInput> & { reports?: number; before?: Incident[][] } = {},
): AssessInput => {
  const { reports = 9, before = [], ...rest } = change;
  const windows = previousWindows(week, "weekly", zone, before.length);
  return {
    zone,
    issue: 46,
    label: "3-9 Mar 2031",
    places: ["KG"],
    current: { window: week, incidents, reportsAbout: { KG: reports } },
    earlier: before.map((past, i) => ({ window: windows[i]!, incidents: past, reportsAbout: { KG: 9 } })),
    previous: {},
    ...rest,
  };
};
const level = (...args: Parameters<typeof input>) => assess(input(...args))[0]!;
const given = (name: "LOW" | "GUARDED" | "ELEVATED" | "HIGH" | "SEVERE") => ({
  KG: { level: name, issue: 45, window: "24 Feb-2 Mar 2031" },
});

describe("the score", () => {
  it.each([
    [1, "LOW"],
    [2, "GUARDED"],
    [5, "GUARDED"],
    [6, "ELEVATED"],
    [14, "ELEVATED"],
    [15, "HIGH"],
    [39, "HIGH"],
    [40, "SEVERE"],
  ])("of %i is %s for a week and a country", (score, name) => {
    // One more than the score needs, of no weight, keeps a single voice from deciding.
    expect(level(times(score))).toMatchObject({ score, level: name });
  });
  it("weighs severity by doubling and credibility by its worth", () => {
    expect(level([incident({ severity: 3, credibility: 2 }), incident({ severity: 1, credibility: 4 })]).score).toBe(
      6.8,
    );
  });
  it.each([
    ["history", { known: null }],
    ["a threat", { stage: "threatened" as const }],
    ["a plan", { stage: "planned" as const }],
    ["arrests", { type: "arrests" as const }],
    ["an event more than a fortnight older than the window", { when: day("2031-02-10") }],
    ["another country's incident", { place: null }],
  ])("counts nothing for %s", (_, change) => {
    expect(level([incident({ severity: 4, ...change })])).toMatchObject({
      score: 0,
      incidents: 0,
      drivers: [],
      level: "LOW",
    });
  });
  it("scales its bounds with the length of the window", () => {
    const [place] = assess({
      ...input(times(2)),
      current: {
        ...input(times(2)).current,
        window: { from: "2031-03-01T00:00:00.000Z", to: "2031-04-01T00:00:00.000Z" },
      },
      zone: "UTC",
    });
    expect(place).toMatchObject({ score: 2, level: "LOW" });
  });
});

describe("habit", () => {
  const past = (n: number) => [times(n), times(n), times(n)];
  it("lifts one step at twice the median of the periods before", () => {
    expect(level(times(14), { before: past(7) }).level).toBe("HIGH");
    expect(level(times(13), { before: past(7) }).level).toBe("ELEVATED");
  });
  it("takes a quiet habit as two, so that one incident is no doubling", () => {
    expect(level(times(3), { before: past(0) }).level).toBe("GUARDED");
    expect(level(times(4), { before: past(0) }).level).toBe("ELEVATED");
  });
  it("lowers one step at half the median", () => {
    expect(level(times(7), { before: past(14) }).level).toBe("GUARDED");
  });
  it("needs three periods with coverage, and says so", () => {
    const place = level(times(14), { before: [times(7), times(7)] });
    expect(place).toMatchObject({ level: "ELEVATED", median: null });
    expect(place.reasons).toContain("no comparison with habit: 2 of 3 earlier periods needed have coverage");
  });
  it("is of eight periods: older ones are for base rates only", () => {
    expect(level(times(1), { before: [...Array.from({ length: 8 }, () => times(1)), times(30)] }).incidentsMedian).toBe(
      1,
    );
  });
});

describe("no single voice decides", () => {
  it("lets the level stand that holds without any one single-origin incident, and watches", () => {
    expect(level([incident({ severity: 3, origins: 1, credibility: 3 }), ...times(1)])).toMatchObject({
      level: "LOW",
      watch: true,
    });
  });
  it("does not discount what two origins tell", () => {
    expect(level([incident({ severity: 3, origins: 2 }), ...times(1)])).toMatchObject({
      level: "ELEVATED",
      watch: false,
    });
  });
});

describe("inertia", () => {
  it("moves one step a period, either way", () => {
    expect(level(times(20), { previous: given("LOW") })).toMatchObject({
      level: "GUARDED",
      before: "LOW",
      trend: "deteriorated",
    });
    expect(level([], { previous: given("SEVERE") })).toMatchObject({ level: "HIGH", trend: "improved" });
  });
  it("moves two for a grave and well supported incident", () => {
    expect(level([incident({ severity: 4, credibility: 2 })], { previous: given("LOW") }).level).toBe("ELEVATED");
    expect(level([incident({ severity: 4, credibility: 3 })], { previous: given("LOW") }).level).toBe("GUARDED");
  });
  it("remembers the level it gave for the next issue", () => {
    expect(level([], { previous: given("LOW") })).toMatchObject({
      trend: "unchanged",
      given: { level: "LOW", issue: 46, window: "3-9 Mar 2031" },
    });
  });
});

describe("coverage", () => {
  it("gives no level under three reports, and names the last one with its window", () => {
    const place = level(times(9), { reports: 2, previous: given("HIGH") });
    expect(place).toMatchObject({ level: "insufficient reporting", before: "HIGH", given: { issue: 45 } });
    expect(place.reasons).toEqual([
      "2 of 3 reports needed about the place; last level HIGH, issue 45, 24 Feb-2 Mar 2031",
    ]);
  });
  it("says when more was written about no more incidents, and does not rise by it", () => {
    const flat = level(times(5), { reports: 30, before: [times(5), times(5), times(5)] });
    expect(flat.level).toBe(level(times(5), { reports: 9, before: [times(5), times(5), times(5)] }).level);
    expect(flat.reasons).toContain("reports up (30 after 9), incidents flat (5 after 5)");
  });
  it("gives every level a reason", () => {
    for (const n of [0, 1, 5, 40]) expect(level(times(n)).reasons.length).toBeGreaterThan(0);
  });
});
