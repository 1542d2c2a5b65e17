import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { lint } from "../../../shared/digest/lint.ts";
import { bishkek, day, exactly, osh, target, telling, uzgen } from "../incident/a-sighting.ts";
import { arrests, clash, elsewhere, text, week } from "./a-small-week.ts";
import { earlierOf, inputOf, materialOf, reportOf, scope } from "./an-issue.ts";

describe("an issue", () => {
  it("passes its own wording rules", () => {
    expect(lint(compose(inputOf(week)))).toEqual([]);
  });
  it("names marking, scope, period, level and number in its subject", () => {
    expect(compose(inputOf(week)).subject).toBe(
      "[TLP:GREEN] Threat assessment, Southern Kyrgyzstan, 3-9 Mar 2031: LOW, issue 46",
    );
  });
  it("says from which level it moved", () => {
    const previous = compose(
      inputOf(
        Array.from({ length: 9 }, (_, i) =>
          telling({
            report: `p${i}`,
            quote: `Shots were heard near ${"abcdefghi".charAt(i).repeat(6)} bridge, where a man fell.`,
            type: "armed-clash",
            killed: exactly(3),
            when: day("2031-03-04"),
            places: [i % 2 ? osh : uzgen],
            actors: [target(`Person Number${i}`)],
          }),
        ),
        { number: 45 },
      ),
    );
    expect(previous.subject).toContain(": HIGH, issue 45");
    expect(compose(inputOf(week, { previous })).subject).toContain(": ELEVATED (down from HIGH), issue 46");
  });
  it("keeps arrests apart from violence", () => {
    const issue = compose(inputOf(week));
    expect(issue.incidents.map(({ type }) => type)).toEqual(["Armed clash", "Armed clash"]);
    expect(issue.responses).toMatchObject([{ type: "Arrests", counts: "3 arrested" }]);
  });
  it("lists at most ten incidents and says how many it left out", () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      telling({ report: `m${i}`, type: "armed-clash", killed: exactly(i + 1), actors: [target(`Person Number${i}`)] }),
    );
    const issue = compose(inputOf(many));
    expect([issue.incidents.length, issue.incidentsLeftOut]).toEqual([10, 2]);
    expect(issue.incidents[0]?.severity).toBeGreaterThanOrEqual(issue.incidents[9]!.severity);
  });
  it("is the same bytes however its material is ordered", () => {
    const input = inputOf(week);
    const turned = { ...input, incidents: input.incidents.toReversed(), touched: input.touched.toReversed() };
    expect(JSON.stringify(compose(turned))).toBe(JSON.stringify(compose(input)));
  });
});

describe("undated reports", () => {
  const issue = compose(inputOf(week));
  it("are listed and counted as undated, and score nowhere", () => {
    expect(issue.coverage.undated).toBe(1);
    expect(issue.undated[0]?.text).toContain("late September (year not stated; 4 killed)");
    expect(issue.changed).toEqual(compose(inputOf([clash, elsewhere, arrests])).changed);
    expect(
      [...issue.incidents, ...issue.updates, ...issue.background].some((row) => JSON.stringify(row).includes("r4")),
    ).toBe(false);
  });
  it("are never dated by the day they came in", () => {
    const late = compose(inputOf([telling({ ...undatedTold, received: "2044-05-06T12:00:00.000Z" })]));
    expect(text(late)).not.toContain("2044");
  });
  const undatedTold = {
    report: "r4",
    publisher: "Ridge Herald",
    published: null,
    when: null,
    quote: "Four men died in a shoot-out.",
  } as const;
});

describe("what a reader may not see", () => {
  const secret = telling({
    report: "s1",
    publisher: "Closed Source",
    marking: "TLP:AMBER",
    type: "armed-clash",
    places: [bishkek],
    killed: exactly(30),
    quote: "A secret clash.",
  });
  it("leaves no trace: no row, no number, no level, no marking", () => {
    const open = compose(inputOf(week));
    expect(compose(inputOf([...week, secret]))).toEqual(open);
  });
  it("is told to one who is cleared, and marks the issue", () => {
    const issue = compose(inputOf([...week, secret], { scope: { ...scope, clearance: "TLP:AMBER" } }));
    expect(issue.marking).toBe("TLP:AMBER");
    expect(text(issue)).toContain("A secret clash.");
  });
  it("leaves an empty issue as strict as its reader's clearance", () => {
    expect(compose(inputOf([])).marking).toBe("TLP:GREEN");
  });
});

describe("coverage", () => {
  it("reconciles: every report received is in exactly one box", () => {
    const box = (id: string, change: Parameters<typeof reportOf>[1]) => ({
      report: reportOf(telling({ report: id, publisher: null }), change),
      mentions: [],
      claims: [],
    });
    const reports = [
      ...materialOf(week),
      box("q", { state: "quarantined", relevant: false }),
      box("f", { state: "failed", relevant: false }),
      box("n", { state: "normalized", relevant: false }),
      box("i", { relevant: false, language: "fr", otherLanguages: ["ru"] }),
      box("c", { origin: { copyOf: "r1", credits: [], cites: [] } }),
    ];
    const { coverage: c } = compose(inputOf(week, { reports, failures: 2 }));
    expect(c).toMatchObject({
      received: 11,
      relevant: 4,
      irrelevant: 1,
      duplicates: 1,
      quarantined: 1,
      failed: 3,
      pending: 1,
      unreadLanguages: { fr: 1, ru: 1 },
    });
    expect(c.received).toBe(c.relevant + c.irrelevant + c.duplicates + c.quarantined + c.failed + c.pending);
  });
  it("misses publishers who were usually heard", () => {
    const usual = ["a", "b", "c"].map((id) => [
      telling({ report: id, publisher: "Lake Gazette" }),
      telling({ report: `${id}2`, publisher: "Valley Post" }),
    ]);
    expect(compose(inputOf(week, { earlier: earlierOf(...usual) })).coverage.silent).toEqual(["Lake Gazette"]);
  });
});

describe("a quiet period", () => {
  it("says how much was read and never that nothing happened", () => {
    const issue = compose(
      inputOf([], {
        reports: materialOf(week).map((m) => ({
          ...m,
          mentions: [],
          claims: [],
          report: { ...m.report, relevant: false },
        })),
      }),
    );
    expect(issue.quiet).toBe(true);
    expect(issue.bottomLine[1]?.text).toBe("No qualifying incidents in 4 reports received.");
    expect(lint(issue)).toEqual([]);
  });
});

describe("a filter", () => {
  it("narrows the lists and never the level", () => {
    const all = compose(inputOf(week));
    const some = compose(inputOf(week, { scope: { ...scope, filter: "country:KG severity>=2" } }));
    expect(some.incidents).toHaveLength(1);
    expect(some.changed).toEqual(all.changed);
  });
});
