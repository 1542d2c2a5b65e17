import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPassage } from "../../../shared/text/cleaning.ts";

describe("a clean passage", () => {
  it.each([
    ["Sho\u00adts\u200b fired", "Shots fired"],
    ["A\u0308rger in  Osh\u00a0today\n", "Ärger in Osh today"],
    ["\u202eraid\u202c near\u0000 Maksat", "raid near Maksat"],
    [
      "The camp was found. [For background see the Courier archives]. Nobody was there.",
      "The camp was found. Nobody was there.",
    ],
    ["[TEXT] The camp was found [words indistinct] on Monday.", "The camp was found on Monday."],
    [
      '"There is [now] a danger," he said (for the first time).',
      '"There is [now] a danger," he said (for the first time).',
    ],
  ])("%j", (raw, clean) => {
    expect(cleanPassage(raw)).toBe(clean);
  });

  it("stays as it is when cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (raw) => {
        const once = cleanPassage(raw);
        expect(cleanPassage(once)).toBe(once);
        expect(once).toBe(once.normalize("NFC"));
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});
