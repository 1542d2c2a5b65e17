/** Numbers keep their words, their bounds and their speakers; crowds that flee or protest are counted too. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const first = (text: string) => factsOf(text).mentions[0];

describe("a number of people", () => {
  it.each([
    ["The attack in Osh on Friday killed between 15 and 18 people.", { killed: { min: 15, max: 18 } }],
    ["Between 15 and 18 soldiers were killed by rebels in Osh on Friday.", { killed: { min: 15, max: 18 } }],
    ["About a dozen people were wounded when a bomb exploded in Osh on Friday.", { injured: { min: 12, max: 12 } }],
    ["A bomb exploded in Osh on Friday. About a dozen were wounded.", { injured: { min: 12 } }],
    ["No fewer than 12 people were killed by gunmen in Osh on Friday.", { killed: { min: 12, max: null } }],
    ["A bomb exploded in Osh on Friday. The toll rose to six.", { killed: { min: 6, max: 6 } }],
    ["2,000 people fled their homes near Batken on Friday after rebels attacked.", { displaced: { min: 2000 } }],
    ["Fighting broke out near Batken on Friday. Some 2,000 people fled.", { displaced: { min: 2000 } }],
    ["Some 2,000 people were displaced by fighting near Batken on Friday.", { displaced: { min: 2000 } }],
    ["A car bomb in Osh on Friday left 15 dead.", { type: "remote-explosive-landmine-ied", killed: { min: 15 } }],
  ])("is kept: %s", (text, counts) => {
    expect(first(text)).toMatchObject(counts);
  });

  it.each([
    "Three gunmen fled after killing a guard in Osh on Friday.",
    "The minister fled after gunmen shot a guard in Osh on Friday.",
  ])("is none of displaced people: %s", (text) => {
    expect(first(text)?.displaced).toBeUndefined();
  });

  it("is no toll of the dead when it is paid at a gate", () => {
    expect(first("A bomb exploded in Osh on Friday. The toll rose to 12 soms.")?.killed).toBeUndefined();
  });
});

describe("a number told by somebody", () => {
  it.each([
    ["A bomb exploded in Osh on Friday. Police put the dead at five.", "Police", "killed", 5],
    ["A bomb exploded in Osh on Friday. Doctors put the number of wounded at 14.", "Doctors", "injured", 14],
    ["A car bomb in Osh on Friday left 15 dead, according to an official.", "official", "killed", 15],
  ])("stays with the speaker: %s", (text, name, field, n) => {
    const rows = factsOf(text).claims.filter((one) => one.field === field);
    expect(rows).toMatchObject([{ speaker: { name }, value: { min: n, max: n } }]);
    expect(first(text)?.[field as "killed" | "injured"]).toMatchObject({ min: n });
  });
});

describe("a protest", () => {
  it.each([
    "Some 300 people protested in Osh against the new tax on Friday.",
    "Hundreds of demonstrators marched in Osh on Friday.",
    "Thousands of people rallied in Osh on Friday to demand elections.",
    "Teachers protested in Osh on Friday.",
  ])("is told of a crowd: %s", (text) => {
    expect(factsOf(text).mentions).toMatchObject([{ type: "peaceful-protest" }]);
  });

  it.each([
    "Officials protested the decision on Friday.",
    "The ambassador protested on Friday.",
    "Soldiers marched in Osh on Friday.",
    "The team marched on to the final on Friday.",
    "Prices rallied on Friday.",
  ])("is none of an office, a force or a price: %s", (text) => {
    expect(factsOf(text).mentions).toEqual([]);
  });
});
