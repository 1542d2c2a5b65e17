import { describe, expect, it } from "vitest";
import { copiesAmong } from "../../../shared/text/copies.ts";
import { wordingOf } from "../../../shared/text/fingerprint.ts";

const story =
  "Gunmen fired at a guard post near the town before dawn on Tuesday. Two guards were wounded, the governor said. The road stayed shut until noon.";
const on = (report: string, day: string, text = story) => ({
  report,
  derived: false,
  received: `${day}T12:00:00.000Z`,
  published: { from: day, to: day, precision: "day", basis: "stated" } as const,
  signature: wordingOf(text).signature,
});
const [first, second, third] = [on("a", "2031-03-01"), on("b", "2031-03-02"), on("c", "2031-03-03")];
const other = on(
  "d",
  "2031-02-01",
  "The harvest was good this year and the bazaar is full of melons, growers told the paper.",
);

describe("copies of one text", () => {
  it("copy the earliest, and are copied by every later one", () => {
    expect(copiesAmong(second, [third, other, first]).map(({ later, earlier }) => [later, earlier])).toEqual([
      ["b", "a"],
      ["c", "b"],
    ]);
  });
  it("are found whichever of the two is looked at last", () => {
    expect(copiesAmong(first, [second])).toEqual(copiesAmong(second, [first]));
  });
  it("of one day copy the one that cites nobody, whatever their ids", () => {
    const citing = { ...on("0", "2031-03-01"), derived: true };
    expect(copiesAmong(citing, [first])).toMatchObject([{ later: "0", earlier: "a" }]);
  });
  it("are not made of texts that only share a subject", () => {
    expect(copiesAmong(first, [other])).toEqual([]);
  });
  it("take an undated text for a copy of a dated one", () => {
    const undated = { ...on("0", "2031-01-01"), published: null };
    expect(copiesAmong(undated, [first])).toMatchObject([{ later: "0", earlier: "a" }]);
  });
});
