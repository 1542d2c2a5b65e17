import { describe, expect, it } from "vitest";
import { dateLabelAfter, dateLabelOf } from "../../../shared/report/date-labels.ts";
import { datesIn } from "../../../shared/report/dates-in-lines.ts";

const daysIn = (line: string): string[] => datesIn(line).map(({ date }) => date.from);

describe("the days in a line", () => {
  it.each([
    ["By Aida Example, 16 September 2002, 10:31", ["2002-09-16"]],
    ["Published 16.09.2002, updated 17.09.2002", ["2002-09-16", "2002-09-17"]],
    ["Aida Example2002-09-16", ["2002-09-16"]],
    ["PostedSeptember 16, 2002", ["2002-09-16"]],
    ["Sep 162002", ["2002-09-16"]],
    ["Courier ( 2002-09-16 09:20:26 )", ["2002-09-16"]],
    ["le lundi 16 septembre 2002", ["2002-09-16"]],
  ])("%j", (line, days) => {
    expect(daysIn(line)).toEqual(days);
  });

  it.each([
    "Call 555-01-2002-44",
    "Version 10.11.15.3",
    "In September 2002 alone",
    "16 Smarch 2002",
    "Room 16, 2002 people",
    "32.09.2002",
    "September",
    "A score of 3-2, 4-1",
  ])("are none in %j", (line) => {
    expect(daysIn(line)).toEqual([]);
  });

  it("stand where they were found", () => {
    const line = "Posted on 16 September 2002 by Aida";
    const [day] = datesIn(line);
    expect(line.slice(day?.start, day?.end)).toBe("16 September 2002");
  });
});

describe("the words around a day", () => {
  it.each([
    "Published ",
    "Posted by Aida Example on ",
    "Veröffentlicht am ",
    "Mis en ligne le ",
    "发布时间：",
    "Last published ",
    "Start date ",
  ])("say publication in %j", (before) => {
    expect(dateLabelOf(before)).toBe("published");
  });
  it.each([
    "Updated ",
    "Date updated: ",
    "Published, then revised on ",
    "Zuletzt aktualisiert am ",
    "Retrieved ",
    "Joined ",
    "Mis à jour le ",
    "更新时间 ",
  ])("say something else in %j", (before) => {
    expect(dateLabelOf(before)).toBe("other");
  });
  it.each(["", "The minister spoke on ", "Osh, ", "Outdated ", "Republic day, "])("say nothing in %j", (before) => {
    expect(dateLabelOf(before)).toBeNull();
  });
  it("may stand behind it", () => {
    expect(dateLabelAfter(" | Originally published")).toBe("published");
    expect(dateLabelAfter(" (updated)")).toBe("other");
    expect(dateLabelAfter(" in the capital, published")).toBeNull();
  });
});
