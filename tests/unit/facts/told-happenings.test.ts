/** Sentences that tell of a happening: each must be read as news of its sub-type, or at its stage. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";
import { told, undone } from "./sentences/told.ts";

for (const [type, sentences] of Object.entries(told))
  describe(type, () => {
    it.each(sentences)("is told: %s", (sentence) => {
      const news = factsOf(sentence).mentions.filter(({ timeStatus }) => timeStatus !== "background");
      expect(news.map((mention) => [mention.type, mention.stage])).toContainEqual([type, "accomplished"]);
    });
  });

describe("what was not done", () => {
  it.each(undone)("is told with its stage: %s", (sentence, stage) => {
    expect(factsOf(sentence).mentions.map((mention) => mention.stage)).toContain(stage);
  });
});

it("holds enough cases to mean something", () => {
  const sentences = [...Object.values(told).flat(), ...undone.map(([sentence]) => sentence)];
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(200);
});
