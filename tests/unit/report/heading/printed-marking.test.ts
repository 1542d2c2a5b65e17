import { describe, expect, it } from "vitest";
import { headingIn, prose } from "./heading-in.ts";

describe("a marking printed in the report", () => {
  it("is read when it stands alone", async () => {
    expect((await headingIn(`TLP:AMBER+STRICT\n\nFear at the border\n\n${prose}`)).markings.printed).toBe(
      "TLP:AMBER+STRICT",
    );
  });
  it("is not read out of prose", async () => {
    expect(
      (await headingIn(`Fear at the border\n\nThe note was marked TLP:RED by its authors.\n\n${prose}`)).markings
        .printed,
    ).toBeNull();
  });
});
