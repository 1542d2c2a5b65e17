/** Filters as typed at a prompt. */
import { describe, expect, it } from "vitest";
import { readFilter } from "../../../cli/filter-words.ts";

describe("words at a prompt", () => {
  it.each([
    [[], ""],
    [["country:KG", "-type:protests"], "country:KG -type:protests"],
    [["country:KG severity>=2"], "country:KG severity>=2"],
    [["actor:border guard"], 'actor:"border guard"'],
    [["-country:South Sudan", "type:riots"], '-country:"South Sudan" type:riots'],
    [['actor:"border guard"'], 'actor:"border guard"'],
    [["country:KG actor:IMU"], "country:KG actor:IMU"],
  ])("%j are the filter %j", (words, filter) => {
    expect(readFilter(words)).toBe(filter);
  });

  it("that cannot be read are shown with the wrong one marked", () => {
    expect(() => readFilter(["country:KG", "tag:armed-incurson"])).toThrowError(
      expect.objectContaining({
        exit: 2,
        message: expect.stringMatching(
          /^The filter cannot be read here:\n {2}country:KG tag:armed-incurson\n {17}\^\nAllowed: .*Did you mean armed-incursion\?$/,
        ),
      }),
    );
  });

  it("that stop short say so", () => {
    expect(() => readFilter(["country:"])).toThrowError(
      /^The filter stops where something is missing:\n {2}country:\n {10}\^/,
    );
  });
});
