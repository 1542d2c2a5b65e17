import { describe, expect, it } from "vitest";
import { strongestQuote } from "../../../shared/incident/strongest-quote.ts";
import { bishkek, target, telling } from "./a-sighting.ts";

const mentionOf = (...quotes: string[]) => ({
  ...telling({ actors: [target("Emil Sadykov")], places: [bishkek] }).mention,
  evidence: quotes.map((quote) => ({ span: { start: 0, end: quote.length }, quote, rule: "test" })),
});
const vague = "Officials have pointed to the affair as a sign of the times in the country.";
const told = "Emil Sadykov survived a shot in Bishkek on March 7.";

describe("the quote that stands for a mention", () => {
  it("is the sentence that tells most of its values", () => {
    expect(strongestQuote(mentionOf(vague, told))).toBe(told);
  });
  it("is a sentence rather than a value's own words", () => {
    expect(strongestQuote(mentionOf(vague, "Emil Sadykov", "March 7"))).toBe(vague);
  });
  it("is whatever there is, and nothing when there is nothing", () => {
    expect(strongestQuote(mentionOf("a shot"))).toBe("a shot");
    expect(strongestQuote(mentionOf())).toBe("");
  });
});
