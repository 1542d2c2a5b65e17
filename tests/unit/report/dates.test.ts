import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../shared/report/dates.ts";

const day = (from: string) => ({ from, to: from, precision: "day", basis: "stated" });

describe("a publication date", () => {
  it.each([
    ["2002-09-16", "2002-09-16"],
    ["2002-09-16T10:31:00+02:00", "2002-09-16"],
    ["2002/09/16 10:31", "2002-09-16"],
    ["16 September 2002", "2002-09-16"],
    ["16 Sept. 2002", "2002-09-16"],
    ["16th of September, 2002", "2002-09-16"],
    ["September 16, 2002", "2002-09-16"],
    ["Monday, September 16, 2002", "2002-09-16"],
    ["Mon, 16 Sep 2002 10:31:00 GMT", "2002-09-16"],
    ["Mon Sep 16 10:31:00 2002", "2002-09-16"],
    ["SEPT 16, 2002 4:15 PM EST", "2002-09-16"],
    ["3 JAN 90", "1990-01-03"],
    ["16.09.2002", "2002-09-16"],
    ["16. September 2002", "2002-09-16"],
    ["16 septembre 2002", "2002-09-16"],
    ["16 de septiembre de 2002", "2002-09-16"],
    ["16 сентября 2002 г.", "2002-09-16"],
    ["16 września 2002", "2002-09-16"],
    ["16/09/2002", "2002-09-16"],
    ["09/16/2002", "2002-09-16"],
    ["D:20020916103100+02'00'", "2002-09-16"],
    ["20020916T103100Z", "2002-09-16"],
    ["2002年9月16日", "2002-09-16"],
    ["2002년 9월 16일", "2002-09-16"],
    ["2002. 9. 16. 10:31", "2002-09-16"],
    ["2002. szeptember 16.", "2002-09-16"],
    ["16 أيلول / سبتمبر 2002", "2002-09-16"],
    ["16. září 2002", "2002-09-16"],
    ["16 Σεπτεμβρίου 2002", "2002-09-16"],
    ["16.09.02", "2002-09-16"],
    ["09/16/02", "2002-09-16"],
    ["Sep 16 10:31 2002", "2002-09-16"],
  ])("is read in %j", (text, expected) => {
    expect(readDate(text)).toEqual(day(expected));
  });

  it("keeps the precision it was stated with", () => {
    expect(readDate("September 2002")).toEqual({
      from: "2002-09-01",
      to: "2002-09-30",
      precision: "month",
      basis: "stated",
    });
    expect(readDate("February 2024")).toMatchObject({ to: "2024-02-29" });
    expect(readDate("2002")).toEqual({ from: "2002-01-01", to: "2002-12-31", precision: "year", basis: "stated" });
  });

  it.each([
    "",
    "tomorrow",
    "late September",
    "30 February 2002",
    "31.04.2002",
    "05/06/2002", // May or June: unknown is an answer
    "16 Smarch 2002",
    "On 16 September 2002 shots were heard",
    "12345678901234567890",
    "2002-13-01",
    "16 September",
  ])("is not made up from %j", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("with slashes follows the order it is told", () => {
    expect(readDate("05/06/2002", "day-first")).toEqual(day("2002-06-05"));
    expect(readDate("05/06/2002", "month-first")).toEqual(day("2002-05-06"));
    expect(readDate("16/09/2002", "month-first")).toEqual(day("2002-09-16"));
  });

  it("exists on the calendar whatever it was read from", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const read = readDate(text);
        if (read !== null) expect(new Date(`${read.from}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.from);
      }),
    );
  });

  it("is read back from every day it is written as", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const long = date.toLocaleDateString("en-GB", {
            day: "numeric",
            month: "long",
            year: "numeric",
            timeZone: "UTC",
          });
          expect([readDate(iso), readDate(long), readDate(date.toUTCString())]).toEqual([day(iso), day(iso), day(iso)]);
        },
      ),
    );
  });
});
