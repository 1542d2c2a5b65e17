import { describe, expect, it } from "vitest";
import { dayOf } from "../../../shared/report/dates.ts";
import { markingFor, receptionOf } from "../../../shared/report/reception.ts";

const uploaded = "2024-05-20T08:30:00.000Z";

describe("when a report counts as received", () => {
  it("is noon of its day when an archive is loaded as published", () => {
    expect(receptionOf({ load: "as-published" }, dayOf(2002, 9, 16), uploaded)).toEqual({
      received: "2002-09-16T12:00:00.000Z",
      arrived: uploaded,
      receivedBasis: "as-published",
    });
  });

  it.each([
    ["it has no date", null],
    ["its month only is known", { from: "2002-09-01", to: "2002-09-30", precision: "month", basis: "stated" } as const],
  ])("is the upload, told apart from new reports, when an archive holds it and %s", (_, published) => {
    expect(receptionOf({ load: "as-published" }, published, uploaded)).toMatchObject({
      received: uploaded,
      receivedBasis: "undated-archive",
    });
  });

  it("is the upload of any other report, whatever its date", () => {
    expect(receptionOf({}, dayOf(2002, 9, 16), uploaded)).toMatchObject({
      received: uploaded,
      receivedBasis: "upload",
    });
  });
});

describe("a report's marking", () => {
  it("is the uploader's, even below the default", () => {
    expect(markingFor("TLP:GREEN", [], "TLP:AMBER")).toBe("TLP:GREEN");
  });
  it("is the default when nobody marked it", () => {
    expect(markingFor(null, [null], "TLP:AMBER+STRICT")).toBe("TLP:AMBER+STRICT");
  });
  it("is made stricter by a printed label, never looser", () => {
    expect(markingFor("TLP:GREEN", [null, "TLP:RED"], "TLP:AMBER")).toBe("TLP:RED");
    expect(markingFor(null, ["TLP:CLEAR"], "TLP:AMBER")).toBe("TLP:AMBER");
  });
});
