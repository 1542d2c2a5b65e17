import { describe, expect, it } from "vitest";
import { insideSentence, isNamed, sameActor } from "../../../shared/incident/actor-identity.ts";

describe("actors", () => {
  it.each([
    ["Ashirov", "Talant Ashirov"],
    ["the Valley Brigade", "Valley Brigade"],
    ["Société du Lac", "Societe du Lac"],
  ])("takes %s and %s for one", (name, other) => {
    expect(sameActor({ name }, { name: other })).toBe(true);
  });
  it.each([
    ["Talant Ashirov", "Emil Ashirov"],
    ["men", "three men"],
    ["Valley Brigade", "Ridge Front"],
  ])("keeps %s and %s apart", (name, other) => {
    expect(sameActor({ name }, { name: other })).toBe(false);
  });
  it("goes by the register where both are in it", () => {
    expect(sameActor({ id: "a", name: "Front" }, { id: "b", name: "Front" })).toBe(false);
    expect(sameActor({ id: "a", name: "VB" }, { id: "a", name: "Valley Brigade" })).toBe(true);
  });
  it.each(["Talant Ashirov", "Ashirov", "Valley Brigade", "Front 17"])("knows %s as a name", (name) => {
    expect(isNamed({ name })).toBe(true);
  });
  it.each(["Gunmen", "two Kyrgyz citizens", "Islamic militants", "unknown assailants", "Officers", ""])(
    "knows %j as a description",
    (name) => {
      expect(isNamed({ name })).toBe(false);
    },
  );
  it.each([
    ["Gunmen", "gunmen"],
    ["Dozens of people", "dozens of people"],
    ["Kyrgyz citizens", "Kyrgyz citizens"],
    ["Valley Brigade", "Valley Brigade"],
  ])("writes %s inside a sentence as %s", (name, written) => {
    expect(insideSentence({ name })).toBe(written);
  });
});
