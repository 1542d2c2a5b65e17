import { describe, expect, it } from "vitest";
import { originsOf } from "../../../shared/incident/origins.ts";
import type { Sources } from "../../../shared/incident/sighting.ts";
import { wordingOf } from "../../../shared/text/fingerprint.ts";
import { day, speaker, telling } from "./a-sighting.ts";

const register: Sources = [
  {
    publisher: "Noon Wire",
    aliases: ["NW", "Noon Wire English"],
    reliability: "B",
    since: "2000-01-01",
    reason: "test",
  },
];
const outlets = ["Valley Post", "Valley Radio", "Ridge Herald", "City Courier", "Lake Gazette"];
const keys = (...sightings: ReturnType<typeof telling>[]) => originsOf(sightings, register).map(({ key }) => key);

describe("independent origins", () => {
  it("counts two outlets that tell of their own as two", () => {
    expect(keys(telling({ report: "r1" }), telling({ report: "r2", publisher: "Valley Radio" }))).toEqual([
      "valley-post",
      "valley-radio",
    ]);
  });
  it("counts five reprints as one origin", () => {
    const reprints = outlets.map((publisher, i) => telling({ report: `r${i}`, publisher, exact: "one text" }));
    expect(originsOf(reprints, register)).toMatchObject([{ reports: ["r0", "r1", "r2", "r3", "r4"] }]);
  });
  it("counts five stories over one wire as the wire", () => {
    const stories = outlets.map((publisher, i) =>
      telling({ report: `r${i}`, publisher, origin: { credits: ["Noon Wire"] } }),
    );
    expect(originsOf(stories, register)).toMatchObject([{ key: "noon-wire", publisher: "Noon Wire" }]);
  });
  it("counts editions and spellings of one publisher once", () => {
    expect(
      keys(telling({ report: "r1", publisher: "Noon Wire English" }), telling({ report: "r2", publisher: "NW" })),
    ).toEqual(["noon-wire"]);
  });
  it("follows a chain of citing to its root", () => {
    const root = telling({ report: "r1", publisher: "Valley Radio" });
    const citing = telling({ report: "r2", publisher: "Ridge Herald", origin: { cites: ["the Valley Radio"] } });
    const citingThat = telling({ report: "r3", publisher: "City Courier", origin: { cites: ["Ridge Herald"] } });
    expect(originsOf([citingThat, citing, root], register)).toHaveLength(1);
  });
  it("counts outlets that retell one another as one, even in a circle", () => {
    const retelling = (report: string, publisher: string, teller: string) =>
      telling({ report, publisher, claims: [{ field: "happened", speaker: speaker(teller) }] });
    const circle = [
      retelling("r1", "Valley Post", "the Valley Radio"),
      retelling("r2", "Valley Radio", "Ridge Herald"),
      retelling("r3", "Ridge Herald", "Valley Post"),
    ];
    expect(originsOf(circle, register)).toMatchObject([{ reports: ["r1", "r2", "r3"] }]);
  });
  it("keeps an outlet apart that quotes another for a detail and tells the rest itself", () => {
    const first = telling({ report: "r1", publisher: "Valley Radio" });
    const other = telling({
      report: "r2",
      publisher: "Ridge Herald",
      claims: [
        { field: "happened", speaker: speaker("Osmonov") },
        { field: "killed", speaker: speaker("Valley Radio") },
      ],
    });
    expect(originsOf([first, other], register)).toHaveLength(2);
  });
  it("goes by whom the claims about the happening name, rather than by what the article cites elsewhere", () => {
    const one = telling({
      report: "r1",
      origin: { cites: ["Lake Gazette"] },
      claims: [{ speaker: { ...speaker("Osmonov"), via: "Valley Radio" } }],
    });
    const other = telling({
      report: "r2",
      publisher: "City Courier",
      origin: { cites: ["Lake Gazette"] },
      claims: [{ speaker: { ...speaker("Isaev"), via: "Ridge Herald" } }],
    });
    expect(originsOf([one, other], register)).toHaveLength(2);
  });
  it("knows a reformatted copy by its text, whichever came first", () => {
    const body =
      "Gunmen fired at a guard post near the town before dawn. Two guards were wounded, the governor said. The road stayed shut until noon.";
    const { signature } = wordingOf(body);
    const shortened = wordingOf(body.slice(0, body.indexOf(" The road"))).signature;
    const first = telling({ report: "r1", signature });
    const second = telling({ report: "r2", publisher: "Valley Radio", signature: shortened });
    expect(originsOf([first, second], register)).toHaveLength(1);
    expect(originsOf([second, first], register)).toEqual(originsOf([first, second], register));
  });
  it("names the outlet that was first, and an unknown one by its report", () => {
    const later = telling({ report: "r1", publisher: "Valley Radio", exact: "same", published: day("2031-03-07") });
    const first = telling({ report: "r2", publisher: "Valley Post", exact: "same" });
    expect(originsOf([later, first], register)).toMatchObject([{ publisher: "Valley Post" }]);
    expect(keys(telling({ report: "r9", publisher: null }))).toEqual(["report:r9"]);
  });
});
