/** Whatever strangers write, the issue composed from it keeps the wording rules: else nobody would get a mail. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { render } from "../../../shared/digest/email.ts";
import { lint } from "../../../shared/digest/lint.ts";
import type { Claim } from "../../../shared/facts/claim.ts";
import { speakerRoles, stances } from "../../../shared/facts/claim.ts";
import { subTypes, tags } from "../../../shared/facts/event-types.ts";
import { stages, timeStatuses } from "../../../shared/facts/mention.ts";
import { bishkek, day, kyrgyzstan, osh, telling, uzgen } from "../incident/a-sighting.ts";
import { inputOf, materialOf } from "./an-issue.ts";

const nasty = [
  "terrorists",
  "suspected bandits and extremists",
  "sources say it is reported that today",
  "null",
  "undefined",
  "“terrorists” who may strike tomorrow",
  "there were no survivors",
  "[object Object]",
  "x\r\nBcc: y",
  "<b>bold</b> & 'more'",
  "probably the likely commander",
  "General ".repeat(30),
  "ordinary people",
  "Aibek Isaev",
  "  ",
  "a”b“c",
];
const words = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 60, unit: "binary" }));
const when = fc.constantFrom(day("2031-03-04"), day("2031-03-05", "2031-03-06"), null, {
  month: 9,
  part: "late",
  year: null,
  precision: "yearless",
} as const);
const count = fc.option(
  fc.record({
    min: fc.integer({ min: 0, max: 30 }),
    max: fc.constantFrom(null, 30, 40),
    basis: fc.constant("stated" as const),
  }),
  { nil: undefined },
);
const claim = fc.record({
  speaker: fc.record({ name: fc.option(words), role: fc.constantFrom(...speakerRoles), institution: words }),
  cue: words,
  stance: fc.constantFrom(...stances),
  field: fc.constantFrom("happened", "killed", "perpetrator", "other") satisfies fc.Arbitrary<Claim["field"]>,
  value: fc.constantFrom({ min: 4, max: 4, basis: "stated" }, { min: 11, max: 11, basis: "stated" }, "several"),
  horizonText: words,
  evidence: words.map((quote) => [{ span: { start: 0, end: quote.length }, quote, rule: "test" }]),
});
const sighting = fc
  .record({
    report: fc.integer({ min: 1, max: 9 }),
    publisher: fc.option(words),
    quote: words,
    type: fc.constantFrom(...subTypes),
    tags: fc.subarray([...tags], { maxLength: 2 }),
    stage: fc.constantFrom(...stages),
    timeStatus: fc.constantFrom(...timeStatuses),
    when,
    published: fc.constantFrom(day("2031-03-06"), null),
    places: fc.subarray([osh, uzgen, bishkek, kyrgyzstan], { maxLength: 2 }),
    actors: fc.array(
      fc.record({
        name: words,
        class: fc.constantFrom("civilian", "armed-group"),
        role: fc.constantFrom("perpetrator", "target", "party"),
      }),
      { maxLength: 4 },
    ),
    killed: count,
    claims: fc.array(claim, { maxLength: 3 }),
  })
  .map(({ report, killed, ...told }) =>
    telling({ ...told, report: `r${report}`, ...(killed === undefined ? {} : { killed }) }),
  );
const week = fc.uniqueArray(sighting, { maxLength: 9, selector: ({ report }) => report.id });

describe("any issue", () => {
  it("keeps the wording rules", () => {
    fc.assert(
      fc.property(week, fc.string({ minLength: 1, maxLength: 80 }), (sightings, name) => {
        const input = inputOf(sightings, { reports: materialOf(sightings) });
        expect(lint(compose({ ...input, scope: { ...input.scope, name } }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  it("has no tag but its own", () => {
    fc.assert(
      fc.property(week, (sightings) => {
        const { html } = render(compose(inputOf(sightings)));
        expect(html).not.toMatch(/<(?:b|img|script|iframe|form|input|svg|object|link)[\s>]/i);
      }),
      { numRuns: 100 },
    );
  });
});
