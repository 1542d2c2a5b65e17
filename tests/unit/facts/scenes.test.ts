/** Deeds of two scenes stay two, told in one sentence or in two; a table names things without telling them. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const scenes = (text: string) =>
  factsOf(text).mentions.map((one) => [
    one.type,
    one.places.map((place) => place.name).join(),
    one.when && "from" in one.when ? one.when.from : null,
  ]);

describe("one sentence", () => {
  it("tells two deeds with their own places and days", () => {
    expect(scenes("Rebels killed four soldiers in Osh on Friday and kidnapped two in Batken on Saturday.")).toEqual([
      ["armed-clash", "Osh", "2024-05-17"],
      ["abduction-forced-disappearance", "Batken", "2024-05-18"],
    ]);
  });

  it("tells two deeds of different kinds and towns", () => {
    expect(
      scenes("Two policemen were shot dead near Osh and a bomb blast in Batken wounded three.").map(([, town]) => town),
    ).toEqual(["Osh", "Batken"]);
  });

  it.each([
    "Gunmen attacked a bus near Osh on Friday, killing two and wounding three.",
    "Gunmen attacked a post near Osh on Friday and fled to Batken.",
    "Gunmen killed two guards near Osh on Friday and wounded three others, police in Batken said on Saturday.",
    "Rebels attacked a post near Osh on Friday and a guard died of his wounds in Batken on Saturday.",
  ])("tells one deed where the other place or day is not a deed's: %s", (text) => {
    expect(factsOf(text).mentions).toHaveLength(1);
  });
});

it("two sentences of different kinds and towns tell two deeds", () => {
  expect(
    scenes("Two policemen were shot dead near Osh. A bomb blast in Batken injured a farmer.").map(([, town]) => town),
  ).toEqual(["Osh", "Batken"]);
});

describe("a table row", () => {
  it.each([
    "Osh | attacks on police | weapons found in the city",
    "What would change our view | attacks on police in Osh | bombs found in Batken",
  ])("of fragments tells nothing: %s", (text) => {
    expect(factsOf(text).mentions).toEqual([]);
  });

  it.each(["Osh | Gunmen attacked a police post | high", "12 May 2024 | Osh | Bomb exploded in a market, 3 dead"])(
    "with a told deed or its day tells one: %s",
    (text) => {
      expect(factsOf(text).mentions).toHaveLength(1);
    },
  );
});
