import { describe, expect, it } from "vitest";
import {
  daysOf,
  dueWindow,
  dueWindows,
  previousWindows,
  windowLabel,
  windowOfDays,
} from "../../../shared/digest/window.ts";
import { startOfDay } from "../../../shared/digest/zone-days.ts";

const hours = ({ from, to }: { from: string; to: string }): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe("midnight", () => {
  it.each([
    ["UTC", "2031-03-03", "2031-03-03T00:00:00.000Z"],
    ["Asia/Bishkek", "2031-03-03", "2031-03-02T18:00:00.000Z"],
    ["Asia/Kathmandu", "2031-03-03", "2031-03-02T18:15:00.000Z"],
    ["Pacific/Kiritimati", "2031-03-03", "2031-03-02T10:00:00.000Z"],
    ["America/St_Johns", "2031-01-03", "2031-01-03T03:30:00.000Z"],
  ])("in %s on %s is %s", (zone, day, instant) => {
    expect(startOfDay(day, zone)).toBe(instant);
  });
  it("that the clocks skip gives way to the first instant of the day", () => {
    // Lebanon moved its clocks at midnight of 27 March 2022: the day began at one o'clock.
    expect(startOfDay("2022-03-27", "Asia/Beirut")).toBe("2022-03-26T22:00:00.000Z");
  });
});

describe("windows", () => {
  it("run from Monday to Monday", () => {
    expect(dueWindow("weekly", "UTC", "2031-03-12T09:00:00.000Z")).toEqual({
      from: "2031-03-03T00:00:00.000Z",
      to: "2031-03-10T00:00:00.000Z",
    });
  });
  it("wait a quarter of an hour for reports in the works", () => {
    expect(dueWindow("daily", "UTC", "2031-03-10T00:14:59.000Z").to).toBe("2031-03-09T00:00:00.000Z");
    expect(dueWindow("daily", "UTC", "2031-03-10T00:15:00.000Z").to).toBe("2031-03-10T00:00:00.000Z");
  });
  it("are calendar months, whatever their length", () => {
    const february = dueWindow("monthly", "UTC", "2032-03-05T00:00:00.000Z");
    expect(daysOf(february, "UTC")).toEqual({ first: "2032-02-01", last: "2032-02-29", count: 29 });
    expect(previousWindows(february, "monthly", "UTC", 2).map(({ from }) => from)).toEqual([
      "2032-01-01T00:00:00.000Z",
      "2031-12-01T00:00:00.000Z",
    ]);
  });
  it("lose and gain an hour when clocks change, and still tile", () => {
    const spring = windowOfDays("2031-03-24", "2031-03-30", "Europe/Berlin");
    const autumn = windowOfDays("2031-10-20", "2031-10-26", "Europe/Berlin");
    expect([hours(spring), hours(autumn)]).toEqual([167, 169]);
    const before = previousWindows(autumn, "weekly", "Europe/Berlin");
    for (const [i, window] of before.entries()) expect(window.to).toBe((i === 0 ? autumn : before[i - 1]!).from);
    expect(before.at(-1)).toEqual(windowOfDays("2031-08-25", "2031-08-31", "Europe/Berlin"));
  });
  it("compare a window of another length with ones of its own length", () => {
    const ten = windowOfDays("2031-03-01", "2031-03-10", "UTC");
    expect(previousWindows(ten, "weekly", "UTC", 1)).toEqual([windowOfDays("2031-02-19", "2031-02-28", "UTC")]);
    const month = windowOfDays("2031-03-01", "2031-03-31", "UTC");
    expect(previousWindows(month, "weekly", "UTC", 1)).toEqual([windowOfDays("2031-02-01", "2031-02-28", "UTC")]);
  });
  it("that were slept through are made up for, oldest first", () => {
    const missed = dueWindows("weekly", "UTC", "2031-02-20T10:00:00.000Z", "2031-03-12T09:00:00.000Z");
    expect(missed.map(({ to }) => to.slice(0, 10))).toEqual(["2031-02-24", "2031-03-03", "2031-03-10"]);
    expect(dueWindows("weekly", "UTC", "2031-03-11T10:00:00.000Z", "2031-03-12T09:00:00.000Z")).toEqual([]);
  });
  it.each([
    ["2002-09-09", "2002-09-15", "9-15 Sep 2002"],
    ["2002-09-30", "2002-10-06", "30 Sep-6 Oct 2002"],
    ["2002-12-30", "2003-01-05", "30 Dec 2002-5 Jan 2003"],
    ["2002-09-09", "2002-09-09", "9 Sep 2002"],
  ])("from %s to %s read %s", (first, last, label) => {
    expect(windowLabel(windowOfDays(first, last, "Asia/Bishkek"), "Asia/Bishkek")).toBe(label);
  });
});
