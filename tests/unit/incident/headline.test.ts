import { describe, expect, it } from "vitest";
import { resolve } from "../../../shared/incident/resolve.ts";
import { atLeast, day, exactly, perpetrator, speaker, target, telling } from "./a-sighting.ts";

const bus = "Gunmen opened fire on a bus carrying traders from the bazaar.";
const headline = (...sightings: ReturnType<typeof telling>[]): string => resolve(sightings, [])[0]!.headline;
const told = { quote: bus, actors: [target("traders")], killed: exactly(4) };
const second = { ...told, report: "r2", publisher: "Noon Wire" };
const denial = {
  stance: "denies",
  field: "happened",
  speaker: speaker("the Interior Ministry"),
  cue: "denied",
} as const;

describe("the verb ladder", () => {
  it.each([
    [
      1,
      [telling(told), telling(second)],
      /^An attack on traders in Osh on 5 March 2031 \(4 killed\), confirmed by Noon Wire and Valley Post\.$/,
    ],
    [2, [telling(told), telling({ ...second, publisher: null })], / reported an attack .*, consistent with /],
    [3, [telling(told)], /^Valley Post reported an attack on traders in Osh on 5 March 2031 \(4 killed\)\.$/],
    [
      4,
      [telling({ ...told, claims: [denial] })],
      /^Valley Post claimed .*; doubtful because denied by the Interior Ministry\.$/,
    ],
    [
      5,
      [telling({ ...told, claims: [{ ...denial, stance: "retracts" }] })],
      / claimed .*; contradicted by the Interior Ministry\.$/,
    ],
    [6, [telling({ ...told, publisher: null })], /^An unidentified publisher claimed .*; not assessed\.$/],
  ])("uses the verb of credibility %i", (credibility, sightings, sentence) => {
    expect(resolve(sightings, [])[0]?.grade.credibility).toBe(credibility);
    expect(headline(...sightings)).toMatch(sentence);
  });
  it("names the speaker before the outlet", () => {
    expect(headline(telling({ ...told, claims: [{ speaker: speaker("Col. Talant Osmonov"), cue: "said" }] }))).toMatch(
      /^Col\. Talant Osmonov \(in Valley Post\) reported/,
    );
  });
  it("says which act failed, and whom it is blamed on", () => {
    expect(
      headline(
        telling({ quote: bus, stage: "attempted", actors: [target("Emil Sadykov"), perpetrator("Valley Brigade")] }),
      ),
    ).toBe(
      "Valley Post reported a failed attack on Emil Sadykov, blamed on the Valley Brigade, in Osh on 5 March 2031.",
    );
  });
  it("puts a loaded noun between quotation marks and leaves proper names alone", () => {
    expect(headline(telling({ quote: bus, actors: [perpetrator("terrorists")] }))).toContain(
      "an attack by “terrorists” in Osh",
    );
    expect(headline(telling({ quote: bus, actors: [target("Counter Terrorism Centre")] }))).toContain(
      "an attack on Counter Terrorism Centre",
    );
  });
  it("lets a description stand without blame, in small letters where a sentence gave it a capital", () => {
    expect(headline(telling({ quote: bus, actors: [perpetrator("Gunmen")] }))).toContain("an attack by gunmen in Osh");
    expect(headline(telling({ quote: bus, actors: [perpetrator("unknown")] }))).toContain("by unknown perpetrators");
    expect(
      headline(telling({ quote: bus, type: "arrests", actors: [perpetrator("State Committee"), target("three men")] })),
    ).toContain("reported arrests of three men by the State Committee in Osh");
  });
  it("never gives a year the report does not carry", () => {
    const when = { month: 9, part: "late", year: null, precision: "yearless" } as const;
    expect(headline(telling({ quote: bus, when, published: null }))).toContain("in late September (year not stated)");
    expect(headline(telling({ quote: bus, when: null }))).toBe(
      "Valley Post reported an attack in Osh (date not stated).",
    );
    expect(headline(telling({ quote: bus, when: day("2031-02-24", "2031-03-02") }))).toContain(
      "between 24 February and 2 March 2031",
    );
  });
});

describe("disputes in a headline", () => {
  it("names who gives which figure, smallest first", () => {
    const by = (name: string, n: number) =>
      ({ field: "killed", speaker: speaker(name), value: exactly(n), cue: "said" }) as const;
    expect(headline(telling({ ...told, claims: [by("residents", 11), by("police", 4)] }))).toContain(
      "(4-11 killed: 4 according to police, 11 according to residents)",
    );
  });
  it("names who denies the blame beside whom it is put on", () => {
    const blamed = { ...told, actors: [perpetrator("Valley Brigade")] };
    const claims = [{ stance: "denies", field: "perpetrator", speaker: speaker("a Brigade spokesman") }] as const;
    expect(headline(telling({ ...blamed, claims: [...claims] }))).toContain(
      "blamed on the Valley Brigade (denied by a Brigade spokesman), in Osh",
    );
  });
});

describe("what a happening is called", () => {
  it("tells aim, weapon and target of an attempt on somebody's life", () => {
    const attempt = {
      quote: bus,
      stage: "attempted",
      tags: ["assassination"],
      actors: [target("Emil Sadykov")],
    } as const;
    expect(
      headline(telling({ ...attempt, tags: [...attempt.tags], actors: [...attempt.actors], weapon: "hand grenade" })),
    ).toBe("Valley Post reported an assassination attempt with a grenade against Emil Sadykov in Osh on 5 March 2031.");
  });
  it("names the thing that was hit when nobody is named, or nobody but people", () => {
    const things = [{ name: "police station", class: "government-building" }];
    const hit = { quote: bus, type: "grenade", weapon: "grenade", things } as const;
    expect(headline(telling({ ...hit, things }))).toContain("a grenade attack on a police station in Osh");
    expect(headline(telling({ ...hit, things, actors: [target("people")] }))).toContain(
      "attack on a police station in",
    );
  });
  it("tells what was not done as threatened, planned or foiled before its noun", () => {
    const said = (stage: "threatened" | "planned" | "foiled") =>
      headline(telling({ quote: bus, stage, weapon: "car bomb" }));
    expect(said("threatened")).toContain("reported a threatened car bomb attack in Osh");
    expect(said("planned")).toContain("reported a planned car bomb attack in Osh");
    expect(said("foiled")).toContain("reported a foiled car bomb attack in Osh");
  });
  it("counts those who were arrested once, and keeps groups apart from people", () => {
    const arrests = { quote: bus, type: "arrests", arrested: exactly(2) } as const;
    const group = {
      name: "Lake Movement of Valleys",
      class: "armed-group",
      role: "target",
      kind: "organisation",
    } as const;
    expect(headline(telling(arrests))).toBe("Valley Post reported the arrest of two people in Osh on 5 March 2031.");
    expect(headline(telling({ ...arrests, actors: [target("Kyrgyz citizens"), group] }))).toBe(
      "Valley Post reported the arrest of two Kyrgyz citizens in Osh on 5 March 2031 (named: the Lake Movement of Valleys).",
    );
    expect(headline(telling({ ...arrests, arrested: atLeast(24) }))).toContain(
      "the arrest of 24 or more people in Osh",
    );
  });
  it("gives a clash its two sides", () => {
    const sides = [perpetrator("gunmen"), target("border guards", "military")];
    expect(headline(telling({ quote: bus, type: "armed-clash", actors: sides }))).toContain(
      "an armed clash between gunmen and border guards in Osh",
    );
  });
});

describe("who is named", () => {
  it("lets a named group stand for its members and for the word for its kind", () => {
    const named = { ...perpetrator("Lake Movement of Valleys"), kind: "organisation" } as const;
    const all = [
      named,
      perpetrator("LMV members"),
      perpetrator("armed group"),
      { ...perpetrator("gunmen"), class: "unknown" },
    ];
    expect(headline(telling({ quote: bus, actors: all }))).toContain(
      "an attack, blamed on the Lake Movement of Valleys, in Osh",
    );
  });
  it("drops people beside those who are told by what they are, and a rank in a row of dead", () => {
    expect(headline(telling({ quote: bus, actors: [target("herders"), target("people")] }))).toContain(
      "an attack on herders in",
    );
    expect(headline(telling({ quote: bus, actors: [target("fifth border guard")] }))).toContain(
      "an attack on a border guard in",
    );
    expect(
      headline(telling({ quote: bus, actors: [target("fifth border guard"), target("border guards")] })),
    ).toContain("an attack on border guards in");
  });
  it("takes no agency without a name for a source", () => {
    const told = { speaker: { ...speaker("Maksat Toroev"), via: "agency" }, cue: "told" } as const;
    expect(
      headline(telling({ quote: bus, claims: [told] }), telling({ quote: bus, report: "r2", claims: [told] })),
    ).not.toContain("in agency");
  });
});
