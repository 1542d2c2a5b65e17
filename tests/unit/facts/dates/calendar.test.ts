import { describe, expect, it } from "vitest";
import {
  dayOf,
  isDay,
  isoWeek,
  quarterDays,
  seasonDays,
  serialOf,
  shift,
  weekDays,
  weekdayOf,
} from "../../../../shared/facts/dates/calendar.ts";

const at = serialOf;

describe("calendar", () => {
  it("knows the weekday of days before and after 1970", () => {
    expect(weekdayOf(at("2002-09-16"))).toBe(1);
    expect(weekdayOf(at("1969-07-20"))).toBe(0);
  });
  it("counts ISO weeks across the turn of the year", () => {
    expect(isoWeek(at("2008-12-29"))).toBe("2009-W01");
    expect(isoWeek(at("2010-01-03"))).toBe("2009-W53");
    expect(isoWeek(at("2002-09-16"))).toBe("2002-W38");
  });
  it("begins a week on Monday", () => {
    expect(dayOf(weekDays(at("2002-09-15")).from)).toBe("2002-09-09");
  });
  it("gives the last day of a month too short", () => {
    expect(dayOf(shift(at("2001-03-31"), "month", -1))).toBe("2001-02-28");
    expect(dayOf(shift(at("2004-02-29"), "year", 1))).toBe("2005-02-28");
    expect(dayOf(shift(at("2002-01-15"), "month", -2))).toBe("2001-11-15");
  });
  it("lets a northern winter and a southern summer run into the next year", () => {
    expect(dayOf(seasonDays(2001, "WI", "north").to)).toBe("2002-02-28");
    expect(dayOf(seasonDays(2001, "SU", "south").from)).toBe("2001-12-01");
    expect(dayOf(seasonDays(2001, "WI", "south").from)).toBe("2001-06-01");
  });
  it("knows which days there are", () => {
    expect(isDay(2001, 2, 29)).toBe(false);
    expect(isDay(null, 2, 29)).toBe(true);
    expect(isDay(2001, 13, 1)).toBe(false);
  });
  it("ends a quarter with its last month", () => {
    expect(dayOf(quarterDays(2002, 1).to)).toBe("2002-03-31");
  });
});
