import { describe, expect, it } from "vitest";
import { earnedRow } from "../../../shared/digest/likelihood.ts";

describe("a likelihood term", () => {
  it("is not earned by fewer than eight comparable periods", () => {
    expect(earnedRow(7, 7)).toEqual({ because: "7 comparable earlier periods, 8 are needed" });
  });
  it("is not earned by a base rate that leaves more than two rows open", () => {
    expect(earnedRow(4, 8)).toHaveProperty("because");
  });
  it.each([
    [8, 8, "very likely"],
    [0, 30, "almost no chance"],
    [0, 12, "very unlikely"],
    [49, 50, "almost certain"],
    [66, 100, "likely"],
    [33, 100, "unlikely"],
  ])("of %i in %i is %s", (hits, periods, words) => {
    expect(earnedRow(hits, periods)).toMatchObject({ row: { words } });
  });
});
