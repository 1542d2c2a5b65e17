/** Violence a report only speaks of is no happening of its days. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const opening = "Peruvian deputies met in Lima on Monday. The debate lasted until midnight. Nobody won. ";
const statuses = (text: string, published: "2024-05-20" | null = "2024-05-20"): string[] =>
  factsOf(text, published).mentions.map(({ timeStatus }) => timeStatus);

describe("beyond the opening", () => {
  it.each([
    "The rebels attack whoever they want, one of them said.",
    "They have burned buses, he went on.",
    "The guerrillas have bombed bridges.",
    "Attacks continued in Ayacucho, he said.",
  ])("what has no day, place, name or number is talk: %s", (sentence) => {
    expect(statuses(opening + sentence)).toEqual(["background"]);
  });

  it.each([
    "Rebels attacked a bridge on Friday.",
    "Rebels attacked a bridge near Ayacucho.",
    "A bomb went off in Ayacucho.",
    "Rebels killed Senator Torvaldo Mendizabal.",
    "Rebels killed two drivers.",
    "Gunmen kidnapped a nurse.",
    "The air force carried out a strike; an airstrike hit a rebel camp.",
  ])("what has one of them is told: %s", (sentence) => {
    expect(statuses(opening + sentence)).toContain("news");
  });
});

it("what opens a report is told, however bare", () => {
  expect(statuses("Rebels have attacked a bridge.")).toEqual(["news"]);
});

it("an undated report has no days to be spoken of beside", () => {
  expect(statuses(`${opening}They have burned buses, he went on.`, null)).toEqual(["news"]);
});

it("a doer blamed for what is only spoken of is still told", () => {
  const { mentions } = factsOf(`${opening}They have burned buses. The Taliban claimed responsibility for it.`);
  expect(mentions.flatMap(({ actors }) => actors.map(({ id }) => id))).toContain("taliban");
});
