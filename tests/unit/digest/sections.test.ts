import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { lint } from "../../../shared/digest/lint.ts";
import { aClaim, bishkek, day, exactly, osh, speaker, telling, uzgen } from "../incident/a-sighting.ts";
import { arrests, bus, clash, elsewhere, text, week } from "./a-small-week.ts";
import { earlierOf, inputOf, materialOf } from "./an-issue.ts";

describe("contested or unverified", () => {
  const rumour = aClaim({
    id: "r1-c1",
    report: "r1",
    stance: "asserts",
    field: "other",
    speaker: { name: null, role: "media" },
    opposes: ["r1-c2"],
    evidence: [
      { span: { start: 0, end: 9 }, quote: "Papers wrote that fighters had crossed the river.", rule: "test" },
    ],
  });
  const denial = aClaim({
    id: "r1-c2",
    report: "r1",
    stance: "denies",
    speaker: { name: "Officials in Naryn", role: "state-political" },
    opposes: ["r1-c1"],
    evidence: [{ span: { start: 0, end: 9 }, quote: "Officials in Naryn denied the stories.", rule: "test" }],
  });
  const disputed = (claims: (typeof denial)[]) =>
    compose(inputOf(week, { reports: materialOf(week, claims) })).contested;

  it("puts a denial beside what it denies, with both speakers", () => {
    expect(disputed([rumour, denial])).toEqual([
      {
        about: "Denial by Officials in Naryn: “Officials in Naryn denied the stories.”",
        sides: [
          {
            speaker: "Unnamed media (in Valley Post)",
            says: "said: “Papers wrote that fighters had crossed the river.”",
            ids: ["r1-c1"],
          },
          {
            speaker: "Officials in Naryn (in Valley Post)",
            says: "denied: “Officials in Naryn denied the stories.”",
            ids: ["r1-c2"],
          },
        ],
      },
    ]);
  });
  it("keeps a denial whose claim was not read", () => {
    expect(disputed([{ ...denial, opposes: [] }])).toMatchObject([
      { sides: [{ speaker: "Officials in Naryn (in Valley Post)" }] },
    ]);
  });
  it("does not call an undisputed claim or a warning contested", () => {
    expect(
      disputed([
        { ...rumour, opposes: [] },
        { ...rumour, id: "r1-c3", stance: "warns", opposes: [] },
      ]),
    ).toEqual([]);
  });
  it("lists a claim of responsibility without a second origin", () => {
    expect(disputed([{ ...rumour, opposes: [], stance: "claims-responsibility" }])).toMatchObject([
      { about: "Claim of responsibility without a second origin" },
    ]);
  });
  it("shows rival figures side by side, never their sum", () => {
    const by = (name: string, n: number) =>
      ({ field: "killed", speaker: speaker(name), value: exactly(n), cue: "said" }) as const;
    const rival = telling({
      report: "r1",
      type: "armed-clash",
      quote: bus,
      killed: { min: 4, max: 11, basis: "derived" },
      claims: [by("police", 4), by("residents", 11)],
    });
    const issue = compose(inputOf([rival]));
    expect(issue.contested[0]?.sides.map(({ says }) => says.slice(0, 14))).toEqual([
      "said 4 killed:",
      "said 11 killed",
    ]);
    expect(issue.incidents[0]?.counts).toBe("4-11 killed");
    expect(text(issue)).not.toContain("15 killed");
  });
});

describe("the past", () => {
  it("never raises a level: history is told as background", () => {
    const history = telling({
      report: "r5",
      timeStatus: "background",
      when: day("2029-06-01", "2029-08-31"),
      killed: exactly(90),
      type: "armed-clash",
    });
    const issue = compose(inputOf([...week, history]));
    expect(issue.background).toHaveLength(1);
    expect(issue.changed[0]?.score).toBe(compose(inputOf(week)).changed[0]?.score);
  });
  it("that comes in late is listed for its own period and not scored", () => {
    const late = telling({ report: "r5", type: "armed-clash", when: day("2031-02-01"), killed: exactly(30) });
    const issue = compose(inputOf([...week, late]));
    expect(issue.coverage.late).toBe(1);
    expect(issue.corrections[0]?.text).toMatch(/^Late report, counted for its own period/);
    expect(issue.incidents.some(({ counts }) => counts.includes("30"))).toBe(false);
  });
  it("is corrected when an earlier issue said otherwise", () => {
    const previous = compose(inputOf([clash], { number: 45 }));
    const now = compose(inputOf([{ ...clash, mention: { ...clash.mention, killed: exactly(6) } }])).incidents[0]!;
    const changed = inputOf([{ ...clash, mention: { ...clash.mention, killed: exactly(6) } }]).incidents[0]!;
    const issue = compose(inputOf([elsewhere], { previous, revisited: { [now.id]: changed } }));
    expect(issue.corrections.map(({ text: said }) => said)).toEqual([
      "Issue 45, Armed clash in Osh, 5 March 2031: casualties 4 killed then, 6 killed now. Why: the reports were read again.",
    ]);
    expect(compose(inputOf([elsewhere], { previous, revisited: { [now.id]: null } })).corrections[0]?.text).toContain(
      "withdrawn",
    );
  });
});

describe("judgements", () => {
  const past = (violent: boolean, i: number) =>
    [0, 1, 2].map((k) =>
      telling({
        report: `e${i}-${k}`,
        type: violent && k === 0 ? "armed-clash" : "arrests",
        when: day(new Date(Date.parse("2031-03-03") - (i * 7 + 5) * 86_400_000).toISOString().slice(0, 10)),
        places: [[osh, uzgen, bishkek][k]!],
      }),
    );
  const now = [clash, elsewhere, arrests].map((s) => ({ ...s, mention: { ...s.mention, killed: exactly(0) } }));
  it("are not made without eight comparable periods, and the issue says why", () => {
    const issue = compose(inputOf(now));
    expect(issue.judgements).toEqual([]);
    expect(issue.noJudgement).toContain("0 comparable earlier periods, 8 are needed");
  });
  it("carry the term their base rate earns, with the confidence apart", () => {
    const earlier = earlierOf(...Array.from({ length: 12 }, (_, i) => past(true, i)));
    const issue = compose(inputOf(now, { earlier }));
    expect(issue.judgements[0]?.judgement.text).toBe(
      "We assess: it is very likely (80-95 %) that at least one violent incident in Kyrgyzstan is reported for 10-16 March 2031.",
    );
    expect(issue.judgements[0]?.basis.text).toMatch(
      /^Low confidence\. Base rate: in 12 of 12 comparable earlier weekly periods/,
    );
    expect(lint(issue)).toEqual([]);
  });
});

describe("warnings", () => {
  const warning = aClaim({
    id: "r1-c1",
    report: "r1",
    stance: "warns",
    field: "intent",
    speaker: { name: "Gen. Bolot Dzhunusov", role: "state-security" },
    said: day("2031-03-06"),
    horizon: day("2031-03-06", "2031-06-06"),
    horizonText: "until midsummer",
    evidence: [
      { span: { start: 0, end: 9 }, quote: "Cut power lines are to be expected until midsummer.", rule: "test" },
    ],
  });
  const outlook = (claim: typeof warning) =>
    compose(inputOf(week, { reports: materialOf(week, [claim]) })).outlook.map(({ text: said }) => said);
  it("stand in the outlook with speaker, date and horizon, and are no incident", () => {
    expect(outlook(warning)[0]).toBe(
      "Gen. Bolot Dzhunusov (in Valley Post) warned, 6 March 2031: “Cut power lines are to be expected until midsummer”; horizon 6 March-6 June 2031.",
    );
    expect(compose(inputOf(week, { reports: materialOf(week, [warning]) })).incidents).toHaveLength(2);
  });
  it("are left out when their horizon is over", () => {
    expect(outlook({ ...warning, horizon: day("2031-01-01", "2031-02-01") })[0]).not.toContain("warned");
  });
});

describe("history", () => {
  const past = (i: number, quote: string) =>
    telling({
      report: `h${i}`,
      timeStatus: "background",
      when: day(`201${i}-06-01`),
      type: "armed-clash",
      quote,
    });
  it("takes at most six lines, the rest counted", () => {
    const quotes = ["Alga", "Besh", "Chon", "Dara", "Erkin", "Folu", "Gulba", "Halyk"].map(
      (name) => `Men fought at ${name} once.`,
    );
    const { background } = compose(inputOf([...week, ...quotes.map((quote, i) => past(i, quote))]));
    expect(background).toHaveLength(6);
    expect(background.at(-1)?.text).toBe("3 more background items not listed.");
  });
  it("tells in one line what one sentence tells", () => {
    const { background } = compose(
      inputOf([...week, past(1, "Men fought in both years."), past(2, "Men fought in both years.")]),
    );
    expect(background).toMatchObject([
      {
        text: "An armed clash in Osh on 1 June 2012 and an armed clash in Osh on 1 June 2011. “Men fought in both years.”",
      },
    ]);
  });
});

describe("an undated report", () => {
  it("is quoted on the gravest thing it tells, which comes first", () => {
    const undated = { report: "u1", published: null, when: null } as const;
    const moved = telling({
      ...undated,
      type: "other",
      tags: ["deportation"],
      quote: "Some 1,500 people were sent home for want of a visa.",
    });
    const dead = telling({
      ...undated,
      start: 500,
      type: "armed-clash",
      killed: exactly(4),
      quote: "Four men were left dead by a shoot-out at the mill.",
    });
    const [line] = compose(inputOf([...week, moved, dead])).undated.filter(({ ids }) => ids.includes("u1"));
    expect(line?.text).toBe(
      "“Report u1” (Valley Post), undated: tells of an armed clash in Osh (date not stated; 4 killed) and deportations in Osh (date not stated). Scores nowhere until an analyst dates it. “Four men were left dead by a shoot-out at the mill.”",
    );
  });
});
