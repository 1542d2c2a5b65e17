import { describe, expect, it } from "vitest";
import { resolve } from "../../../shared/incident/resolve.ts";
import { day, exactly, perpetrator, speaker, target, telling } from "./a-sighting.ts";

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
      /^An attack against traders in Osh on 5 March 2031 \(4 killed\), confirmed by Noon Wire and Valley Post\.$/,
    ],
    [2, [telling(told), telling({ ...second, publisher: null })], / reported an attack .*, consistent with /],
    [3, [telling(told)], /^Valley Post reported an attack against traders in Osh on 5 March 2031 \(4 killed\)\.$/],
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
  it("says which act missed its aim, and whom it is blamed on", () => {
    expect(
      headline(
        telling({ quote: bus, stage: "attempted", actors: [target("Emil Sadykov"), perpetrator("Valley Brigade")] }),
      ),
    ).toBe(
      "Valley Post reported an attack against Emil Sadykov, blamed on Valley Brigade, which missed its aim, in Osh on 5 March 2031.",
    );
  });
  it("puts a loaded noun between quotation marks and leaves proper names alone", () => {
    expect(headline(telling({ quote: bus, actors: [perpetrator("terrorists")] }))).toContain(
      "an attack by “terrorists” in Osh",
    );
    expect(headline(telling({ quote: bus, actors: [target("Counter Terrorism Centre")] }))).toContain(
      "against Counter Terrorism Centre",
    );
  });
  it("lets a description stand without blame, in small letters where a sentence gave it a capital", () => {
    expect(headline(telling({ quote: bus, actors: [perpetrator("Gunmen")] }))).toContain("an attack by gunmen in Osh");
    expect(headline(telling({ quote: bus, actors: [perpetrator("unknown")] }))).toContain("by unknown perpetrators");
    expect(
      headline(telling({ quote: bus, type: "arrests", actors: [perpetrator("State Committee"), target("three men")] })),
    ).toContain("reported arrests of three men by State Committee in Osh");
  });
  it("never gives a year the report does not carry", () => {
    const when = { month: 9, part: "late", year: null, precision: "yearless" } as const;
    expect(headline(telling({ quote: bus, when, published: null }))).toContain("in late September (year not stated)");
    expect(headline(telling({ quote: bus, when: null }))).toContain("on an unstated date");
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
      "blamed on Valley Brigade (denied by a Brigade spokesman), in Osh",
    );
  });
});
