/** Dates, counts and places short enough for a table. */
import { expect, it } from "vitest";
import { progressLine } from "../../../cli/progress.ts";
import { countOf, dateOf, placeOf, tollOf } from "../../../cli/values.ts";

const interval = (from: string, to: string, precision: "day" | "week" | "month" | "season" | "year") =>
  ({ from, to, precision, basis: "stated" }) as const;

it.each([
  [null, "unknown"],
  [interval("2002-09-12", "2002-09-12", "day"), "2002-09-12"],
  [interval("2002-09-09", "2002-09-15", "week"), "2002-09-09..2002-09-15"],
  [interval("2002-09-01", "2002-09-30", "month"), "2002-09"],
  [interval("2002-01-01", "2002-12-31", "year"), "2002"],
  [{ month: 8, part: "late", year: null, precision: "yearless" } as const, "late Aug (no year)"],
  [{ month: 8, day: 5, year: null, precision: "yearless" } as const, "5 Aug (no year)"],
])("writes the date %j as %j", (when, text) => {
  expect(dateOf(when)).toBe(text);
});

it.each([
  [undefined, ""],
  [{ min: 3, max: 3 }, "3"],
  [{ min: 4, max: 11 }, "4-11"],
  [{ min: 24, max: null }, "24+"],
  [{ min: 0, max: 0 }, "0"],
])("writes the count %j as %j", (count, text) => {
  expect(countOf(count)).toBe(text);
});

it("writes a toll without the kinds nobody gave a number for", () => {
  expect(tollOf({ killed: { min: 4, max: 11 }, injured: undefined, arrested: { min: 3, max: 3 } })).toBe(
    "4-11 killed, 3 arrested",
  );
  expect(tollOf({})).toBe("");
});

it.each([
  [null, "unknown"],
  [{ name: "Osh", country: "KG", precision: "town" }, "Osh, KG"],
  [{ name: "Kyrgyzstan", country: "KG", precision: "country" }, "Kyrgyzstan"],
])("writes the place %j as %j", (place, text) => {
  expect(placeOf(place)).toBe(text);
});

it("fills its bar as files are read", () => {
  expect(progressLine(0, 0, 4)).toBe(`${"░".repeat(28)} 0 of 4 files read`);
  expect(progressLine(2, 1, 4)).toBe(`${"█".repeat(14)}${"░".repeat(14)} 2 of 4 files read, 1 failed`);
  expect(progressLine(1, 0, 1)).toBe(`${"█".repeat(28)} 1 of 1 file read`);
});
