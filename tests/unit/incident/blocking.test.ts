import { describe, expect, it } from "vitest";
import { bucketOf, neighbours } from "../../../shared/incident/blocking.ts";
import { day, osh } from "./a-sighting.ts";

describe("buckets", () => {
  it("is the country of the first place and the month the event began in", () => {
    expect(bucketOf({ places: [osh], when: day("2031-03-31", "2031-04-02") })).toBe("KG#2031-03");
  });
  it("has a bucket for mentions nobody could place", () => {
    expect(bucketOf({ places: [], when: day("2031-03-05") })).toBe("ZZ#2031-03");
  });
  it.each([null, { month: 9, part: "late", year: null, precision: "yearless" } as const])(
    "keeps %j apart from every month",
    (when) => {
      expect(bucketOf({ places: [osh], when })).toBe("KG#undated");
    },
  );
  it("has the months before and after as neighbours, over new year too", () => {
    expect(neighbours("KG#2031-01")).toEqual(["KG#2030-12", "KG#2031-02"]);
    expect(neighbours("KG#2031-12")).toEqual(["KG#2031-11", "KG#2032-01"]);
  });
  it("gives an undated bucket no neighbours", () => {
    expect(neighbours("KG#undated")).toEqual([]);
  });
});
