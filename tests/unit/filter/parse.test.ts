/** What the filter language understands, and what it answers where it does not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasCode } from "../../../shared/errors.ts";
import type { Filter, Term } from "../../../shared/filter/filter.ts";
import { maxFilterLength, parseFilter } from "../../../shared/filter/parse.ts";
import { printFilter } from "../../support/print-filter.ts";

const bare = (filter: Filter) => filter.map(({ position: _, ...term }) => term);
const term = (field: Term["field"], values: string[], change: Partial<Term> = {}) => ({
  field,
  operator: ":" as const,
  values,
  negated: false,
  ...change,
});

describe("a filter", () => {
  it.each([
    ["", []],
    ["   \n ", []],
    ["country:KG", [term("country", ["KG"])]],
    ["country:kg,uz", [term("country", ["KG", "UZ"])]],
    ["COUNTRY=KG", [term("country", ["KG"])]],
    ["country:Kyrgyzstan", [term("country", ["KG"])]],
    ['country:"south sudan",DRC', [term("country", ["SS", "CD"])]],
    ["country:KG,KG", [term("country", ["KG"])]],
    ["type:armed-clash", [term("type", ["armed-clash"])]],
    ['type:"Armed Clash",protests', [term("type", ["armed-clash", "protests"])]],
    ["-type:protests", [term("type", ["protests"], { negated: true })]],
    ["tag:Armed_Incursion", [term("tag", ["armed-incursion"])]],
    ["actor:IMU", [term("actor", ["IMU"])]],
    ['actor:"border  guard",IMU', [term("actor", ["border guard", "IMU"])]],
    ['actor:"the \\"Blue\\" Column"', [term("actor", ['the "Blue" Column'])]],
    ["after:2002-09-01 before:2002-10", [term("after", ["2002-09-01"]), term("before", ["2002-10-01"])]],
    ["after:2002", [term("after", ["2002-01-01"])]],
    ["severity>=2", [term("severity", ["2"], { operator: ">=" })]],
    ["severity<4", [term("severity", ["4"], { operator: "<" })]],
    ["severity=0,4", [term("severity", ["0", "4"])]],
    [
      "-country:UZ  severity>1",
      [term("country", ["UZ"], { negated: true }), term("severity", ["1"], { operator: ">" })],
    ],
  ])("reads %j", (text, terms) => {
    expect(bare(parseFilter(text))).toEqual(terms);
  });

  it("remembers where each term stands", () => {
    expect(parseFilter(' country:KG   -tag:trial actor:"a b"').map(({ position }) => position)).toEqual([1, 14, 25]);
  });

  it.each([
    ["colour:red", 0, "colour", "country"],
    ["country:KG colour:red", 11, "colour", "tag"],
    ["-colour:red", 1, "colour", "actor"],
    ["bombing", 0, "bombing", "type"],
    [":KG", 0, ":KG", "country"],
    ["country", 7, "", ":"],
    ["country KG", 7, "", ":"],
    ["country>KG", 7, ">", ":"],
    ["country:", 8, "", "a two-letter country code such as KG"],
    ["country:KG,", 11, "", "a two-letter country code such as KG"],
    ["country:Atlantis", 8, "Atlantis", "a two-letter country code such as KG"],
    ["type:bombing", 5, "bombing", "grenade"],
    ["tag:armed-incursion,nonsense", 20, "nonsense", "armed-incursion"],
    ["after:2002-02-30", 6, "2002-02-30", "YYYY-MM-DD"],
    ["after:yesterday", 6, "yesterday", "YYYY-MM-DD"],
    ["after:2002,2003", 10, ",2003", "one value after after:"],
    ["severity>=5", 10, "5", "4"],
    ["severity>1,2", 10, ",2", "one value after severity>"],
    ['actor:"border guard', 6, '"border guard', 'a closing "'],
    ['actor:"a"b', 9, "b", "a space"],
    ['actor:a"b"', 7, '"b"', "a comma"],
    ['actor:"!"', 6, "!", "a register id, name or short form, in quotes when it has spaces"],
    ["-", 1, "", "country"],
    ["- country:KG", 1, "", "country"],
  ])("says of %j that position %i holds %j", (text, position, found, allowed) => {
    let problem: unknown;
    try {
      parseFilter(text);
    } catch (error) {
      problem = error;
    }
    if (!hasCode(problem, "filter.invalid")) throw new Error(`no problem for ${text}`);
    expect(problem.detail).toMatchObject({ position, found });
    expect(problem.detail.allowed).toContain(allowed);
  });

  it("has a length limit", () => {
    const value = "a".repeat(maxFilterLength);
    expect(() => parseFilter(`actor:${value}`)).toThrowError(/filter\.invalid/);
  });

  it("answers every text with terms or with a coded problem inside that text", () => {
    const pieces = fc.constantFrom("country", "actor", "severity", ":", ">=", "=", "-", ",", '"', "\\", " ", "KG", "2");
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          for (const { position, values } of parseFilter(text)) {
            expect(position).toBeLessThan(text.length);
            expect(values).not.toHaveLength(0);
          }
        } catch (error) {
          if (!hasCode(error, "filter.invalid")) throw error;
          expect(error.detail.position).toBeLessThanOrEqual(text.length);
          expect(error.detail.allowed).not.toHaveLength(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("means the same after it was printed", () => {
    const actor = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((name) => `a${name}`);
    const quote = (value: string) => `"${value.replace(/["\\]/g, "\\$&")}"`;
    const terms = fc.oneof(
      fc.array(actor, { minLength: 1, maxLength: 3 }).map((names) => `actor:${names.map(quote).join(",")}`),
      fc.constantFrom("country:KG,UZ", "type=battles", "tag:trial", "after:2002", "before:2003-02", "severity<=3"),
    );
    const signed = fc.tuple(fc.boolean(), terms).map(([negated, text]) => (negated ? `-${text}` : text));
    fc.assert(
      fc.property(fc.array(signed, { maxLength: 6 }), (all) => {
        const read = parseFilter(all.join("  "));
        expect(bare(parseFilter(printFilter(read)))).toEqual(bare(read));
      }),
    );
  });
});
