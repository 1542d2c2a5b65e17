/** Stories: what a text is about, compared across wordings. */
import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { nearestByStory } from "../../../shared/text/kin.ts";
import { groupStories } from "../../../shared/text/stories.ts";
import { alikeness, filedWords, storyFrom, storyOf } from "../../../shared/text/story.ts";

const common = await (await loadParsers()).commonWords();
const story = (text: string) => storyOf(text, common);

const wire = `Grenade thrown at police post in Karasu

A grenade thrown from a passing car hurt two officers at a police post in Karasu late on Monday, the Osh regional police said.
The attackers fled towards Aravan. Roads around Karasu were closed.`;
const paper = `Two officers hurt as attackers throw grenade at Karasu post

Police in the Osh region were looking for a car on Tuesday after attackers had thrown a grenade at a post in Karasu, hurting two
men. It drove off towards Aravan, witnesses said.`;
const elsewhere = `Grenade found in Tokmok school yard

Pupils found an old hand grenade in the yard of a school in Tokmok on Monday. Sappers took it away and nobody was hurt, the
ministry of emergencies said. Lessons went on in Chuy as usual.`;
const harvest = `Apricot harvest breaks records in Batken

Growers in Batken brought in more apricots than in any summer before, and prices at the bazaar in Isfana fell by half.`;

describe("a story", () => {
  it("is filed under names and the words of its headline, not under what all reports say", () => {
    expect(filedWords(story(wire))).toEqual(expect.arrayContaining(["karasu", "grenade"]));
    expect(filedWords(story(wire))).toHaveLength(5);
    for (const empty of ["monday", "said", "the"]) expect(story(wire).map(([word]) => word)).not.toContain(empty);
  });

  it("is one in other words, and another one where only the weapon is the same", () => {
    expect(alikeness(story(wire), story(paper)).share).toBeGreaterThan(storyFrom);
    expect(alikeness(story(wire), story(elsewhere)).share).toBeLessThan(storyFrom);
    expect(alikeness(story(wire), story(harvest)).share).toBeLessThan(0.05);
  });

  it("says by which words two texts are alike, the weightiest first", () => {
    const { words } = alikeness(story(wire), story(paper));
    expect(words.slice(0, 3)).toContain("karasu");
    expect(words).toEqual(expect.arrayContaining(["grenade", "osh", "aravan"]));
  });

  it("is the same both ways, 1 with itself, 0 with nothing", () => {
    expect(alikeness(story(wire), story(paper)).share).toBeCloseTo(alikeness(story(paper), story(wire)).share, 10);
    expect(alikeness(story(wire), story(wire)).share).toBeCloseTo(1, 2);
    expect(alikeness(story(wire), story("")).share).toBe(0);
    expect(story("")).toEqual([]);
  });
});

describe("stories", () => {
  it("are groups of texts that are alike on average; the rest stands alone", () => {
    expect(groupStories([wire, harvest, paper, elsewhere].map(story))).toEqual([[0, 2], [1], [3]]);
  });

  it("are the same whatever the order", () => {
    const texts = [paper, elsewhere, harvest, wire];
    expect(groupStories(texts.map(story))).toEqual([[0, 3], [1], [2]]);
    expect(groupStories([])).toEqual([]);
    expect(groupStories([story("")])).toEqual([[0]]);
  });

  it("are looked for among the reports that share most words", () => {
    expect(nearestByStory(["b", "a", "c", "b", "c", "c"])).toEqual(["c", "b", "a"]);
    expect(nearestByStory(Array.from({ length: 100 }, (_, i) => `${i}`.padStart(3, "0")))).toHaveLength(30);
  });
});
