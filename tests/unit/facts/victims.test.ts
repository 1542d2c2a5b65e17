/** Whom a deed hit, by name where the report has one. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const targets = (text: string): string[] =>
  factsOf(text).mentions.flatMap(({ actors }) =>
    actors.filter(({ role }) => role === "target").map(({ name }) => name),
  );

describe("people named among the victims", () => {
  it.each([
    [
      "Gunmen killed Juan Mendizabal, 24, Pedro Okonjewski and Rosa Torvald near Osh on Friday.",
      ["Juan Mendizabal", "Pedro Okonjewski", "Rosa Torvald"],
    ],
    [
      "A bomb exploded near Osh on Friday, killing nine people, including the union leader Rosa Torvald.",
      ["Rosa Torvald"],
    ],
    [
      "A guard, identified as 57-year-old Juan Mendizabal, was killed by gunmen near Osh on Friday.",
      ["Juan Mendizabal"],
    ],
    ["Juan Mendizabal and Rosa Torvald were kidnapped near Osh on Friday.", ["Juan Mendizabal", "Rosa Torvald"]],
  ])("%s", (text, names) => {
    expect(targets(text)).toEqual(names);
  });

  it("workers of a union called by its name keep what they are", () => {
    expect(targets("Gunmen killed two Fenara workers near Osh on Friday.")).toEqual(["Fenara workers"]);
  });

  it("people told of in no other way stay people", () => {
    expect(targets("Gunmen killed nine people near Osh on Friday.")).toEqual(["people"]);
  });
});

describe("an officer hit by name", () => {
  it("was attacked; a fight is with his force", () => {
    const typeOf = (text: string) => factsOf(text).mentions[0]?.type;
    expect(typeOf("Rebels attacked General Torvaldo Mendizabal near Osh on Friday.")).toBe("attack");
    expect(typeOf("Rebels attacked soldiers near Osh on Friday.")).toBe("armed-clash");
  });
});

it("a verb is no weapon, and neither is what was hit", () => {
  const weapons = (text: string): string[] =>
    factsOf(text).mentions.flatMap(({ evidence }) =>
      evidence.filter(({ rule }) => rule === "weapon").map(({ quote }) => quote),
    );
  expect(weapons("A judge was shot near Osh on Friday.")).toEqual([]);
  expect(weapons("A judge was shot with a rifle near Osh on Friday.")).toEqual(["rifle"]);
});
