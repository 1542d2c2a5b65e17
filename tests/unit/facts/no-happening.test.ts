/** Sentences that tell of no happening at all, whatever words they use. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";
import { silent } from "./sentences/silent.ts";

for (const [kind, sentences] of Object.entries(silent))
  describe(kind, () => {
    it.each(sentences)("tells of nothing: %s", (sentence) => {
      expect(factsOf(sentence).mentions).toEqual([]);
    });
  });

const history: readonly string[] = [
  "The town marked the anniversary of the 1985 massacre on Sunday.",
  "In 1992 rebels attacked the barracks and killed 14 soldiers.",
  "The guerrillas bombed the bridge in March 1987.",
  "The general was assassinated on 4 June 1994.",
  "The September 11 attacks changed the way airports work.",
  "Militants raided the valley for three consecutive years.",
  "During the civil war years, soldiers killed hundreds of villagers in the valley.",
  "The memorial is for the 30 farmers killed by soldiers in 1983.",
  "A wreath was laid for the victims of the 1972 massacre.",
  "The square is named after a general who was murdered in 1921.",
  "Every year the village remembers those killed in the raid.",
];

describe("history", () => {
  it.each(history)("is never news: %s", (sentence) => {
    const news = factsOf(sentence).mentions.filter((mention) => mention.timeStatus !== "background");
    expect(news).toEqual([]);
  });
});

it("holds enough cases to mean something", () => {
  expect(new Set(Object.values(silent).flat()).size).toBeGreaterThanOrEqual(300);
});
