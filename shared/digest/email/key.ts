/** The key under every issue: what the letters, numbers, words and thresholds mean. */
import { type Credibility, credibilityWords } from "../../incident/credibility-words.ts";
import { credibilityWorth, levelBounds, severityWeights, table } from "../levels.ts";
import { fewestPeriods, likelihoodRows } from "../likelihood.ts";

/** Reliability letters, in the words of STANAG 2511. */
const reliabilityWords = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
} as const;

const pairs = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([sign, text]) => `${sign} ${text}`)
    .join(", ");

const numbers: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

export const keyTerms: readonly { term: string; text: string }[] = [
  {
    term: "Grade, letter",
    text: `Reliability of the source: ${pairs(reliabilityWords)}. A source not in the register is F.`,
  },
  {
    term: "Grade, number",
    text: `Credibility of the information: ${pairs(credibilityWords)}. The letter never changes the number.`,
  },
  {
    term: "Severity",
    text: "By deaths: 0 none, 1 one or two, 2 three to nine, 3 ten to 24, 4 from 25; one step up for civilians targeted, mass abduction, territory taken, complex attack.",
  },
  {
    term: "Likelihood",
    text: `${likelihoodRows.map(({ words, from, to }) => `${words} ${from}-${to} %`).join(", ")}. A term is used only where at least ${fewestPeriods} comparable earlier periods earn it.`,
  },
  {
    term: "Level",
    text: `Score of a week and country: ${levelBounds.map(({ under, level }) => `${level} under ${under}`).join(", ")}, else SEVERE; other windows in proportion. Each violent incident adds ${severityWeights.join(", ")} for severity 0 to 4, times ${numbers.map((n) => credibilityWorth[n]).join(", ")} for credibility 1 to 6. One step up at ${table.habit.up} times the median of eight windows, one down at half of it; without any one single-origin incident the level must still stand; ${table.inertia.steps} step a window. Under ${table.coverage} reports about a place no level is given.`,
  },
  {
    term: "Origin",
    text: "Reports that go back to one root (copies, one publisher, one wire, one cited source) count as one origin.",
  },
];
