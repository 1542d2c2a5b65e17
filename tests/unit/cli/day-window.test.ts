/** Calendar days of a zone as half-open spans. */
import { describe, expect, it } from "vitest";
import { windowOf } from "../../../cli/day-window.ts";

describe("days in a zone", () => {
  it.each([
    ["UTC", "2002-09-01", "2002-09-30", "2002-09-01T00:00:00.000Z", "2002-10-01T00:00:00.000Z"],
    ["Asia/Tashkent", "2002-09-12", "2002-09-12", "2002-09-11T19:00:00.000Z", "2002-09-12T19:00:00.000Z"],
    ["Asia/Kathmandu", "2024-01-01", "2024-01-01", "2023-12-31T18:15:00.000Z", "2024-01-01T18:15:00.000Z"],
    ["America/St_Johns", "2024-02-28", "2024-02-29", "2024-02-28T03:30:00.000Z", "2024-03-01T03:30:00.000Z"],
    // 23 and 25 hours long.
    ["Europe/Berlin", "2024-03-31", "2024-03-31", "2024-03-30T23:00:00.000Z", "2024-03-31T22:00:00.000Z"],
    ["Europe/Berlin", "2024-10-27", "2024-10-27", "2024-10-26T22:00:00.000Z", "2024-10-27T23:00:00.000Z"],
    // Midnight does not exist: the day begins at one o'clock.
    ["America/Havana", "2024-03-10", "2024-03-10", "2024-03-10T05:00:00.000Z", "2024-03-11T04:00:00.000Z"],
    ["Pacific/Kiritimati", "2024-01-01", "2024-01-01", "2023-12-31T10:00:00.000Z", "2024-01-01T10:00:00.000Z"],
  ])("%s: %s to %s", (zone, first, last, from, to) => {
    expect(windowOf(first, last, zone)).toEqual({ from, to });
  });

  it.each([
    ["2002-02-30", "2002-03-01", "UTC", "--from takes a day"],
    ["2002-02-01", "soon", "UTC", "--to takes a day"],
    ["2002-02-02", "2002-02-01", "UTC", "is later than"],
    ["2002-02-01", "2002-02-02", "Mars/Olympus", "IANA time zone"],
  ])("refuses %s to %s in %s", (first, last, zone, says) => {
    expect(() => windowOf(first, last, zone)).toThrowError(says);
  });
});
