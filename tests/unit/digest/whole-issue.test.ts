import { describe, expect, it } from "vitest";
import { render } from "../../../shared/digest/email.ts";
import { lint } from "../../../shared/digest/lint.ts";
import { wholeIssue } from "./a-week.ts";

const reader = { unsubscribe: "https://digest.example/u", preferences: "https://digest.example/p" };

describe("a whole issue", () => {
  it("reads as the case says, word for word", async () => {
    await expect(render(wholeIssue, reader).text).toMatchFileSnapshot("../../cases/digest/southern-week.txt");
  });
  it("keeps the wording rules", () => {
    expect(lint(wholeIssue)).toEqual([]);
  });
  it("stays under a third of the size a mail program clips at", () => {
    expect(Buffer.byteLength(render(wholeIssue, reader).html)).toBeLessThan(34_000);
  });
});
