import { describe, expect, it } from "vitest";
import { reportSchema } from "../../../shared/report/report.ts";
import { unreadReport } from "../../../shared/report/unread.ts";
import { arrivalOf } from "./made-files.ts";

describe("a report that cannot be read", () => {
  it("keeps what the upload said of it", () => {
    const metadata = { publisher: "Valley Courier", published: "2024-05-18", marking: "green" };
    const report = unreadReport(arrivalOf("\u0000", { metadata }), "report.unknown-kind");
    expect(reportSchema.parse(report)).toMatchObject({
      publisher: "Valley Courier",
      published: { from: "2024-05-18" },
      publishedBasis: "metadata",
      marking: "TLP:GREEN",
      state: "quarantined",
      reason: "report.unknown-kind",
      title: "",
      language: "und",
    });
  });

  it("is marked by default when the upload said nothing", () => {
    expect(unreadReport(arrivalOf(""), "report.empty").marking).toBe("TLP:AMBER");
  });
});
