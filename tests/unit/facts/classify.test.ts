/** classify as a whole: pure, exact about its quotes, calm on any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimSchema } from "../../../shared/facts/claim.ts";
import { classify, rulesVersion } from "../../../shared/facts/classify.ts";
import { mentionSchema } from "../../../shared/facts/mention.ts";
import { aReport, factsOf, knowledge } from "./a-report.ts";

const pieces = [
  "gunmen",
  "killed",
  "three",
  "farmers",
  "near Osh",
  "on Friday",
  ",",
  ".",
  '"',
  "said",
  "police",
  "the",
  "attack",
  "denied",
  "that",
  "by",
  "and",
  "IMU",
  "(",
  ")",
  "may",
  "bomb",
  "exploded",
  "12,000",
  "including",
  "who",
  "were",
  "arrested",
  "Dushanbe",
  "\n\n",
  "—",
  "'s",
  "Mr.",
  "not",
  "if",
];

describe("any text", () => {
  it("gives records of the right shape whose quotes are exact slices", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const { mentions, claims, toponyms } = factsOf(text);
        for (const mention of mentions) mentionSchema.parse(mention);
        for (const claim of claims) claimSchema.parse(claim);
        for (const { span, quote } of [...mentions, ...claims].flatMap((one) => one.evidence)) {
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end)).toBe(quote);
        }
        for (const { span } of toponyms) expect(span.end).toBeLessThanOrEqual(text.length);
        const known = new Set(claims.map((claim) => claim.id));
        expect(claims.flatMap((claim) => claim.opposes).filter((id) => !known.has(id))).toEqual([]);
        expect(new Set(mentions.map((mention) => mention.id)).size).toBe(mentions.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["", " ", "\n\n\n", "....", '"', "(((((", "a".repeat(5000), "killed ".repeat(2000)])(
    "is read without failing: %j",
    (text) => {
      expect(() => factsOf(text)).not.toThrow();
    },
  );
});

describe("relevance", () => {
  it.each([
    ["Gunmen killed three farmers near Osh on Friday.", true],
    ["The security service warned that militants may attack the dam next month.", true],
    ["Police arrested four suspects in Osh on Monday.", true],
    ["The bakery opened a second shop in Osh on Friday.", false],
    ["In 1987 guerrillas bombed the old bridge.", false],
  ])("%s", (text, relevant) => {
    const facts = factsOf(text);
    expect(facts.relevant).toBe(relevant);
    expect(facts.relevance).not.toBe("");
  });
});

it("names the report, its version and the version of the rules", () => {
  expect(factsOf("Nothing happened.")).toMatchObject({
    report: "abcdef012345",
    version: "543210fedcba",
    rules: rulesVersion,
  });
});

it("a mention's id sorts by its first day, then report, then place in the text", () => {
  const [mention] = factsOf("On Friday gunmen killed three farmers near Osh.").mentions;
  expect(mention?.id).toBe("20240517-abcdef012345-17");
});

it("a mention of no known day sorts under zeros", () => {
  expect(factsOf("Gunmen killed three farmers near Osh.").mentions[0]?.id).toMatch(/^00000000-/);
});

it("reads no paragraph of a language it does not know", () => {
  const text =
    "Gunmen killed three farmers near Osh on Friday.\n\nBandits attack sur Lima : Gunmen killed 12 soldiers near Osh on Monday.";
  const at = text.indexOf("Bandits");
  const blocks = [
    { span: { start: 0, end: at - 2 }, kind: "paragraph" as const },
    { span: { start: at, end: text.length }, kind: "paragraph" as const, language: "fr" },
  ];
  const { mentions } = classify({ ...aReport(text), blocks }, knowledge);
  expect(mentions.map(({ killed }) => killed?.min)).toEqual([3]);
});
