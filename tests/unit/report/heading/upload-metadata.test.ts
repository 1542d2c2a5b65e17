import { describe, expect, it } from "vitest";
import { headingIn, prose } from "./heading-in.ts";

describe("what the uploader says", () => {
  it("stands above what the report says", async () => {
    const heading = await headingIn(
      `Fear at the border\n\nPublisher: Valley Courier\nDate: 16 September 2002\n\n${prose}`,
      {
        publisher: "=?UTF-8?Q?D=C3=A9p=C3=AAche?=",
        published: "2002-09-15",
        "source-url": "https://courier.example/fear",
        marking: "green",
      },
    );
    expect(heading).toMatchObject({
      publisher: "Dépêche",
      published: { from: "2002-09-15" },
      publishedBasis: "metadata",
      sourceUrl: "https://courier.example/fear",
      markings: { uploaded: "TLP:GREEN", printed: null },
      bad: null,
    });
  });

  it("is passed over when it cannot be understood, and that is told", async () => {
    const heading = await headingIn(`Fear at the border\n\nDate: 16 September 2002\n\n${prose}`, {
      published: "last week",
    });
    expect(heading).toMatchObject({
      published: { from: "2002-09-16" },
      publishedBasis: "labelled",
      bad: { field: "published", value: "last week" },
    });
  });

  it("restricts a report to named recipients when its marking cannot be read", async () => {
    expect(await headingIn(`${prose}`, { marking: "internal!" })).toMatchObject({
      markings: { uploaded: "TLP:RED" },
      bad: { field: "marking" },
    });
  });

  it("may be percent-encoded", async () => {
    expect((await headingIn(prose, { publisher: "%D0%92%D0%B5%D1%81%D1%82%D0%BD%D0%B8%D0%BA" })).publisher).toBe(
      "Вестник",
    );
  });
});
