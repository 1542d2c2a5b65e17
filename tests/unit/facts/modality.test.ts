/** What is only feared, planned, threatened or possible never becomes a deed done or tried. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const done = (text: string) =>
  factsOf(text).mentions.filter(
    (one) => (one.stage === "accomplished" || one.stage === "attempted") && one.type !== "other",
  );

const unreal: Record<string, readonly string[]> = {
  "a modal wins over the attempt below it": [
    "The ministry warned on Monday that members of the Alai Front may attempt to blow up railway bridges in the coming weeks.",
    "Officials said militants might try to blow up the dam near Osh next week.",
    "Intelligence officers believe that the rebels could seek to kidnap foreign engineers in Batken.",
    "The rebels may have tried to kill the mayor of Osh.",
    "The governor said on Tuesday that armed groups may, in the coming weeks, try to attack border posts.",
    "The governor told reporters that militants, or people close to them, could attempt an attack on a police station in Osh.",
    "Extremists might well attempt to stage bombings in Osh on election day, a spokesman said.",
    "Should the rebels attempt to storm Osh, the army will fight.",
    "Nobody knows whether the rebels attempted to kill the mayor of Osh.",
  ],
  "plans, preparations and threats stay what they are": [
    "The militants plan to try to kidnap the mayor of Batken.",
    "The cell planned to attempt to assassinate the minister.",
    "The fighters are preparing an attack on Batken, the ministry said.",
    "They could be planning to attempt a raid on the prison in Osh, he said.",
    "The front threatened on Friday to carry out attacks on posts and convoys in Batken.",
    "The front threatened to try to kill the judges of Osh.",
    "The message threatened attacks on posts in the Batken region.",
  ],
  "fear, danger and risk": [
    "The ministry fears an attack on the power station in Osh.",
    "Residents fear rebels will try to burn the school in Batken.",
    "The president warned of an attempt to overthrow the government by force in Osh.",
    "The president warned that extremists are trying to destabilise the region and to carry out attacks in Osh.",
    "The service said there was a danger of attacks on convoys near Batken on Friday.",
    "There is a risk of an armed attack on the embassy in Dushanbe.",
    "In case of an attack on the post, guards are to withdraw to Osh.",
    "The group has the ability to carry out attacks on border posts in Tajikistan.",
  ],
  "training, orders and custom": [
    "They were trained to carry out bombings in Tajikistan.",
    "The preacher urged young men to carry out attacks in Dushanbe.",
    "The law allows police to shoot protesters who attack officers.",
    "He used to claim that the rebels killed three farmers in Osh.",
  ],
};

describe("what is not told as happening", () => {
  for (const [kind, sentences] of Object.entries(unreal))
    it.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(done(sentence)).toEqual([]);
    });
});

describe("what is told as happening beside such words", () => {
  it.each([
    ["Gunmen tried to kill the mayor of Osh on Monday but missed.", "attempted"],
    ["Two men attempted to blow up a bridge near Osh on Tuesday.", "attempted"],
    ["The rebels attempted an attack on the post at Batken on Friday, but were driven back.", "attempted"],
    ["The ministry warned that gunmen had attacked two buses near Batken on Monday.", "accomplished"],
    [
      "Rebels attacked a post near Batken on Monday, and officials warned that more attacks could follow.",
      "accomplished",
    ],
    ["Militants carried out acts of sabotage on the railway near Osh on Monday.", "accomplished"],
    ["The group planned and carried out the bombing of the market in Osh on Friday.", "accomplished"],
    [
      "The army warned that Monday's attack on a convoy near Osh, which killed two, was only the first.",
      "accomplished",
    ],
    ["On Friday armed men stopped a car on the road near Osh and abducted three national staff.", "accomplished"],
    ["Fearing arrest, the gunman shot two officers in Osh on Monday.", "accomplished"],
    ["Rebels killed four soldiers near Osh on Monday as they tried to enter the town.", "accomplished"],
  ])("%s", (sentence, stage) => {
    expect(done(sentence).map((one) => one.stage)).toEqual([stage]);
  });

  it("keeps a foiled attempt foiled", () => {
    const { mentions } = factsOf("Police foiled an attempt to bomb the market in Osh on Friday.");
    expect(mentions.map((one) => one.stage)).toEqual(["foiled"]);
  });
});
