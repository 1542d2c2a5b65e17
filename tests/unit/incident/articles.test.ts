import { describe, expect, it } from "vitest";
import { asInstitution, placeInSentence, withArticle } from "../../../shared/incident/articles.ts";

describe("the article of a name or a description", () => {
  it.each([
    ["Border Service", "the Border Service"],
    ["Lake Movement of Valleys", "the Lake Movement of Valleys"],
    ["State Committee for National Security", "the State Committee for National Security"],
    ["mayor's office", "the mayor's office"],
    ["regional police department", "the regional police department"],
    ["secretary of the Security Council", "the secretary of the Security Council"],
    ["National Security Service chief", "the National Security Service chief"],
  ])("is the for a body or an office of which there is one: %s", (name, told) => {
    expect(withArticle(name)).toBe(told);
  });
  it.each([
    ["lawyer", "a lawyer"],
    ["local official", "a local official"],
    ["elder", "an elder"],
    ["university lecturer", "a university lecturer"],
    ["honest broker", "an honest broker"],
  ])("is a or an for one of many: %s", (name, told) => {
    expect(withArticle(name)).toBe(told);
  });
  it.each([
    "Emil Sadykov",
    "Hizb-ut-Tahrir",
    "border guards",
    "security forces",
    "regional police",
    "gunmen",
    "three residents",
    "unnamed witnesses",
    "a spokesman",
    "the Interior Ministry",
    "“bandits”",
  ])("is none for a person, a plural or what has one already: %s", (name) => {
    expect(withArticle(name)).toBe(name);
  });
});

describe("the article of a publisher", () => {
  it.each([
    ["Border Service", "the Border Service"],
    ["Ministry of Emergencies", "the Ministry of Emergencies"],
    ["Uzgen city police", "the Uzgen city police"],
    ["Tien Shan News Agency", "the Tien Shan News Agency"],
    ["The Border Service", "The Border Service"],
    ["Valley Post", "Valley Post"],
    ["Emil Sadykov", "Emil Sadykov"],
    ["“Border Service”", "“Border Service”"],
  ])("%s", (name, told) => {
    expect(asInstitution(name)).toBe(told);
  });
});

describe("the article of a place", () => {
  it.each([
    ["United States", "the United States"],
    ["Central African Republic", "the Central African Republic"],
    ["Philippines", "the Philippines"],
    ["Kyrgyzstan", "Kyrgyzstan"],
    ["Osh", "Osh"],
  ])("%s", (place, told) => {
    expect(placeInSentence(place)).toBe(told);
  });
});
