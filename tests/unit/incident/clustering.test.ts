import { describe, expect, it } from "vitest";
import { clusters, components } from "../../../shared/incident/clustering.ts";
import { resolve } from "../../../shared/incident/resolve.ts";
import type { Sighting } from "../../../shared/incident/sighting.ts";
import { wordingOf } from "../../../shared/text/fingerprint.ts";
import { atLeast, bishkek, day, exactly, karaSuu, kyrgyzstan, target, telling } from "./a-sighting.ts";

const apart = (...sightings: Sighting[]): number => clusters(sightings).length;
const bus = "Gunmen opened fire on a bus carrying traders from the bazaar.";
const post = "Attackers threw explosives at a border guard post outside the town.";

describe("what is one happening", () => {
  it("joins two outlets that tell of the same day, town and victims", () => {
    expect(
      apart(
        telling({ report: "r1", quote: bus }),
        telling({ report: "r2", publisher: "Noon Wire", quote: "A bus with traders was shot at near the bazaar." }),
      ),
    ).toBe(1);
  });
  it("joins 4 dead by the police and 11 by residents", () => {
    expect(
      apart(
        telling({
          report: "r1",
          killed: exactly(4),
          quote: "Four traders died when a bus was shot at near the bazaar, police said.",
        }),
        telling({
          report: "r2",
          publisher: "Noon Wire",
          killed: exactly(11),
          quote: "Residents counted eleven bodies around the bus near the bazaar.",
        }),
      ),
    ).toBe(1);
  });
  it("keeps two attacks of one day and town apart when targets and tolls differ", () => {
    expect(
      apart(
        telling({ report: "r1", quote: bus, killed: exactly(4), actors: [target("traders")] }),
        telling({
          report: "r2",
          publisher: "Noon Wire",
          quote: post,
          killed: exactly(15),
          actors: [target("border guards", "state forces")],
        }),
      ),
    ).toBe(2);
  });
  it("keeps attacks on two named people apart", () => {
    const on = (name: string, report: string) =>
      telling({
        report,
        actors: [target(name, "officials")],
        quote: "A grenade was thrown at the car of an official.",
      });
    expect(apart(on("Emil Sadykov", "r1"), on("Nurlan Abdyldaev", "r2"))).toBe(2);
  });
  it("joins a town and a country-wide telling by the victim's name", () => {
    expect(
      apart(
        telling({
          report: "r1",
          places: [bishkek],
          actors: [target("Emil Sadykov")],
          quote: "Emil Sadykov survived a shot.",
        }),
        telling({
          report: "r2",
          publisher: "Noon Wire",
          places: [kyrgyzstan],
          actors: [target("Sadykov")],
          quote: "Sadykov was shot at.",
        }),
      ),
    ).toBe(1);
  });
  it.each([
    ["dates too far apart", { when: day("2031-03-09") }],
    ["provinces that differ", { places: [bishkek] }],
    ["a different kind of event", { type: "arrests" as const }],
    ["a threat instead of a deed", { stage: "threatened" as const }],
  ])("keeps happenings apart by %s", (_, other) => {
    expect(
      apart(
        telling({ report: "r1", quote: bus }),
        telling({ report: "r2", publisher: "Noon Wire", quote: bus, ...other }),
      ),
    ).toBe(2);
  });
  it("joins neighbouring towns and a day's difference when the words agree", () => {
    expect(
      apart(
        telling({ report: "r1", quote: bus, killed: exactly(4) }),
        telling({
          report: "r2",
          publisher: "Noon Wire",
          quote: bus,
          places: [karaSuu],
          when: day("2031-03-06"),
          killed: atLeast(3),
        }),
      ),
    ).toBe(1);
  });
  it("never joins undated mentions, however alike", () => {
    const undated = { when: null, quote: bus };
    expect(
      apart(telling({ report: "r1", ...undated }), telling({ report: "r2", publisher: "Noon Wire", ...undated })),
    ).toBe(2);
  });
  it("joins copies of one undated text, which are one telling", () => {
    const copy = { when: null, quote: bus, exact: "same" };
    expect(apart(telling({ report: "r1", ...copy }), telling({ report: "r2", publisher: "Noon Wire", ...copy }))).toBe(
      1,
    );
  });
  it("joins near copies even where one of them garbled the toll", () => {
    const shared = { quote: bus, signature: wordingOf(bus).signature };
    expect(
      apart(
        telling({ report: "r1", ...shared, killed: exactly(4), actors: [target("Aizada Toktogulova")] }),
        telling({
          report: "r2",
          publisher: "Noon Wire",
          ...shared,
          killed: exactly(40),
          actors: [target("Border Guard Service")],
        }),
      ),
    ).toBe(1);
  });
  it("attaches an anniversary to the old incident and not to the day it was told", () => {
    const old = telling({ report: "r1", quote: bus });
    const anniversary = telling({
      report: "r2",
      publisher: "Noon Wire",
      quote: bus,
      timeStatus: "background",
      published: day("2032-03-05"),
    });
    const [incident, ...others] = resolve([old, anniversary], []);
    expect(others).toEqual([]);
    expect(incident?.known).toBe(old.report.received);
  });
  it("does not chain two incidents through a telling that fits both", () => {
    const vague = telling({
      report: "r2",
      publisher: "Noon Wire",
      quote: "Shots were heard from the bazaar and the border guard post.",
    });
    const one = telling({ report: "r1", quote: bus, actors: [target("Emil Sadykov")], killed: exactly(1) });
    const other = telling({
      report: "r3",
      publisher: "Valley Radio",
      quote: post,
      actors: [target("Nurlan Abdyldaev")],
      killed: exactly(9),
    });
    const groups = clusters([one, vague, other]);
    expect(components([one, vague, other])).toHaveLength(1);
    expect(groups).toHaveLength(2);
    expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(false);
  });
  it("holds no incident together over more than a month", () => {
    const week = (report: string, from: string, to: string) =>
      telling({ report, publisher: `Outlet ${report}`, quote: bus, when: day(from, to), killed: exactly(4) });
    for (const group of clusters([
      week("r1", "2031-01-25", "2031-02-05"),
      week("r2", "2031-02-04", "2031-02-28"),
      week("r3", "2031-02-27", "2031-03-20"),
      week("r4", "2031-03-15", "2031-03-30"),
    ])) {
      const months = new Set(group.map(({ mention }) => (mention.when as { from: string }).from.slice(0, 7)));
      expect(months.size).toBeLessThanOrEqual(2);
    }
  });
  it("counts a mention that is handed over twice once", () => {
    const one = telling({});
    expect(clusters([one, structuredClone(one)])).toEqual([[one]]);
  });
});
