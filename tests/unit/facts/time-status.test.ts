/** News, sequel or history, judged against the day of publication. */
import { expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const statusOf = (text: string, published: string | null = "2024-05-20"): string | undefined =>
  factsOf(text, published).mentions[0]?.timeStatus;

it("a happening of the 45 days before publication is news", () => {
  expect(statusOf("Gunmen killed a judge in Lima on 10 April 2024.")).toBe("news");
});

it("an older one is history", () => {
  expect(statusOf("Gunmen killed a judge in Lima on 10 January 2024.")).toBe("background");
});

it("an undated one in a dated report is news", () => {
  expect(statusOf("Gunmen killed a judge in Lima.")).toBe("news");
});

it("in an undated report what is told as recent is news, and stays undated", () => {
  const [mention] = factsOf("Gunmen killed a judge in Lima in late September.", null).mentions;
  expect(mention).toMatchObject({ timeStatus: "news", when: { month: 9, part: "late", year: null } });
});

it("a paragraph that speaks of old years makes its undated sentences history too", () => {
  const { mentions } = factsOf(
    "In 1999 rebels raided the valley. Many fighters were killed by soldiers in the mountains.",
  );
  expect(mentions.every((mention) => mention.timeStatus === "background")).toBe(true);
});

it("a trial is a sequel", () => {
  expect(statusOf("A court in Osh sentenced three militants to life on Wednesday.")).toBe("follow-up");
});
