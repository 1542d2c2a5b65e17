import { describe, expect, it } from "vitest";
import { citesIn, creditsIn } from "../../../shared/text/origins.ts";

describe("wire credits", () => {
  it.each([
    ["OSH, Sept 16 (Reuters) - Shots were heard.", ["Reuters"]],
    ["OSH (AP/AFP) — Shots were heard.", ["Associated Press", "Agence France-Presse"]],
    ["Lima, 15 Jan 90 (EFE) -- The police reported an attack.", ["EFE"]],
    ["Shots were heard near the post.\n\nWith reporting by AFP", ["Agence France-Presse"]],
    ["Shots were heard near the post. — Reuters", ["Reuters"]],
  ])("are found in %j", (text, credits) => {
    expect(creditsIn(text)).toEqual(credits);
  });

  it.each([
    "Shots were heard. The AP of the village, its assistant prefect, fled.",
    "He reads Reuters every day. ".repeat(30),
  ])("are not found in %j", (text) => {
    expect(creditsIn(text)).toEqual([]);
  });
});

describe("cited publishers", () => {
  it.each([
    ['"It is a danger," he told the Dolina news agency on Monday.', ["Dolina"]],
    ["The Kyrgyz newspaper said nothing, but the Slovo Valley newspaper reported three deaths.", ["Slovo Valley"]],
    ["According to Interfax, two men were held.", ["Interfax"]],
    ["He said so in an interview with Radio Dolina.", []],
  ])("are read coarsely in %j", (text, cites) => {
    expect(citesIn(text)).toEqual(cites);
  });
});
