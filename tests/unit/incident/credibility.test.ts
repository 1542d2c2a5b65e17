import { describe, expect, it } from "vitest";
import { resolve } from "../../../shared/incident/resolve.ts";
import type { SourceEntry, Sources } from "../../../shared/incident/sighting.ts";
import { day, exactly, perpetrator, speaker, type telling as Telling, telling } from "./a-sighting.ts";

const bus = "Gunmen opened fire on a bus carrying traders from the bazaar.";
const one = (told: Parameters<typeof Telling>[0] = {}) => telling({ report: "r1", quote: bus, ...told });
const other = (told: Parameters<typeof Telling>[0] = {}) =>
  telling({ report: "r2", publisher: "Noon Wire", quote: bus, ...told });
const grade = (...sightings: ReturnType<typeof telling>[]) => {
  const [incident, ...others] = resolve(sightings, []);
  expect(others).toEqual([]);
  return incident!.grade;
};
const denial = {
  stance: "denies",
  field: "happened",
  speaker: speaker("Ministry of the Interior"),
  cue: "denied",
} as const;

describe("credibility of the event", () => {
  it("is 1 when two independent origins agree and nobody denies it", () => {
    expect(grade(one(), other())).toMatchObject({ credibility: 1 });
  });
  it("says what is denied of a happening that nobody denies, instead of no denial", () => {
    const toll = { ...denial, field: "killed" } as const;
    const { credibility, reasons } = grade(one({ killed: exactly(4), claims: [toll] }), other({ killed: exactly(4) }));
    expect(credibility).toBe(1);
    expect(reasons.join()).toContain(
      "the happening is not denied, but the number killed is denied by the Ministry of the Interior",
    );
    expect(reasons.join()).not.toContain("no open denial");
  });
  it("finds nothing against one origin only where no part is denied either", () => {
    const doer = { ...denial, field: "perpetrator" } as const;
    expect(grade(one()).reasons.join()).toContain("nothing against it");
    const { reasons } = grade(one({ actors: [perpetrator("Valley Brigade")], claims: [doer] }));
    expect(reasons.join()).toContain("who did it is denied by the Ministry of the Interior");
    expect(reasons.join()).not.toContain("nothing against it");
  });
  it("is 2 when the two may rest on one and the same speaker", () => {
    const same = { claims: [{ speaker: speaker("Col. Osmonov"), cue: "said" }] };
    expect(grade(one(same), other(same)).credibility).toBe(2);
  });
  it("is 2 when one of the two has no known publisher", () => {
    expect(grade(one(), other({ publisher: null })).credibility).toBe(2);
  });
  it("is not raised by an undated report, which scores nowhere", () => {
    expect(grade(one(), other({ published: null })).credibility).toBe(3);
  });
  it("is 3 for one origin with nothing against it, however many reprints", () => {
    expect(grade(one({ exact: "same" }), other({ exact: "same" })).credibility).toBe(3);
  });
  it("is 4 when a party denies it, and says who", () => {
    expect(grade(one({ claims: [denial] }))).toMatchObject({
      credibility: 4,
      reasons: expect.arrayContaining(["4: denied by the Ministry of the Interior"]),
    });
  });
  it("is 4 when it is told as unconfirmed", () => {
    expect(grade(one({ quote: "There were unsubstantiated reports that gunmen shot at a bus." })).credibility).toBe(4);
  });
  it("is 5 when it is retracted", () => {
    expect(grade(one(), other({ claims: [{ ...denial, stance: "retracts" }] })).credibility).toBe(5);
  });
  it("is 5 when more independent origins contradict it than tell it", () => {
    const deny = (report: string, publisher: string) => {
      const quote = "The ministry denied that gunmen opened fire on a bus carrying traders from the bazaar.";
      return telling({
        report,
        publisher,
        quote,
        claims: [{ ...denial, evidence: [{ span: { start: 10, end: 10 + quote.length }, quote, rule: "test" }] }],
      });
    };
    expect(grade(one(), deny("r3", "Ridge Herald"), deny("r4", "City Courier")).credibility).toBe(5);
  });
  it("is 6 without a speaker, a publisher or anything to compare with", () => {
    expect(grade(one({ publisher: null })).credibility).toBe(6);
  });
  it("forgets a denial that its speaker has since taken back", () => {
    const back = { ...denial, stance: "confirms", said: day("2031-03-09") } as const;
    expect(grade(one({ claims: [{ ...denial, said: day("2031-03-06") }, back] })).credibility).toBe(3);
  });
  it("ignores denials of other happenings in the same report", () => {
    expect(grade(one({ claims: [{ ...denial, mention: "another" }] })).credibility).toBe(3);
  });
});

describe("credibility field by field", () => {
  it("lowers the perpetrator's number and not the event's when the perpetrator is denied", () => {
    const blamed = one({
      actors: [perpetrator("Valley Brigade")],
      claims: [{ ...denial, field: "perpetrator", speaker: speaker("Valley Brigade", "armed-group") }],
    });
    expect(grade(blamed, other())).toMatchObject({ credibility: 1, perField: { happened: 1, perpetrator: 4 } });
  });
  it("is 4 for a toll that speakers give differently, while the event stands", () => {
    expect(grade(one({ killed: exactly(4) }), other({ killed: exactly(11) })).perField).toMatchObject({
      happened: 1,
      killed: 4,
    });
  });
});

describe("reliability", () => {
  const register = (letter: SourceEntry["reliability"]): Sources => [
    { publisher: "Noon Wire", aliases: [], reliability: letter, since: "2020-01-01", reason: "test" },
  ];
  it("never changes a number when a letter changes", () => {
    const sightings = [one({ killed: exactly(4) }), other({ killed: exactly(11), claims: [denial] })];
    const read = (letter: SourceEntry["reliability"]) => resolve(sightings, register(letter))[0]!;
    for (const letter of ["A", "B", "C", "D", "E", "F"] as const) {
      const { grade: now, headline, severity } = read(letter);
      expect(now.reliability).toBe(letter);
      expect({ ...now.perField, headline, severity }).toEqual({
        ...read("F").grade.perField,
        headline: read("F").headline,
        severity: read("F").severity,
      });
    }
  });
  it("is F for a publisher nobody has judged, and before the day a judgement holds from", () => {
    expect(resolve([one()], register("B"))[0]?.grade.reliability).toBe("F");
    expect(resolve([other({ published: day("2019-05-01") })], register("B"))[0]?.grade.reliability).toBe("F");
  });
});
