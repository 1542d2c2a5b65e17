import { describe, expect, it } from "vitest";
import { isPublisher, peopleIn } from "../../../../shared/report/heading/names.ts";

describe("the people in a byline", () => {
  it.each([
    ["By Aida Example", ["Aida Example"]],
    ["BY AIDA EXAMPLE AND BORIS SAMPLE", ["Aida Example", "Boris Sample"]],
    ["Aida Example, Boris Sample & Clara de la Muestra", ["Aida Example", "Boris Sample", "Clara de la Muestra"]],
    ["By Aida Example in Osh", ["Aida Example"]],
    ["Aida Example, Valley correspondent", ["Aida Example"]],
    ["Written by: Jean-Paul O'Example | 3 March", ["Jean-Paul O'Example"]],
  ])("%j", (byline, people) => {
    expect(peopleIn(byline)).toEqual(people);
  });

  it.each([
    "Staff Reporter",
    "By Valley News Agency",
    "admin",
    "By Monday evening",
    "https://example.org/aida",
    "Updated 3 March",
    "a@example.org",
  ])("are none in %j", (byline) => {
    expect(peopleIn(byline)).toEqual([]);
  });
});

describe("a publisher's name", () => {
  it.each([
    "EurValley",
    "Institute for Border and Peace Studies",
    "The Daily Example",
    "Вестник долины",
    "AKI-Example.org",
  ])("may be %j", (name) => {
    expect(isPublisher(name)).toBe(true);
  });
  it.each(["told reporters on Monday", "The ministry said nothing.", "https://example.org", ""])(
    "is not %j",
    (name) => {
      expect(isPublisher(name)).toBe(false);
    },
  );
});
